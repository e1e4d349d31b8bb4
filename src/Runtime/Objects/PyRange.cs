using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>range</c>: in 64 bits where start, stop, step and length all fit, else unbounded.</summary>
internal sealed partial class PyRange : PyObject
{
    private readonly long start;
    private readonly long stop;
    private readonly long step;
    private readonly long length;
    private readonly BigRange? big;

    // start, stop, step and length where one of them does not fit.
    private sealed record BigRange(BigInteger Start, BigInteger Stop, BigInteger Step, BigInteger Length);

    private PyRange(long start, long stop, long step, long length)
        : base(TypeObject)
    {
        this.start = start;
        this.stop = stop;
        this.step = step;
        this.length = length;
    }

    private PyRange(BigRange big) : base(TypeObject) => this.big = big;

    /// <summary>True when the 64-bit members hold.</summary>
    public bool IsSmall => big is null;

    /// <summary>The first number of a small range.</summary>
    public long SmallStart => start;

    /// <summary>The step of a small range.</summary>
    public long SmallStep => step;

    /// <summary>How many numbers a small range has.</summary>
    public long SmallLength => length;

    public BigInteger Start => big?.Start ?? start;

    public BigInteger Stop => big?.Stop ?? stop;

    public BigInteger Step => big?.Step ?? step;

    public BigInteger Length => big?.Length ?? length;

    /// <summary>A range; the step is not 0.</summary>
    public static PyRange From(long start, long stop, long step)
    {
        if (step > 0 ? start >= stop : start <= stop)
            return new PyRange(start, stop, step, 0);
        ulong span = step > 0 ? (ulong)stop - (ulong)start : (ulong)start - (ulong)stop;
        ulong stride = step > 0 ? (ulong)step : 0UL - (ulong)step;
        ulong count = ((span - 1) / stride) + 1;
        return count <= long.MaxValue ? new PyRange(start, stop, step, (long)count) : FromBig(start, stop, step);
    }

    /// <summary>As <see cref="From(long, long, long)"/>, unbounded.</summary>
    public static PyRange From(BigInteger start, BigInteger stop, BigInteger step)
    {
        if (Fits(start) && Fits(stop) && Fits(step))
            return From((long)start, (long)stop, (long)step);
        return FromBig(start, stop, step);
    }

    private static PyRange FromBig(BigInteger start, BigInteger stop, BigInteger step)
    {
        BigInteger length = BigInteger.Zero;
        if (step.Sign > 0 && start < stop)
            length = ((stop - start - 1) / step) + 1;
        else if (step.Sign < 0 && start > stop)
            length = ((start - stop - 1) / -step) + 1;
        return new PyRange(new BigRange(start, stop, step, length));
    }

    private static bool Fits(BigInteger number) => number >= long.MinValue && number <= long.MaxValue;

    /// <summary>The number at a position of a small range, which must be in it.</summary>
    public long SmallAt(long index) => start + (index * step);

    /// <summary>Adds the numbers of a small range to a list; false on error.</summary>
    public bool TryAppendTo(ThreadState t, PyList list)
    {
        if (length == 0)
            return true;
        long total = list.Count + length;
        Value[] items = list.Items;
        if (total > items.Length)
        {
            Value[]? larger = ValueArrays.TryAllocate(t, total);
            if (larger is null)
                return false;
            list.Span.CopyTo(larger);
            list.Items = items = larger;
        }
        long number = start;
        for (int i = list.Count; i < total; i++, number += step)
            items[i] = Value.FromInt64(number);
        list.Count = (int)total;
        return true;
    }

    /// <summary>The position of an int in the range; -1 when it is not in it.</summary>
    public BigInteger Find(BigInteger number)
    {
        BigInteger offset = number - Start;
        BigInteger index = BigInteger.DivRem(offset, Step, out BigInteger rest);
        return rest.IsZero && index.Sign >= 0 && index < Length ? index : BigInteger.MinusOne;
    }
}
