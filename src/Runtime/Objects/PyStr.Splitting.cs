using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// str: splitting, stripping and joining.
internal partial class PyStr
{
    private static Value SplitMethod(ThreadState t, Value self, Value separator, Value maximum)
    {
        PyStr text = (PyStr)self.Ref!;
        if (!TryLimit(t, maximum, out int limit))
            return Value.Error;
        if (separator.IsNone)
            return text.SplitWhitespace(limit);
        if (separator.Ref is not PyStr pattern)
            return t.RaiseTypeError($"must be str or None, not {TypeName(separator)}");
        return pattern.Length == 0 ? t.RaiseValueError("empty separator") : text.Split(pattern, limit);
    }

    private static Value RSplitMethod(ThreadState t, Value self, Value separator, Value maximum)
    {
        PyStr text = (PyStr)self.Ref!;
        if (!TryLimit(t, maximum, out int limit))
            return Value.Error;
        if (separator.IsNone)
            return text.SplitWhitespaceFromEnd(limit);
        if (separator.Ref is not PyStr pattern)
            return t.RaiseTypeError($"must be str or None, not {TypeName(separator)}");
        return pattern.Length == 0 ? t.RaiseValueError("empty separator") : text.SplitFromEnd(pattern, limit);
    }

    private static bool TryLimit(ThreadState t, Value maximum, out int limit)
    {
        limit = int.MaxValue;
        if (!Numbers.TrySize(t, maximum, out long count))
            return false;
        if (count is >= 0 and < int.MaxValue)
            limit = (int)count;
        return true;
    }

    private PyList SplitWhitespace(int limit)
    {
        PyList parts = new();
        int length = Length;
        int at = 0;
        while (true)
        {
            while (at < length && Characters.IsSpace(PointAt(at)))
                at++;
            if (at == length)
                return parts;
            if (parts.Count == limit)
                break;
            int start = at;
            while (at < length && !Characters.IsSpace(PointAt(at)))
                at++;
            parts.Append(Substring(start, at - start));
        }
        parts.Append(Substring(at, length - at));
        return parts;
    }

    private PyList SplitWhitespaceFromEnd(int limit)
    {
        PyList parts = new();
        int at = Length;
        while (true)
        {
            while (at > 0 && Characters.IsSpace(PointAt(at - 1)))
                at--;
            if (at == 0)
                break;
            if (parts.Count == limit)
            {
                parts.Append(Substring(0, at));
                break;
            }
            int end = at;
            while (at > 0 && !Characters.IsSpace(PointAt(at - 1)))
                at--;
            parts.Append(Substring(at, end - at));
        }
        parts.Items.AsSpan(0, parts.Count).Reverse();
        return parts;
    }

    private PyList Split(PyStr separator, int limit)
    {
        PyList parts = new();
        if (IsSimple && separator.IsSimple)
        {
            SplitSimple(parts, separator.Chars, limit);
            return parts;
        }
        int at = 0;
        while (parts.Count < limit)
        {
            int found = Find(separator, at, int.MaxValue);
            if (found < 0)
                break;
            parts.Append(Substring(at, found - at));
            at = found + separator.Length;
        }
        parts.Append(Substring(at, Length - at));
        return parts;
    }

    private void SplitSimple(PyList parts, ReadOnlySpan<char> separator, int limit)
    {
        ReadOnlySpan<char> rest = Chars;
        while (parts.Count < limit)
        {
            int found = IndexOf(rest, separator);
            if (found < 0)
                break;
            parts.Append(FromSimple(rest[..found]));
            rest = rest[(found + separator.Length)..];
        }
        parts.Append(parts.Count == 0 && IsExact ? this : FromSimple(rest));
    }

    private PyList SplitFromEnd(PyStr separator, int limit)
    {
        PyList parts = new();
        int end = Length;
        while (parts.Count < limit)
        {
            int found = FindLast(separator, 0, end);
            if (found < 0)
                break;
            int start = found + separator.Length;
            parts.Append(Substring(start, end - start));
            end = found;
        }
        parts.Append(Substring(0, end));
        parts.Items.AsSpan(0, parts.Count).Reverse();
        return parts;
    }

    private static Value SplitLines(ThreadState t, Value self, Value keepEnds)
    {
        Truth keep = Truthiness.Of(t, keepEnds);
        if (keep == Truth.Error)
            return Value.Error;
        PyStr text = (PyStr)self.Ref!;
        PyList lines = new();
        int length = text.Length;
        int start = 0;
        for (int at = 0; at < length;)
        {
            int point = text.PointAt(at++);
            if (!Characters.IsLineBreak(point))
                continue;
            int end = at - 1;
            if (point == '\r' && at < length && text.PointAt(at) == '\n')
                at++;
            lines.Append(text.Substring(start, (keep == Truth.True ? at : end) - start));
            start = at;
        }
        if (start < length)
            lines.Append(text.Substring(start, length - start));
        return lines;
    }

