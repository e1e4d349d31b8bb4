using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// str: finding, counting and replacing.
internal partial class PyStr
{
    /// <summary>The first index of the pattern within code points [start, end), or -1; an end past the text is its end.</summary>
    public int Find(PyStr pattern, int start, int end)
    {
        end = Math.Min(end, Length);
        int count = pattern.Length;
        if (end - start < count)
            return -1;
        int found;
        if (IsSimple)
            found = pattern.IsSimple ? IndexOf(Chars[start..end], pattern.Chars) : -1;
        else
            found = PatternSearch.IndexOf(Points[start..end], pattern.Points);
        return found < 0 ? -1 : found + start;
    }

    // .NET prepares longer for a pattern of any length than for one character.
    private static int IndexOf(ReadOnlySpan<char> chars, ReadOnlySpan<char> pattern) =>
        pattern.Length == 1 ? chars.IndexOf(pattern[0]) : PatternSearch.IndexOf(chars, pattern);

    /// <summary>The last index of the pattern within code points [start, end), or -1.</summary>
    public int FindLast(PyStr pattern, int start, int end)
    {
        end = Math.Min(end, Length);
        int count = pattern.Length;
        if (end - start < count)
            return -1;
        if (count == 0)
            return end;
        int found;
        if (IsSimple)
            found = pattern.IsSimple ? Chars[start..end].LastIndexOf(pattern.Chars) : -1;
        else
            found = Points[start..end].LastIndexOf(pattern.Points);
        return found < 0 ? -1 : found + start;
    }

    /// <summary>True when the pattern stands at an index.</summary>
    public bool HasAt(PyStr pattern, int index)
    {
        if (index < 0 || index > Length - pattern.Length)
            return false;
        if (IsSimple)
            return pattern.IsSimple && Chars.Slice(index, pattern.Length).SequenceEqual(pattern.Chars);
        return Points.Slice(index, pattern.Length).SequenceEqual(pattern.Points);
    }

    private int CountOf(PyStr pattern, int start, int end)
    {
        end = Math.Min(end, Length);
        if (end < start)
            return 0;
        if (pattern.Length == 0)
            return end - start + 1;
        if (IsSimple)
            return pattern.IsSimple ? PatternSearch.Count(Chars[start..end], pattern.Chars) : 0;
        return PatternSearch.Count(Points[start..end], pattern.Points);
    }

    private static Value FindMethod(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, "find", false, false);

    private static Value RFindMethod(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, "rfind", true, false);

    private static Value IndexMethod(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, "index", false, true);

    private static Value RIndexMethod(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, "rindex", true, true);

    private static Value FindOrFail(ThreadState t, Value self, Value sub, Value start, Value end, string name, bool isLast, bool mustExist)
    {
        PyStr text = (PyStr)self.Ref!;
        if (sub.Ref is not PyStr pattern)
            return t.RaiseTypeError($"{name}() argument 1 must be str, not {TypeName(sub)}");
        if (!SliceBounds.TryRange(t, start, end, text.Length, out int from, out int to))
            return Value.Error;
        int found = isLast ? text.FindLast(pattern, from, to) : text.Find(pattern, from, to);
        return found < 0 && mustExist ? t.RaiseValueError("substring not found") : Value.FromInt64(found);
    }

    private static Value CountMethod(ThreadState t, Value self, Value sub, Value start, Value end)
    {
        PyStr text = (PyStr)self.Ref!;
        if (sub.Ref is not PyStr pattern)
            return t.RaiseTypeError($"count() argument 1 must be str, not {TypeName(sub)}");
        return SliceBounds.TryRange(t, start, end, text.Length, out int from, out int to)
            ? Value.FromInt64(text.CountOf(pattern, from, to))
            : Value.Error;
    }

    private static Value StartsWith(ThreadState t, Value self, Value prefix, Value start, Value end) => MatchesAtEdge(t, self, prefix, start, end, "startswith", false);

    private static Value EndsWith(ThreadState t, Value self, Value suffix, Value start, Value end) => MatchesAtEdge(t, self, suffix, start, end, "endswith", true);

