using System.Text.RegularExpressions;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Re;

internal sealed partial class PyPattern
{
    public static new readonly PyType TypeObject = new PyType("re.Pattern")
    {
        Doc = "Compiled regular expression object.",
        Repr = GetRepr,
        Hash = static (t, self) => HashOf(t, (PyPattern)self.Ref!),
        RichCompare = CompareSlot,
        Members = MakeMembers,
    }.Ready();

    private static Member[] MakeMembers() =>
    [
        new Method("findall", "(string, pos=0, endpos=sys.maxsize)", FindAll),
        new Method("finditer", "(string, pos=0, endpos=sys.maxsize)", FindIter),
        new Method("fullmatch", "(string, pos=0, endpos=sys.maxsize)", static (t, self, text, start, end) => MatchOnce(t, self, text, start, end, Mode.FullMatch)),
        new Method("match", "(string, pos=0, endpos=sys.maxsize)", static (t, self, text, start, end) => MatchOnce(t, self, text, start, end, Mode.Match)),
        new Method("scanner", "(string, pos=0, endpos=sys.maxsize)", MakeScanner),
        new Method("search", "(string, pos=0, endpos=sys.maxsize)", static (t, self, text, start, end) => MatchOnce(t, self, text, start, end, Mode.Search)),
        new Method("split", "(string, maxsplit=0)", Split),
        new Method("sub", "(repl, string, count=0)", static (t, self, replacement, text, count) => Substitute(t, self, replacement, text, count, withCount: false)),
        new Method("subn", "(repl, string, count=0)", static (t, self, replacement, text, count) => Substitute(t, self, replacement, text, count, withCount: true)),
        new Method("__copy__", "()", static (ThreadState t, Value self) => self),
        new Method("__deepcopy__", "(memo, /)", static (ThreadState t, Value self, Value memo) => self),
        new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        new GetSet("flags", static (t, self) => Value.FromInt64((long)((PyPattern)self.Ref!).Flags)),
        new GetSet("groupindex", static (t, self) => ((PyPattern)self.Ref!).GroupIndex()),
        new GetSet("groups", static (t, self) => Value.FromInt64(((PyPattern)self.Ref!).GroupCount)),
        new GetSet("pattern", static (t, self) => ((PyPattern)self.Ref!).Pattern),
    ];

    private PyDict GroupIndex()
    {
        PyDict index = new();
        foreach (KeyValuePair<string, int> name in GroupNames)
            index.Set(name.Key, Value.FromInt64(name.Value));
        return index;
    }

