using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyRange
{
    public static new readonly PyType TypeObject = new PyType("range")
    {
        Doc = "range(stop)\nrange(start, stop[, step])\n\nThe numbers from start to before stop, in steps. None of them is stored.",
        MatchesSequence = true,
        New = Create,
        Repr = GetRepr,
        Hash = GetHash,
        Iter = GetIterator,
        Length = GetLength,
        Bool = static (t, self) => Self(self).Length.IsZero ? Truth.False : Truth.True,
        GetItem = GetItem,
        Contains = Contains,
        RichCompare = Compare,
        Members = static () =>
        [
            new Field("start", static (t, self) => PyInt.From(Self(self).Start)),
            new Field("stop", static (t, self) => PyInt.From(Self(self).Stop)),
            new Field("step", static (t, self) => PyInt.From(Self(self).Step)),
            new Method("count", "(object, /)", CountOf),
            new Method("index", "(object, /)", Index),
            new Method("__reversed__", "()", Reversed),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private static PyRange Self(Value self) => (PyRange)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("range() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Values;
        return values.Length switch
        {
            0 => t.RaiseTypeError("range expected at least 1 argument, got 0"),
            1 => Make(t, Value.FromInt64(0), values[0], Value.FromInt64(1)),
            2 => Make(t, values[0], values[1], Value.FromInt64(1)),
            3 => Make(t, values[0], values[1], values[2]),
            _ => t.RaiseTypeError($"range expected at most 3 arguments, got {values.Length}"),
        };
    }

    /// <summary><c>range(start, stop, step)</c>.</summary>
    public static Value Make(ThreadState t, Value start, Value stop, Value step)
    {
        if (start.IsInt && stop.IsInt && step.IsInt && step.Int64 != 0)
            return From(start.Int64, stop.Int64, step.Int64);
        if (!TryNumber(t, start, out BigInteger first) || !TryNumber(t, stop, out BigInteger end) || !TryNumber(t, step, out BigInteger stride))
            return Value.Error;
        return stride.IsZero ? t.RaiseValueError("range() arg 3 must not be zero") : From(first, end, stride);
    }

    private static bool TryNumber(ThreadState t, Value value, out BigInteger number)
    {
        number = default;
        Value index = Numbers.Index(t, value);
        return !index.IsError && PyInt.TryGet(index, out number);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyRange range = Self(self);
        string? start = Representation.Repr(t, PyInt.From(range.Start));
        string? stop = Representation.Repr(t, PyInt.From(range.Stop));
        string? step = Representation.Repr(t, PyInt.From(range.Step));
        if (start is null || stop is null || step is null)
            return Value.Error;
        return Value.FromString(range.Step.IsOne ? $"range({start}, {stop})" : $"range({start}, {stop}, {step})");
    }

    // Ranges that hold the same numbers are equal: length, first number and, where it matters, step tell.
    private static long GetHash(ThreadState t, Value self)
    {
        PyRange range = Self(self);
        Value length = PyInt.From(range.Length);
        Value start = range.Length.IsZero ? Value.None : PyInt.From(range.Start);
        Value step = range.Length <= 1 ? Value.None : PyInt.From(range.Step);
        return new PyTuple(length, start, step).Hash(t);
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not PyRange right || op is not (CompareOp.Equal or CompareOp.NotEqual))
            return Value.NotImplemented;
        PyRange left = Self(self);
        BigInteger length = left.Length;
        bool equal = length == right.Length
            && (length.IsZero || (left.Start == right.Start && (length.IsOne || left.Step == right.Step)));
        return Value.FromBool(equal == (op == CompareOp.Equal));
    }

    private static Value GetIterator(ThreadState t, Value self)
    {
        PyRange range = Self(self);
        return range.IsSmall && EndFits(range.start, range.step, range.length)
            ? new PyRangeIterator(range.start, range.step, range.length)
            : new PyLongRangeIterator(range.Start, range.Step, range.Length);
    }

    // The number after the last one must fit as well, for what an iterator tells of itself.
    private static bool EndFits(long start, long step, long length)
    {
        Int128 end = (Int128)start + ((Int128)step * length);
        return end >= long.MinValue && end <= long.MaxValue;
    }

    private static Value Reversed(ThreadState t, Value self)
    {
        PyRange range = Self(self);
        BigInteger step = -range.Step;
        BigInteger last = range.Start + ((range.Length - 1) * range.Step);
        return range.IsSmall && range.step != long.MinValue && EndFits(range.start, range.step, -1)
            ? new PyRangeIterator(range.SmallAt(range.length - 1), -range.step, range.length)
            : new PyLongRangeIterator(last, step, range.Length);
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyRange range = Self(self);
        return new PyTuple(TypeObject, new PyTuple(PyInt.From(range.Start), PyInt.From(range.Stop), PyInt.From(range.Step)));
    }

    private static long GetLength(ThreadState t, Value self)
    {
        PyRange range = Self(self);
        if (range.IsSmall)
            return range.length;
        if (range.Length <= long.MaxValue)
            return (long)range.Length;
        t.RaiseOverflowError("Python int too large to convert to C ssize_t");
        return -1;
    }

    private static Value GetItem(ThreadState t, Value self, Value key)
    {
        PyRange range = Self(self);
        if (key.IsInt && range.IsSmall)
        {
            long position = key.Int64;
            if (position < 0)
                position += range.length;
            return (ulong)position < (ulong)range.length
                ? Value.FromInt64(range.SmallAt(position))
                : t.RaiseIndexError("range object index out of range");
        }
        if (key.Ref is PySlice slice)
            return range.GetSlice(t, slice);
        if (!key.IsInt && key.Type.Index is null)
            return t.RaiseTypeError($"range indices must be integers or slices, not {key.Type.Name}");
        if (!TryNumber(t, key, out BigInteger index))
            return Value.Error;
        if (index.Sign < 0)
            index += range.Length;
        return index.Sign >= 0 && index < range.Length
            ? PyInt.From(range.Start + (index * range.Step))
            : t.RaiseIndexError("range object index out of range");
    }

    private Value GetSlice(ThreadState t, PySlice slice)
    {
        if (!slice.TryResolve(t, Length, out BigInteger first, out BigInteger end, out BigInteger stride))
            return Value.Error;
        return From(Start + (first * Step), Start + (end * Step), Step * stride);
    }

    private static bool IsExactInt(Value value) => value.IsInt || (value.Ref is PyInt && (value.Ref is PyBool || ReferenceEquals(value.Type, PyInt.TypeObject)));

    private static Truth Contains(ThreadState t, Value self, Value item)
    {
        PyRange range = Self(self);
        if (item.IsInt && range.IsSmall)
        {
            long number = item.Int64;
            bool isWithin = range.step > 0 ? number >= range.start && number < range.stop : number <= range.start && number > range.stop;
            return isWithin && (Int128)((Int128)number - range.start) % range.step == 0 ? Truth.True : Truth.False;
        }
        if (IsExactInt(item))
        {
            PyInt.TryGet(item, out BigInteger number);
            return range.Find(number).Sign >= 0 ? Truth.True : Truth.False;
        }
        return Containers.ContainsByIterating(t, self, item);
    }

    private static Value CountOf(ThreadState t, Value self, Value item)
    {
        if (IsExactInt(item))
            return Value.FromInt64((int)Contains(t, self, item));
        long count = Containers.CountByIterating(t, self, item);
        return count < 0 ? Value.Error : Value.FromInt64(count);
    }

    private static Value Index(ThreadState t, Value self, Value item)
    {
        if (!IsExactInt(item))
        {
            long position = Containers.IndexByIterating(t, self, item);
            return position == -2 ? Value.Error : position < 0 ? t.RaiseValueError("sequence.index(x): x not in sequence") : Value.FromInt64(position);
        }
        PyInt.TryGet(item, out BigInteger number);
        BigInteger index = Self(self).Find(number);
        if (index.Sign >= 0)
            return PyInt.From(index);
        return t.RaiseValueError("range.index(x): x not in range");
    }
}
