using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.RandomNumbers;

// Ints from ranges, items from sequences.
internal sealed partial class PyRandom
{
    private static Value RandRange(ThreadState t, Value self, Value start, Value stop, Value step)
    {
        if (!TryGetInt(t, start, out BigInteger first))
            return Value.Error;
        if (stop.IsNone)
        {
            if (!step.IsUnbound && !(step.IsInt && step.Int64 == 1))
                return t.RaiseTypeError("Missing a non-None stop argument");
            return first.Sign > 0 ? Of(self).Below(t, first, 0, 1) : t.RaiseValueError("empty range for randrange()");
        }
        BigInteger stride = BigInteger.One;
        if (!TryGetInt(t, stop, out BigInteger last) || (!step.IsUnbound && !TryGetInt(t, step, out stride)))
            return Value.Error;
        if (stride.IsZero)
            return t.RaiseValueError("zero step for randrange()");
        BigInteger width = last - first;
        BigInteger count = stride.IsOne ? width : PyInt.FloorDivRem(width + stride - stride.Sign, stride).Quotient;
        if (count.Sign > 0)
            return Of(self).Below(t, count, first, stride);
        return stride.IsOne
            ? t.RaiseValueError($"empty range in randrange({first}, {last})")
            : t.RaiseValueError($"empty range in randrange({first}, {last}, {stride})");
    }

    private static Value RandInt(ThreadState t, Value self, Value low, Value high)
    {
        if (!TryGetInt(t, low, out BigInteger first) || !TryGetInt(t, high, out BigInteger last))
            return Value.Error;
        return last < first
            ? t.RaiseValueError($"empty range in randint({first}, {last})")
            : Of(self).Below(t, last - first + 1, first, 1);
    }

    /// <summary>first + step × (an int below count).</summary>
    private Value Below(ThreadState t, BigInteger count, BigInteger first, BigInteger step)
    {
        if (count <= long.MaxValue)
            return TryBelow(t, (long)count, out long small) ? PyInt.From(first + (step * small)) : Value.Error;
        return TryBelow(t, count, out BigInteger number) ? PyInt.From(first + (step * number)) : Value.Error;
    }

    private static Value Choice(ThreadState t, Value self, Value sequence)
    {
        long length = Containers.Length(t, sequence);
        if (length < 0)
            return Value.Error;
        if (length == 0)
            return t.RaiseIndexError("Cannot choose from an empty sequence");
        return Of(self).TryBelow(t, length, out long index) ? Containers.GetItem(t, sequence, Value.FromInt64(index)) : Value.Error;
    }

    private static Value Shuffle(ThreadState t, Value self, Value sequence)
    {
        PyRandom random = Of(self);
        long length = Containers.Length(t, sequence);
        if (length < 0)
            return Value.Error;
        for (long i = length - 1; i > 0; i--)
        {
            if (!random.TryBelow(t, i + 1, out long j))
                return Value.Error;
            Value here = Containers.GetItem(t, sequence, Value.FromInt64(i));
            Value there = here.IsError ? here : Containers.GetItem(t, sequence, Value.FromInt64(j));
            if (there.IsError
                || !Containers.SetItem(t, sequence, Value.FromInt64(i), there)
                || !Containers.SetItem(t, sequence, Value.FromInt64(j), here))
            {
                return Value.Error;
            }
        }
        return Value.None;
    }

    private static Value Sample(ThreadState t, Value self, Value population, Value size, Value counts)
    {
        PyType type = population.Type;
        if (!type.MatchesSequence && population.Ref is not (PyStr or PyBytes or PyByteArray))
            return t.RaiseTypeError("Population must be a sequence.  For dicts or sets, use sorted(d).");
        long length = Containers.Length(t, population);
        if (length < 0)
            return Value.Error;
        if (counts.IsNone)
            return Of(self).Sample(t, population, length, size);
        if (!TryAccumulate(t, counts, out PyList cumulated))
            return Value.Error;
        if (cumulated.Count != length)
            return t.RaiseValueError("The number of counts does not match the population");
        Value total = length == 0 ? Value.FromInt64(0) : cumulated.Items[length - 1];
        if (!PyInt.TryGet(total, out BigInteger sum))
            return t.RaiseTypeError("Counts must be integers");
        if (sum.Sign < 0)
            return t.RaiseValueError("Counts must be non-negative");
        if (sum > long.MaxValue)
            return t.RaiseOverflowError("Python int too large to convert to C ssize_t");
        Value places = Of(self).Sample(t, default, (long)sum, size);
        if (places.IsError)
            return places;
        PyList chosen = new();
        foreach (Value place in ((PyList)places.Ref!).Span)
        {
            int index = FindPlace(t, cumulated, place, (int)length - 1);
            Value item = index < 0 ? Value.Error : Containers.GetItem(t, population, Value.FromInt64(index));
            if (item.IsError)
                return item;
            chosen.Append(item);
        }
        return chosen;
    }