    private static Value Partition(ThreadState t, Value self, Value separator)
    {
        if (separator.Ref is not PyStr pattern)
            return t.RaiseTypeError($"must be str, not {separator.Type.Name}");
        if (pattern.Length == 0)
            return t.RaiseValueError("empty separator");
        PyStr text = (PyStr)self.Ref!;
        int found = text.Find(pattern, 0, int.MaxValue);
        return found < 0 ? new PyTuple(text.ToExact(), Empty, Empty) : text.PartitionAt(found, pattern);
    }

    private static Value RPartition(ThreadState t, Value self, Value separator)
    {
        if (separator.Ref is not PyStr pattern)
            return t.RaiseTypeError($"must be str, not {separator.Type.Name}");
        if (pattern.Length == 0)
            return t.RaiseValueError("empty separator");
        PyStr text = (PyStr)self.Ref!;
        int found = text.FindLast(pattern, 0, int.MaxValue);
        return found < 0 ? new PyTuple(Empty, Empty, text.ToExact()) : text.PartitionAt(found, pattern);
    }

    private PyTuple PartitionAt(int found, PyStr separator)
    {
        int after = found + separator.Length;
        return new PyTuple(Substring(0, found), separator, Substring(after, Length - after));
    }

    private static Value Strip(ThreadState t, Value self, Value chars) => Strip(t, self, chars, "strip", true, true);

    private static Value LStrip(ThreadState t, Value self, Value chars) => Strip(t, self, chars, "lstrip", true, false);

    private static Value RStrip(ThreadState t, Value self, Value chars) => Strip(t, self, chars, "rstrip", false, true);

    private static Value Strip(ThreadState t, Value self, Value chars, string name, bool left, bool right)
    {
        PyStr text = (PyStr)self.Ref!;
        PyStr? set = chars.Ref as PyStr;
        if (set is null && !chars.IsNone)
            return t.RaiseTypeError($"{name} arg must be None or str");
        int start = 0;
        int end = text.Length;
        while (left && start < end && IsStripped(text.PointAt(start), set))
            start++;
        while (right && end > start && IsStripped(text.PointAt(end - 1), set))
            end--;
        return text.Substring(start, end - start);
    }

    private static bool IsStripped(int point, PyStr? set)
    {
        if (set is null)
            return Characters.IsSpace(point);
        if (!set.IsSimple)
            return set.Points.Contains(point);
        return IsSimplePoint(point) && set.Chars.Contains((char)point);
    }

    private static Value JoinMethod(ThreadState t, Value self, Value iterable)
    {
        ReadOnlySpan<Value> items;
        switch (iterable.Ref)
        {
            case PyList list when ReferenceEquals(list.Type, PyList.TypeObject):
                items = list.Span;
                break;
            case PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject):
                items = tuple.Items;
                break;
            default:
                if (iterable.Type.Iter is null && iterable.Type.GetItem is null)
                    return t.RaiseTypeError("can only join an iterable");
                if (Iteration.ToList(t, iterable) is not { } collected)
                    return Value.Error;
                items = collected.Span;
                break;
        }
        return ((PyStr)self.Ref!).Join(t, items);
    }

    /// <summary>The items with this string between them. See cpython Objects/unicodeobject.c _PyUnicode_JoinArray.</summary>
    public Value Join(ThreadState t, ReadOnlySpan<Value> items)
    {
        if (items.IsEmpty)
            return Empty;
        if (items.Length == 1 && items[0].Ref is PyStr { IsExact: true })
            return items[0];
        long total = (long)Length * (items.Length - 1);
        bool isSimple = IsSimple;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Ref is not PyStr item)
                return t.RaiseTypeError($"sequence item {i}: expected str instance, {items[i].Type.Name} found");
            total += item.Length;
            isSimple &= item.IsSimple;
        }
        if (total > MaximumLength)
            return t.RaiseMemoryError();
        return isSimple ? JoinSimple(items, (int)total) : JoinWide(items, (int)total);
    }

    private PyStr JoinSimple(ReadOnlySpan<Value> items, int total)
    {
        if (total == 0)
            return Empty;
        string text = new('\0', total);
        // The string is new and nobody else has seen it.
        Span<char> rest = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(
            ref System.Runtime.InteropServices.MemoryMarshal.GetReference(text.AsSpan()), total);
        ReadOnlySpan<char> separator = Chars;
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                separator.CopyTo(rest);
                rest = rest[separator.Length..];
            }
            ReadOnlySpan<char> item = ((PyStr)items[i].Ref!).Chars;
            item.CopyTo(rest);
            rest = rest[item.Length..];
        }
        return FromSimple(text);
    }

    private PyStr JoinWide(ReadOnlySpan<Value> items, int total)
    {
        int[] points = new int[total];
        Span<int> rest = points;
        for (int i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                Points.CopyTo(rest);
                rest = rest[Length..];
            }
            PyStr item = (PyStr)items[i].Ref!;
            item.Points.CopyTo(rest);
            rest = rest[item.Length..];
        }
        return FromPoints(points);
    }
}
