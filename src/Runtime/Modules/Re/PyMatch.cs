using System.Text.RegularExpressions;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Re;

/// <summary>Python's <c>re.Match</c>.</summary>
internal sealed class PyMatch(PyPattern pattern, Subject subject, Match match, int start) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("re.Match")
    {
        Doc = "What a pattern has found in a text.",
        Repr = GetRepr,
        GetItem = static (t, self, key) => ((PyMatch)self.Ref!).GroupOf(t, key),
        Members = MakeMembers,
    }.Ready();

    private static Member[] MakeMembers() =>
    [
        new Method("end", "(group=0, /)", static (t, self, group) => Self(self).Boundary(t, group, 1)),
        new Method("expand", "(template)", Expand),
        new Method("group", GroupMethod, "(*groups)"),
        new Method("groupdict", "(default=None)", GroupDict),
        new Method("groups", "(default=None)", Groups),
        new Method("span", "(group=0, /)", static (t, self, group) => Self(self).Boundary(t, group, 2)),
        new Method("start", "(group=0, /)", static (t, self, group) => Self(self).Boundary(t, group, 0)),
        new Method("__copy__", "()", static (ThreadState t, Value self) => self),
        new Method("__deepcopy__", "(memo, /)", static (ThreadState t, Value self, Value memo) => self),
        new ClassMethod("__class_getitem__", "(object, /)", PyGenericAlias.OfClass),
        new GetSet("endpos", static (t, self) => Value.FromInt64(Self(self).Subject.Length)),
        new GetSet("lastgroup", static (t, self) => Self(self).LastGroup(named: true)),
        new GetSet("lastindex", static (t, self) => Self(self).LastGroup(named: false)),
        new GetSet("pos", static (t, self) => Value.FromInt64(Self(self).Subject.ToPoint(Self(self).Start))),
        new GetSet("re", static (t, self) => Self(self).Pattern),
        new GetSet("regs", static (t, self) => Self(self).Regs()),
        new GetSet("string", static (t, self) => Self(self).Subject.Value),
    ];

    private PyPattern Pattern => pattern;

    private Subject Subject => subject;

    private int Start => start;

    private static PyMatch Self(Value self) => (PyMatch)self.Ref!;

    /// <summary>The text a group matched; a default when it took no part.</summary>
    public static Value GroupText(Subject subject, Match match, int group, Value missing)
    {
        Group found = group == 0 ? match : match.Groups[group];
        return found.Success ? subject.Part(found.Index, found.Length) : missing;
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyMatch match = Self(self);
        string? text = Representation.Repr(t, match.GroupValue(0));
        if (text is null)
            return Value.Error;
        (int from, int to) = match.Span(0);
        return Value.FromString($"<re.Match object; span=({from}, {to}), match={text}>");
    }

    private Value GroupValue(int group) => GroupText(subject, match, group, Value.None);

    private (int Start, int End) Span(int group)
    {
        Group found = group == 0 ? match : match.Groups[group];
        return found.Success ? (subject.ToPoint(found.Index), subject.ToPoint(found.Index + found.Length)) : (-1, -1);
    }

    // The number of a group given by number or name; -1 on error.
    private int Number(ThreadState t, Value group)
    {
        if (group.Ref is PyStr name)
        {
            foreach (KeyValuePair<string, int> known in pattern.GroupNames)
            {
                if (known.Key == name.Text)
                    return known.Value;
            }
        }
        else if (group.IsInt || group.Type.Index is not null)
        {
            if (!Numbers.TryIndex64(t, group, null, out long number))
                return -1;
            if (number >= 0 && number <= pattern.GroupCount)
                return (int)number;
        }
        t.RaiseIndexError("no such group");
        return -1;
    }

    private Value GroupOf(ThreadState t, Value group)
    {
        int number = Number(t, group);
        return number < 0 ? Value.Error : GroupValue(number);
    }

    private static Value GroupMethod(ThreadState t, scoped in Arguments arguments)
    {
        PyMatch match = Self(arguments.Values[0]);
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("re.Match.group() takes no keyword arguments");
        ReadOnlySpan<Value> groups = arguments.Positional[1..];
        if (groups.Length <= 1)
            return groups.IsEmpty ? match.GroupValue(0) : match.GroupOf(t, groups[0]);
        Value[] found = new Value[groups.Length];
        for (int i = 0; i < found.Length; i++)
        {
            found[i] = match.GroupOf(t, groups[i]);
            if (found[i].IsError)
                return Value.Error;
        }
        return new PyTuple(found);
    }

    private static Value Groups(ThreadState t, Value self, Value missing)
    {
        PyMatch match = Self(self);
        Value[] found = new Value[match.Pattern.GroupCount];
        for (int i = 0; i < found.Length; i++)
            found[i] = GroupText(match.Subject, match.NetMatch, i + 1, missing);
        return PyTuple.From(found);
    }

    private Match NetMatch => match;

    private static Value GroupDict(ThreadState t, Value self, Value missing)
    {
        PyMatch match = Self(self);
        PyDict found = new();
        foreach (KeyValuePair<string, int> name in match.Pattern.GroupNames)
            found.Set(name.Key, GroupText(match.Subject, match.NetMatch, name.Value, missing));
        return found;
    }

    // 0: the start, 1: the end, 2: both.
    private Value Boundary(ThreadState t, Value group, int which)
    {
        int number = Number(t, group);
        if (number < 0)
            return Value.Error;
        (int from, int to) = Span(number);
        return which switch
        {
            0 => Value.FromInt64(from),
            1 => Value.FromInt64(to),
            _ => new PyTuple(Value.FromInt64(from), Value.FromInt64(to)),
        };
    }

    private PyTuple Regs()
    {
        Value[] spans = new Value[pattern.GroupCount + 1];
        for (int i = 0; i < spans.Length; i++)
        {
            (int from, int to) = Span(i);
            spans[i] = new PyTuple(Value.FromInt64(from), Value.FromInt64(to));
        }
        return new PyTuple(spans);
    }

    // The group that was closed last: the one whose end lies furthest, the outer one of two.
    private Value LastGroup(bool named)
    {
        int last = 0;
        for (int i = 1; i <= pattern.GroupCount; i++)
        {
            Group group = match.Groups[i];
            if (!group.Success)
                continue;
            Group best = match.Groups[Math.Max(last, 1)];
            if (last == 0 || group.Index >= best.Index + best.Length || group.Index + group.Length > best.Index + best.Length)
                last = i;
        }
        if (last == 0)
            return Value.None;
        if (!named)
            return Value.FromInt64(last);
        foreach (KeyValuePair<string, int> name in pattern.GroupNames)
        {
            if (name.Value == last)
                return Value.FromString(name.Key);
        }
        return Value.None;
    }

    private static Value Expand(ThreadState t, Value self, Value template)
    {
        PyMatch match = Self(self);
        if (ReplacementTemplate.Parse(t, match.Pattern, template) is not { } parsed)
            return Value.Error;
        PyList parts = new();
        parsed.Expand(match.Subject, match.NetMatch, parts);
        return match.Pattern.IsBytes
            ? Protocols.Attributes.CallMethod(t, PyBytes.Empty, PyStr.Intern("join"), parts)
            : PyStr.Empty.Join(t, parts.Span);
    }
}
