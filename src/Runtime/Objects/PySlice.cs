using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>slice</c>.</summary>
internal sealed partial class PySlice(Value start, Value stop, Value step) : PyObject(TypeObject)
{
    public readonly Value Start = start;
    public readonly Value Stop = stop;
    public readonly Value Step = step;

    /// <summary>
    /// The slice applied to a sequence of a length: the first position, the step and how many items; false on error.
    /// </summary>
    public bool Resolve(ThreadState t, long length, out long start, out long step, out long count)
    {
        count = 0;
        if (!Unpack(t, out start, out long stop, out step))
            return false;
        count = Adjust(length, ref start, ref stop, step);
        return true;
    }

    /// <summary>
    /// The three numbers, clipped to 64 bits; false on error. It may run Python code, so sequences that change must ask for their length
    /// afterwards. See cpython Objects/sliceobject.c PySlice_Unpack.
    /// </summary>
    public bool Unpack(ThreadState t, out long start, out long stop, out long step)
    {
        step = 1;
        start = stop = 0;
        if (!Step.IsNone)
        {
            if (!TryIndex(t, Step, out step))
                return false;
            if (step == 0)
            {
                t.RaiseValueError("slice step cannot be zero");
                return false;
            }
            // So that -step is always a number.
            step = Math.Max(step, -long.MaxValue);
        }
        start = step < 0 ? long.MaxValue : 0;
        stop = step < 0 ? long.MinValue : long.MaxValue;
        return (Start.IsNone || TryIndex(t, Start, out start)) && (Stop.IsNone || TryIndex(t, Stop, out stop));
    }

    /// <summary>Moves the ends into a sequence of the length and gives the number of items. See cpython Objects/sliceobject.c PySlice_AdjustIndices.</summary>
    public static long Adjust(long length, ref long start, ref long stop, long step)
    {
        start = Clamp(start, length, step);
        stop = Clamp(stop, length, step);
        if (step < 0)
            return stop < start ? ((start - stop - 1) / -step) + 1 : 0;
        return start < stop ? ((stop - start - 1) / step) + 1 : 0;
    }

    private static long Clamp(long index, long length, long step)
    {
        if (index < 0)
        {
            index += length;
            return index < 0 ? (step < 0 ? -1 : 0) : index;
        }
        return index >= length ? (step < 0 ? length - 1 : length) : index;
    }

    private static bool TryIndex(ThreadState t, Value value, out long index)
    {
        if (value.IsInt)
        {
            index = value.Int64;
            return true;
        }
        if (value.Type.Index is not null)
            return Numbers.TryIndex64(t, value, null, out index);
        index = 0;
        t.RaiseTypeError("slice indices must be integers or None or have an __index__ method");
        return false;
    }
}
