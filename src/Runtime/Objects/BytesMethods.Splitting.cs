using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// bytes and bytearray: splitting, stripping and joining.
internal static partial class BytesMethods
{
    private static bool TrySeparator(ThreadState t, Value separator, Value maximum, out ReadOnlyMemory<byte> pattern, out int limit)
    {
        limit = int.MaxValue;
        pattern = default;
        if (!Numbers.TrySize(t, maximum, out long count))
            return false;
        if (count is >= 0 and < int.MaxValue)
            limit = (int)count;
        if (separator.IsNone)
            return true;
        if (!Buffers.TryGet(t, separator, out pattern))
            return false;
        if (!pattern.IsEmpty)
            return true;
        t.RaiseValueError("empty separator");
        return false;
    }

    private static Value Split(ThreadState t, Value self, Value separator, Value maximum)
    {
        if (!TrySeparator(t, separator, maximum, out ReadOnlyMemory<byte> pattern, out int limit))
            return Value.Error;
        ReadOnlySpan<byte> bytes = Span(self);
        PyList parts = new();
        int at = 0;
        if (separator.IsNone)
        {
            SplitWhitespace(self, bytes, limit, parts);
            return parts;
        }
        while (parts.Count < limit)
        {
            int found = PatternSearch.IndexOf(bytes[at..], pattern.Span);
            if (found < 0)
                break;
            parts.Append(Make(self, bytes.Slice(at, found)));
            at += found + pattern.Length;
        }
        parts.Append(Make(self, bytes[at..]));
        return parts;
    }

    private static void SplitWhitespace(Value self, ReadOnlySpan<byte> bytes, int limit, PyList parts)
    {
        int at = 0;
        while (true)
        {
            while (at < bytes.Length && IsSpace(bytes[at]))
                at++;
            if (at == bytes.Length)
                return;
            int end = at;
            if (parts.Count == limit)
            {
                parts.Append(Make(self, bytes[at..]));
                return;
            }
            while (end < bytes.Length && !IsSpace(bytes[end]))
                end++;
            parts.Append(Make(self, bytes[at..end]));
            at = end;
        }
    }

    private static Value RSplit(ThreadState t, Value self, Value separator, Value maximum)
    {
        if (!TrySeparator(t, separator, maximum, out ReadOnlyMemory<byte> pattern, out int limit))
            return Value.Error;
        ReadOnlySpan<byte> bytes = Span(self);
        PyList parts = new();
        int end = bytes.Length;
        if (separator.IsNone)
        {
            SplitWhitespaceFromEnd(self, bytes, limit, parts);
        }
        else
        {
            while (parts.Count < limit)
            {
                int found = bytes[..end].LastIndexOf(pattern.Span);
                if (found < 0)
                    break;
                parts.Append(Make(self, bytes[(found + pattern.Length)..end]));
                end = found;
            }
            parts.Append(Make(self, bytes[..end]));
        }
        parts.Items.AsSpan(0, parts.Count).Reverse();
        return parts;
    }

    private static void SplitWhitespaceFromEnd(Value self, ReadOnlySpan<byte> bytes, int limit, PyList parts)
    {
        int at = bytes.Length;
        while (true)
        {
            while (at > 0 && IsSpace(bytes[at - 1]))
                at--;
            if (at == 0)
                return;
            int start = at;
            if (parts.Count == limit)
            {
                parts.Append(Make(self, bytes[..at]));
                return;
            }
            while (start > 0 && !IsSpace(bytes[start - 1]))
                start--;
            parts.Append(Make(self, bytes[start..at]));
            at = start;
        }
    }

    private static Value SplitLines(ThreadState t, Value self, Value keepEnds)
    {
        Truth keep = Truthiness.Of(t, keepEnds);
        if (keep == Truth.Error)
            return Value.Error;
        ReadOnlySpan<byte> bytes = Span(self);
        PyList lines = new();
        int start = 0;
        for (int at = 0; at < bytes.Length;)
        {
            byte b = bytes[at++];
            if (b is not ((byte)'\n' or (byte)'\r'))
                continue;
            int end = at - 1;
            if (b == '\r' && at < bytes.Length && bytes[at] == '\n')
                at++;
            lines.Append(Make(self, bytes[start..(keep == Truth.True ? at : end)]));
            start = at;
        }
        if (start < bytes.Length)
            lines.Append(Make(self, bytes[start..]));
        return lines;
    }

