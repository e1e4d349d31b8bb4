using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Protocols;

/// <summary>The optional <c>start</c> and <c>end</c> arguments of methods such as <c>str.find</c>.</summary>
internal static class SliceBounds
{
    /// <summary>
    /// Moves both into a sequence of a length, as a slice does, but leaves a start past the end where it is (then nothing is found, not even
    /// an empty pattern). Unbound and None stand for the ends; false on error.
    /// </summary>
    public static bool TryRange(ThreadState t, Value start, Value end, int length, out int from, out int to)
    {
        to = length;
        if (!TryBound(t, start, 0, length, out from) || !TryBound(t, end, length, length, out to))
            return false;
        to = Math.Min(to, length);
        return true;
    }

    private static bool TryBound(ThreadState t, Value value, int missing, int length, out int bound)
    {
        bound = missing;
        if (value.IsUnbound || value.IsNone)
            return true;
        if (!value.IsInt && value.Type.Index is null)
        {
            t.RaiseTypeError("slice indices must be integers or None or have an __index__ method");
            return false;
        }
        if (!Numbers.TryIndex64(t, value, null, out long index))
            return false;
        if (index < 0)
            index = Math.Max(0, index + length);
        bound = (int)Math.Min(index, (long)length + 1);
        return true;
    }
}