    /// <summary>A sample of a sequence, or of the ints below its length when it is unbound.</summary>
    private Value Sample(ThreadState t, Value population, long length, Value size)
    {
        if (!Protocols.Numbers.TryIndex64(t, size, null, out long count))
            return Value.Error;
        if (count < 0 || count > length)
            return t.RaiseValueError("Sample larger than population or is negative");
        long poolSize = 21;
        if (count > 5)
            poolSize += (long)Math.Pow(4, Math.Ceiling(Math.Log(count * 3) / Math.Log(4)));
        Value[] result = new Value[count];
        Dictionary<long, long>? moved = length <= poolSize ? [] : null;
        HashSet<long> selected = [];
        for (long i = 0; i < count; i++)
        {
            long index;
            if (moved is not null)
            {
                // A pool whose chosen items are replaced by its last: only what moved is kept.
                if (!TryBelow(t, length - i, out long place))
                    return Value.Error;
                index = moved.GetValueOrDefault(place, place);
                long last = length - i - 1;
                moved[place] = moved.GetValueOrDefault(last, last);
            }
            else
            {
                do
                {
                    if (!TryBelow(t, length, out index))
                        return Value.Error;
                }
                while (!selected.Add(index));
            }
            Value item = population.IsUnbound ? Value.FromInt64(index) : Containers.GetItem(t, population, Value.FromInt64(index));
            if (item.IsError)
                return item;
            result[i] = item;
        }
        return new PyList(result);
    }

    private static Value Choices(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyRandom random = Of(arguments[0]);
        Value population = arguments[1];
        Value weights = arguments[2];
        Value cumulatedWeights = arguments[3];
        long length = Containers.Length(t, population);
        if (length < 0)
            return Value.Error;
        if (!cumulatedWeights.IsNone && !weights.IsNone)
            return t.RaiseTypeError("Cannot specify both weights and cumulative weights");
        PyList? cumulated = null;
        if (!weights.IsNone)
        {
            if (PyInt.Is(weights))
                return t.RaiseTypeError($"The number of choices must be a keyword argument: k={Representation.Repr(t, weights)}");
            if (!TryAccumulate(t, weights, out cumulated))
                return Value.Error;
        }
        else if (!cumulatedWeights.IsNone)
        {
            cumulated = Iteration.ToList(t, cumulatedWeights);
            if (cumulated is null)
                return Value.Error;
        }
        double total = length;
        if (cumulated is not null && !TryGetTotal(t, cumulated, length, out total))
            return Value.Error;
        if (!Protocols.Numbers.TryIndex64(t, arguments[4], null, out long count))
            return Value.Error;
        PyList chosen = new();
        for (long i = 0; i < count; i++)
        {
            if (!random.TryNextDouble(t, out double number))
                return Value.Error;
            long index = cumulated is null
                ? (long)Math.Floor(number * total)
                : FindPlace(t, cumulated, Value.FromDouble(number * total), (int)length - 1);
            Value item = index < 0 ? Value.Error : Containers.GetItem(t, population, Value.FromInt64(index));
            if (item.IsError)
                return item;
            chosen.Append(item);
        }
        return chosen;
    }

    private static bool TryGetTotal(ThreadState t, PyList cumulated, long length, out double total)
    {
        total = 0;
        string problem;
        if (cumulated.Count != length)
            problem = "The number of weights does not match the population";
        else if (length == 0)
            return true;
        else if (!PyFloat.TryGetArgument(t, cumulated.Items[length - 1], out total))
            return false;
        else if (total <= 0)
            problem = "Total of weights must be greater than zero";
        else if (!double.IsFinite(total))
            problem = "Total of weights must be finite";
        else
            return true;
        t.RaiseValueError(problem);
        return false;
    }

    private static bool TryAccumulate(ThreadState t, Value iterable, out PyList sums)
    {
        sums = new PyList();
        PyList? items = Iteration.ToList(t, iterable);
        if (items is null)
            return false;
        Value sum = default;
        foreach (Value item in items.Span)
        {
            sum = sum.IsUnbound ? item : Protocols.Numbers.Add(t, sum, item);
            if (sum.IsError)
                return false;
            sums.Append(sum);
        }
        return true;
    }

    /// <summary>The first place whose sum is above the value, at most the last one; -1 on error. See cpython Lib/bisect.py bisect_right.</summary>
    private static int FindPlace(ThreadState t, PyList sums, Value value, int last)
    {
        int low = 0;
        int high = last;
        while (low < high)
        {
            int middle = (low + high) / 2;
            Truth less = Comparison.CompareTruth(t, value, sums.Items[middle], CompareOp.Less);
            if (less == Truth.Error)
                return -1;
            if (less == Truth.True)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    private static bool TryGetInt(ThreadState t, Value value, out BigInteger number)
    {
        number = default;
        Value index = Protocols.Numbers.Index(t, value);
        return !index.IsError && PyInt.TryGet(index, out number);
    }
}