    private static Value Partition(ThreadState t, Value self, Value separator) => PartitionAt(t, self, separator, fromEnd: false);

    private static Value RPartition(ThreadState t, Value self, Value separator) => PartitionAt(t, self, separator, fromEnd: true);

    private static Value PartitionAt(ThreadState t, Value self, Value separator, bool fromEnd)
    {
        if (!Buffers.TryGet(t, separator, out ReadOnlyMemory<byte> pattern))
            return Value.Error;
        if (pattern.IsEmpty)
            return t.RaiseValueError("empty separator");
        ReadOnlySpan<byte> bytes = Span(self);
        int found = fromEnd ? bytes.LastIndexOf(pattern.Span) : PatternSearch.IndexOf(bytes, pattern.Span);
        if (found >= 0)
        {
            // bytes give the separator itself, of whatever type it is.
            Value middle = self.Ref is PyBytes ? separator : Make(self, pattern.Span);
            return new PyTuple(Make(self, bytes[..found]), middle, Make(self, bytes[(found + pattern.Length)..]));
        }
        Value nothing = Make(self, []);
        return fromEnd ? new PyTuple(nothing, Make(self, []), Whole(self)) : new PyTuple(Whole(self), nothing, Make(self, []));
    }

    private static Value Strip(ThreadState t, Value self, Value chars, bool left, bool right)
    {
        ReadOnlyMemory<byte> set = default;
        if (!chars.IsNone && !Buffers.TryGet(t, chars, out set))
            return Value.Error;
        ReadOnlySpan<byte> bytes = Span(self);
        int start = 0;
        int end = bytes.Length;
        while (left && start < end && (chars.IsNone ? IsSpace(bytes[start]) : set.Span.Contains(bytes[start])))
            start++;
        while (right && end > start && (chars.IsNone ? IsSpace(bytes[end - 1]) : set.Span.Contains(bytes[end - 1])))
            end--;
        return start == 0 && end == bytes.Length ? Whole(self) : Make(self, bytes[start..end]);
    }

    private static Value Join(ThreadState t, Value self, Value iterable)
    {
        if (iterable.Type.Iter is null && iterable.Type.GetItem is null)
            return t.RaiseTypeError("can only join an iterable");
        if (ItemsToJoin(t, self, iterable) is not { } items)
            return Value.Error;
        ReadOnlySpan<byte> separator = Span(self);
        long total = (long)separator.Length * Math.Max(0, items.Count - 1);
        for (int i = 0; i < items.Count; i++)
        {
            if (!Buffers.TryGet(items.Items[i], out ReadOnlyMemory<byte> item))
                return t.RaiseTypeError($"sequence item {i}: expected a bytes-like object, {items.Items[i].Type.Name} found");
            total += item.Length;
        }
        if (total > Array.MaxLength)
            return t.RaiseMemoryError();
        byte[] result = new byte[total];
        Span<byte> rest = result;
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                separator.CopyTo(rest);
                rest = rest[separator.Length..];
            }
            Buffers.TryGet(items.Items[i], out ReadOnlyMemory<byte> item);
            item.Span.CopyTo(rest);
            rest = rest[item.Length..];
        }
        return Take(self, result);
    }

    // Code of the program may run meanwhile: the separator must not change its size.
    private static PyList? ItemsToJoin(ThreadState t, Value self, Value iterable)
    {
        PyMemoryView? view = self.Ref is PyByteArray array ? new PyMemoryView(array) : null;
        PyList? items = Iteration.ToList(t, iterable);
        for (int i = 0; i < items?.Count; i++)
        {
            if (!PythonBuffers.Has(items.Items[i]))
                continue;
            if (PythonBuffers.TryCopy(t, items.Items[i], out ReadOnlyMemory<byte> copy))
                items.Items[i] = PyBytes.From(copy.Span);
            else
                t.TakePending();
        }
        view?.Release(t);
        return items;
    }
}