    private static Value MatchesAtEdge(ThreadState t, Value self, Value patterns, Value start, Value end, string name, bool atEnd)
    {
        PyStr text = (PyStr)self.Ref!;
        if (!SliceBounds.TryRange(t, start, end, text.Length, out int from, out int to))
            return Value.Error;
        if (patterns.Ref is PyStr single)
            return Value.FromBool(text.MatchesEdge(single, from, to, atEnd));
        if (patterns.Ref is not PyTuple tuple)
            return t.RaiseTypeError($"{name} first arg must be str or a tuple of str, not {patterns.Type.Name}");
        foreach (Value item in tuple.Items)
        {
            if (item.Ref is not PyStr pattern)
                return t.RaiseTypeError($"tuple for {name} must only contain str, not {item.Type.Name}");
            if (text.MatchesEdge(pattern, from, to, atEnd))
                return Value.True;
        }
        return Value.False;
    }

    private bool MatchesEdge(PyStr pattern, int from, int to, bool atEnd)
    {
        if (to - from < pattern.Length)
            return false;
        return HasAt(pattern, atEnd ? to - pattern.Length : from);
    }

    private static Value RemovePrefix(ThreadState t, Value self, Value prefix)
    {
        PyStr text = (PyStr)self.Ref!;
        if (prefix.Ref is not PyStr pattern)
            return t.RaiseTypeError($"removeprefix() argument must be str, not {TypeName(prefix)}");
        return text.HasAt(pattern, 0) ? text.Substring(pattern.Length, text.Length - pattern.Length) : text.ToExact();
    }

    private static Value RemoveSuffix(ThreadState t, Value self, Value suffix)
    {
        PyStr text = (PyStr)self.Ref!;
        if (suffix.Ref is not PyStr pattern)
            return t.RaiseTypeError($"removesuffix() argument must be str, not {TypeName(suffix)}");
        return text.HasAt(pattern, text.Length - pattern.Length) ? text.Substring(0, text.Length - pattern.Length) : text.ToExact();
    }

    private static Value ReplaceMethod(ThreadState t, Value self, Value oldValue, Value newValue, Value count)
    {
        if (oldValue.Ref is not PyStr old)
            return t.RaiseTypeError($"replace() argument 1 must be str, not {TypeName(oldValue)}");
        if (newValue.Ref is not PyStr replacement)
            return t.RaiseTypeError($"replace() argument 2 must be str, not {TypeName(newValue)}");
        if (!Numbers.TrySize(t, count, out long limit))
            return Value.Error;
        return ((PyStr)self.Ref!).Replace(t, old, replacement, limit < 0 ? long.MaxValue : limit);
    }

    private Value Replace(ThreadState t, PyStr old, PyStr replacement, long limit)
    {
        if (limit == long.MaxValue && old.Length >= replacement.Length && old.Length > 0 && IsSimple && old.IsSimple && replacement.IsSimple)
        {
            string replaced = Text.Replace(old.Text, replacement.Text, StringComparison.Ordinal);
            return ReferenceEquals(replaced, Text) ? ToExact() : FromSimple(replaced);
        }
        long times = Math.Min(limit, CountOf(old, 0, Length));
        if (times == 0)
            return ToExact();
        long total = Length + (times * (replacement.Length - old.Length));
        if (total > MaximumLength)
            return t.RaiseMemoryError();
        if (times == limit || old.Length == 0 || !IsSimple || !replacement.IsSimple)
            return ReplaceFirst(old, replacement, times);
        return FromSimple(Text.Replace(old.Text, replacement.Text, StringComparison.Ordinal));
    }

    private PyStr ReplaceFirst(PyStr old, PyStr replacement, long times)
    {
        TextBuilder builder = new(Length);
        int at = 0;
        for (long i = 0; i < times; i++)
        {
            int found = Find(old, at, int.MaxValue);
            builder.Append(this, at, found - at);
            builder.Append(replacement);
            at = found + old.Length;
            if (old.Length == 0 && at < Length)
                builder.Append(PointAt(at++));
        }
        builder.Append(this, at, Length - at);
        return builder.ToPyStr();
    }

    /// <summary>The name of a value's type as argument errors of CPython give it.</summary>
    private static string TypeName(Value value) => value.IsNone ? "None" : value.Type.Name;
}
