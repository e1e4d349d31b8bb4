using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in function <c>sum</c>: ints in 64 bits and floats with compensation while it lasts. See cpython Python/bltinmodule.c builtin_sum_impl.</summary>
internal static class Summation
{
    public static void AddTo(PyModule module) => module
        .Add(new PyBuiltinFunction("sum", "(iterable, /, start=0)", Sum));

    private static Value Sum(ThreadState t, Value iterable, Value start)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        switch (start.Ref)
        {
            case PyStr:
                return t.RaiseTypeError("sum() can't sum strings [use ''.join(seq) instead]");
            case PyBytes:
                return t.RaiseTypeError("sum() can't sum bytes [use b''.join(seq) instead]");
            case PyByteArray:
                return t.RaiseTypeError("sum() can't sum bytearray [use b''.join(seq) instead]");
        }
        Value result = start;
        if (result.IsInt)
        {
            IntSum sum = new(result.Int64);
            Value left = Iteration.Feed(t, iterator, ref sum);
            result = Value.FromInt64(sum.Total);
            if (left.IsUnbound || left.IsError)
                return left.IsUnbound ? result : left;
            result = Numbers.Add(t, result, left);
        }
        if (result.IsFloat)
        {
            FloatSum sum = new(result.Double);
            Value left = Iteration.Feed(t, iterator, ref sum);
            result = Value.FromDouble(sum.Total);
            if (left.IsUnbound || left.IsError)
                return left.IsUnbound ? result : left;
            result = Numbers.Add(t, result, left);
        }
        while (!result.IsError)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound || item.IsError)
                return item.IsUnbound ? result : item;
            result = Numbers.Add(t, result, item);
        }
        return result;
    }

    /// <summary>The sum while it and the items are small ints.</summary>
    private struct IntSum(long start) : IItemSink
    {
        public long Total { get; private set; } = start;

        public bool Take(Value item)
        {
            long number;
            if (item.IsInt)
                number = item.Int64;
            else if (item.Ref is PyBool)
                number = item.IsTrue ? 1 : 0;
            else
                return false;
            long total = unchecked(Total + number);
            if (((Total ^ total) & (number ^ total)) < 0)
                return false;
            Total = total;
            return true;
        }
    }

    /// <summary>Neumaier's compensated sum, while the items are floats and small ints.</summary>
    private struct FloatSum(double start) : IItemSink
    {
        private double sum = start;
        private double lost;

        // An infinite sum has no meaningful compensation.
        public readonly double Total => lost != 0 && double.IsFinite(lost) ? sum + lost : sum;

        public bool Take(Value item)
        {
            if (item.IsFloat)
            {
                double number = item.Double;
                double total = sum + number;
                lost += Math.Abs(sum) >= Math.Abs(number) ? sum - total + number : number - total + sum;
                sum = total;
                return true;
            }
            if (item.IsInt)
                sum += item.Int64;
            else if (item.Ref is PyBool)
                sum += item.IsTrue ? 1 : 0;
            else
                return false;
            return true;
        }
    }
}