    private static long HashOf(ThreadState t, PyPattern pattern)
    {
        long hash = Hashing.Hash(t, pattern.Pattern);
        return hash == -1 ? -1 : Hashing.NotError(hash ^ (long)pattern.Flags);
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyPattern right)
            return Value.NotImplemented;
        PyPattern left = (PyPattern)self.Ref!;
        bool equal = left.Flags == right.Flags && left.IsBytes == right.IsBytes && left.source == right.source;
        return Value.FromBool(equal == (op == CompareOp.Equal));
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        string? shown = Representation.Repr(t, pattern.Pattern);
        if (shown is null)
            return Value.Error;
        if (shown.Length > 200)
            shown = shown[..200];
        ReFlags flags = pattern.IsBytes ? pattern.Flags : pattern.Flags & ~ReFlags.Unicode;
        string names = ReModule.FlagNames(flags);
        return Value.FromString($"re.compile({shown}{(names.Length == 0 ? "" : ", " + names)})");
    }

    // The subject between two positions and where to start in its text; null on error.
    private static Subject? Prepare(ThreadState t, PyPattern pattern, Value text, Value start, Value end, out int from)
    {
        from = 0;
        if (!Numbers.TryIndex64(t, start, null, out long first) || !Numbers.TryIndex64(t, end, null, out long last))
            return null;
        if (Subject.Of(t, pattern, text, last) is not { } subject)
            return null;
        from = subject.ToUnit((int)Math.Clamp(first, 0, subject.Length));
        return subject;
    }

    private static Value MatchOnce(ThreadState t, Value self, Value text, Value start, Value end, Mode mode)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        if (Prepare(t, pattern, text, start, end, out int from) is not { } subject)
            return Value.Error;
        Match? match = pattern.Find(subject, from, mode);
        return match is null ? Value.None : new PyMatch(pattern, subject, match, from);
    }

    private static Value FindAll(ThreadState t, Value self, Value text, Value start, Value end)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        if (Prepare(t, pattern, text, start, end, out int from) is not { } subject)
            return Value.Error;
        PyList found = new();
        MatchScanner scanner = new(pattern, subject, from);
        while (scanner.Next() is { } match)
        {
            switch (pattern.GroupCount)
            {
                case 0:
                    found.Append(subject.Part(match.Index, match.Length));
                    break;
                case 1:
                    found.Append(PyMatch.GroupText(subject, match, 1, Empty(pattern)));
                    break;
                default:
                    Value[] groups = new Value[pattern.GroupCount];
                    for (int i = 0; i < groups.Length; i++)
                        groups[i] = PyMatch.GroupText(subject, match, i + 1, Empty(pattern));
                    found.Append(new PyTuple(groups));
                    break;
            }
        }
        return found;
    }

    private static Value Empty(PyPattern pattern) => pattern.IsBytes ? PyBytes.Empty : PyStr.Empty;

    private static Value FindIter(ThreadState t, Value self, Value text, Value start, Value end)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        return Prepare(t, pattern, text, start, end, out int from) is { } subject ? new PyMatchIterator(new MatchScanner(pattern, subject, from)) : Value.Error;
    }

    private static Value MakeScanner(ThreadState t, Value self, Value text, Value start, Value end)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        return Prepare(t, pattern, text, start, end, out int from) is { } subject ? new PyScanner(new MatchScanner(pattern, subject, from)) : Value.Error;
    }

    private static Value Split(ThreadState t, Value self, Value text, Value maximum)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        if (!Numbers.TryIndex64(t, maximum, null, out long limit) || Subject.Of(t, pattern, text, long.MaxValue) is not { } subject)
            return Value.Error;
        PyList parts = new();
        MatchScanner scanner = new(pattern, subject, 0);
        int at = 0;
        for (long count = 0; limit == 0 || count < limit; count++)
        {
            if (limit < 0 || scanner.Next() is not { } match)
                break;
            parts.Append(subject.Part(at, match.Index - at));
            for (int i = 1; i <= pattern.GroupCount; i++)
                parts.Append(PyMatch.GroupText(subject, match, i, Value.None));
            at = match.Index + match.Length;
        }
        parts.Append(subject.Part(at, subject.Text.Length - at));
        return parts;
    }

    // See cpython Modules/_sre/sre.c pattern_subx.
    private static Value Substitute(ThreadState t, Value self, Value replacement, Value text, Value count, bool withCount)
    {
        PyPattern pattern = (PyPattern)self.Ref!;
        if (!Numbers.TryIndex64(t, count, null, out long limit) || Subject.Of(t, pattern, text, long.MaxValue) is not { } subject)
            return Value.Error;
        ReplacementTemplate? template = null;
        bool isCall = Calls.IsCallable(replacement);
        if (!isCall && (template = ReplacementTemplate.Parse(t, pattern, replacement)) is null)
            return Value.Error;
        PyList parts = new();
        MatchScanner scanner = new(pattern, subject, 0);
        int at = 0;
        long done = 0;
        while ((limit == 0 || done < limit) && scanner.Next() is { } match)
        {
            parts.Append(subject.Part(at, match.Index - at));
            Value with = isCall ? Calls.Call1(t, replacement, new PyMatch(pattern, subject, match, at)) : template!.Expand(subject, match, parts);
            if (with.IsError)
                return with;
            if (!with.IsNone && !with.IsUnbound)
                parts.Append(with);
            at = match.Index + match.Length;
            done++;
        }
        Value result = text;
        if (done > 0 || text.Ref is PyStr { IsExact: false })
        {
            parts.Append(subject.Part(at, subject.Text.Length - at));
            result = Join(t, pattern, parts);
            if (result.IsError)
                return result;
        }
        return withCount ? new PyTuple(result, Value.FromInt64(done)) : result;
    }

    private static Value Join(ThreadState t, PyPattern pattern, PyList parts) => pattern.IsBytes
        ? Attributes.CallMethod(t, PyBytes.Empty, PyStr.Intern("join"), parts)
        : PyStr.Empty.Join(t, parts.Span);
}
