using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Objects;

// bytes and bytearray: finding, counting and replacing.
internal static partial class BytesMethods
{
    // What is looked for: a bytes-like object, or one byte as an int; false on error.
    private static bool TryPattern(ThreadState t, Value value, out ReadOnlyMemory<byte> pattern)
    {
        if (Buffers.TryFind(t, value, out pattern))
            return true;
        if (t.Pending is not null)
            return false;
        if (!value.IsInt && value.Type.Index is null)
        {
            t.RaiseTypeError($"argument should be integer or bytes-like object, not '{value.Type.Name}'");
            return false;
        }
        if (!TryByte(t, value, out byte one))
            return false;
        pattern = new[] { one };
        return true;
    }

    private static Value Find(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, false, false);

    private static Value RFind(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, true, false);

    private static Value Index(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, false, true);

    private static Value RIndex(ThreadState t, Value self, Value sub, Value start, Value end) => FindOrFail(t, self, sub, start, end, true, true);

    private static Value FindOrFail(ThreadState t, Value self, Value sub, Value start, Value end, bool isLast, bool mustExist)
    {
        if (!SliceBounds.TryRange(t, start, end, Span(self).Length, out int from, out int to) || !TryPattern(t, sub, out ReadOnlyMemory<byte> pattern))
            return Value.Error;
        int found = -1;
        if (to - from >= pattern.Length)
        {
            ReadOnlySpan<byte> part = Span(self)[from..to];
            found = isLast ? (pattern.IsEmpty ? part.Length : part.LastIndexOf(pattern.Span)) : PatternSearch.IndexOf(part, pattern.Span);
        }
        if (found < 0)
            return mustExist ? t.RaiseValueError("subsection not found") : Value.FromInt64(-1);
        return Value.FromInt64(found + from);
    }

    private static Value Count(ThreadState t, Value self, Value sub, Value start, Value end)
    {
        if (!SliceBounds.TryRange(t, start, end, Span(self).Length, out int from, out int to) || !TryPattern(t, sub, out ReadOnlyMemory<byte> pattern))
            return Value.Error;
        if (to < from)
            return Value.FromInt64(0);
        return Value.FromInt64(pattern.IsEmpty ? to - from + 1 : PatternSearch.Count(Span(self)[from..to], pattern.Span));
    }

    /// <summary><c>item in self</c>.</summary>
    public static Truth Contains(ThreadState t, Value self, Value item)
    {
        if (Buffers.TryFind(t, item, out ReadOnlyMemory<byte> pattern))
            return PatternSearch.IndexOf(Span(self), pattern.Span) >= 0 ? Truth.True : Truth.False;
        if (t.Pending is not null)
            return Truth.Error;
        if (!item.IsInt && item.Type.Index is null)
        {
            t.RaiseTypeError($"a bytes-like object is required, not '{item.Type.Name}'");
            return Truth.Error;
        }
        if (!TryByte(t, item, out byte one))
            return Truth.Error;
        return Span(self).Contains(one) ? Truth.True : Truth.False;
    }

    private static Value StartsWith(ThreadState t, Value self, Value prefix, Value start, Value end) => MatchesAtEdge(t, self, prefix, start, end, "startswith", false);

    private static Value EndsWith(ThreadState t, Value self, Value suffix, Value start, Value end) => MatchesAtEdge(t, self, suffix, start, end, "endswith", true);

    private static Value MatchesAtEdge(ThreadState t, Value self, Value patterns, Value start, Value end, string name, bool atEnd)
    {
        if (!SliceBounds.TryRange(t, start, end, Span(self).Length, out int from, out int to))
            return Value.Error;
        ReadOnlySpan<byte> part = to < from ? default : Span(self)[from..to];
        if (Buffers.TryGet(patterns, out ReadOnlyMemory<byte> single))
            return Value.FromBool(to >= from && Matches(part, single.Span, atEnd));
        if (patterns.Ref is not PyTuple tuple)
            return t.RaiseTypeError($"{name} first arg must be bytes or a tuple of bytes, not {patterns.Type.Name}");
        foreach (Value item in tuple.Items)
        {
            if (!Buffers.TryGet(t, item, out ReadOnlyMemory<byte> pattern))
                return Value.Error;
            if (to >= from && Matches(part, pattern.Span, atEnd))
                return Value.True;
        }
        return Value.False;
    }

    private static bool Matches(ReadOnlySpan<byte> part, ReadOnlySpan<byte> pattern, bool atEnd) => atEnd ? part.EndsWith(pattern) : part.StartsWith(pattern);

    private static Value RemovePrefix(ThreadState t, Value self, Value prefix)
    {
        if (!Buffers.TryGet(t, prefix, out ReadOnlyMemory<byte> pattern))
            return Value.Error;
        return Span(self).StartsWith(pattern.Span) ? Make(self, Span(self)[pattern.Length..]) : Whole(self);
    }

    private static Value RemoveSuffix(ThreadState t, Value self, Value suffix)
    {
        if (!Buffers.TryGet(t, suffix, out ReadOnlyMemory<byte> pattern))
            return Value.Error;
        return Span(self).EndsWith(pattern.Span) ? Make(self, Span(self)[..^pattern.Length]) : Whole(self);
    }

    private static Value Replace(ThreadState t, Value self, Value oldValue, Value newValue, Value count)
    {
        if (!Buffers.TryGet(t, oldValue, out ReadOnlyMemory<byte> old) || !Buffers.TryGet(t, newValue, out ReadOnlyMemory<byte> replacement)
            || !Numbers.TrySize(t, count, out long limit))
            return Value.Error;
        ReadOnlySpan<byte> bytes = Span(self);
        long found = old.IsEmpty ? bytes.Length + 1 : PatternSearch.Count(bytes, old.Span);
        long times = limit < 0 ? found : Math.Min(limit, found);
        if (times == 0)
            return Whole(self);
        long total = bytes.Length + (times * (replacement.Length - old.Length));
        if (total > Array.MaxLength)
            return t.RaiseOverflowError("replace bytes are too long");
        byte[] result = new byte[total];
        int at = 0;
        int filled = 0;
        for (long i = 0; i < times; i++)
        {
            int next = old.IsEmpty ? at : at + PatternSearch.IndexOf(bytes[at..], old.Span);
            bytes[at..next].CopyTo(result.AsSpan(filled));
            filled += next - at;
            replacement.Span.CopyTo(result.AsSpan(filled));
            filled += replacement.Length;
            at = next + old.Length;
            if (old.IsEmpty && at < bytes.Length)
                result[filled++] = bytes[at++];
        }
        bytes[at..].CopyTo(result.AsSpan(filled));
        return Take(self, result);
    }
}
