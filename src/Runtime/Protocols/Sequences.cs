using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>What tuple, list and other sequences of values have in common.</summary>
internal static class Sequences
{
    /// <summary>
    /// Compares two runs of items as tuples and lists do: by the first pair that differs, else by length. The spans are asked for again
    /// after each comparison, since comparing may change a list.
    /// </summary>
    public static Value Compare<TSequence>(ThreadState t, TSequence a, TSequence b, CompareOp op)
        where TSequence : struct, ISequence
    {
        int index = 0;
        for (; index < a.Span.Length && index < b.Span.Length; index++)
        {
            Truth equal = Comparison.EqualTruth(t, a.Span[index], b.Span[index]);
            if (equal == Truth.Error)
                return Value.Error;
            if (equal == Truth.False)
                break;
        }
        if (index >= a.Span.Length || index >= b.Span.Length)
            return Value.FromBool(Comparison.Holds(a.Span.Length.CompareTo(b.Span.Length), op));
        return op switch
        {
            CompareOp.Equal => Value.False,
            CompareOp.NotEqual => Value.True,
            _ => Comparison.Compare(t, a.Span[index], b.Span[index], op),
        };
    }

    /// <summary>The position of the first item equal to a value, from <paramref name="start"/> on; -1 when there is none, -2 on error.</summary>
    public static int IndexOf<TSequence>(ThreadState t, TSequence sequence, Value item, int start, long stop)
        where TSequence : struct, ISequence
    {
        for (int i = start; i < sequence.Span.Length && i < stop; i++)
        {
            Truth equal = Comparison.EqualTruth(t, sequence.Span[i], item);
            if (equal != Truth.False)
                return equal == Truth.True ? i : -2;
        }
        return -1;
    }

    /// <summary>How many items equal a value; -1 on error.</summary>
    public static int CountOf<TSequence>(ThreadState t, TSequence sequence, Value item)
        where TSequence : struct, ISequence
    {
        int count = 0;
        for (int i = 0; i < sequence.Span.Length; i++)
        {
            Truth equal = Comparison.EqualTruth(t, sequence.Span[i], item);
            if (equal == Truth.Error)
                return -1;
            count += (int)equal;
        }
        return count;
    }

    /// <summary>The items of a slice that was resolved against the span.</summary>
    public static Value[] Slice(ReadOnlySpan<Value> items, long start, long step, long count)
    {
        if (count == 0)
            return [];
        if (step == 1)
            return items.Slice((int)start, (int)count).ToArray();
        Value[] result = new Value[count];
        long index = start;
        for (int i = 0; i < result.Length; i++, index += step)
            result[i] = items[(int)index];
        return result;
    }

    /// <summary>The items over and over; null with a MemoryError pending when that is too many.</summary>
    public static Value[]? Repeat(ThreadState t, ReadOnlySpan<Value> items, long count)
    {
        if (count <= 0 || items.IsEmpty)
            return [];
        if (count > Array.MaxLength / items.Length)
        {
            t.RaiseMemoryError();
            return null;
        }
        Value[]? result = ValueArrays.TryAllocate(t, count * items.Length);
        if (result is null)
            return null;
        if (items.Length == 1)
        {
            Array.Fill(result, items[0]);
            return result;
        }
        for (int at = 0; at < result.Length; at += items.Length)
            items.CopyTo(result.AsSpan(at));
        return result;
    }

    /// <summary>The optional start and stop of <c>index()</c>, clipped to the sequence. See cpython Objects/abstract.c _PyEval_SliceIndexNotNone.</summary>
    public static bool TryBounds(ThreadState t, Value startValue, Value stopValue, int length, out int start, out long stop)
    {
        start = 0;
        stop = long.MaxValue;
        if (!TryBound(t, startValue, length, 0, out long first) || !TryBound(t, stopValue, length, long.MaxValue, out stop))
            return false;
        start = (int)Math.Min(first, int.MaxValue);
        return true;
    }

    private static bool TryBound(ThreadState t, Value value, int length, long missing, out long bound)
    {
        bound = missing;
        if (value.IsUnbound)
            return true;
        if (!value.IsInt && value.Type.Index is null)
        {
            t.RaiseTypeError("slice indices must be integers or have an __index__ method");
            return false;
        }
        if (!Numbers.TryIndex64(t, value, null, out bound))
            return false;
        if (bound < 0)
            bound = Math.Max(0, bound + length);
        return true;
    }
}

/// <summary>The items of a sequence as they are now.</summary>
internal interface ISequence
{
    ReadOnlySpan<Value> Span { get; }
}
