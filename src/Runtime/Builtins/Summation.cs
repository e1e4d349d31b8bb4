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
        Value next = default;
        if (result.IsInt && !TryInts(t, iterator, ref result, out next))
            return next.IsUnbound ? result : next;
        if (result.IsFloat && !TryFloats(t, iterator, ref result, ref next))
            return next.IsUnbound ? result : next;
        while (true)
        {
            if (next.IsUnbound)
            {
                next = Iteration.Next(t, iterator);
                if (next.IsUnbound)
                    return result;
                if (next.IsError)
                    return next;
            }
            result = Numbers.Add(t, result, next);
            if (result.IsError)
                return result;
            next = default;
        }
    }

    // Adds while the items are small ints. True when the general way must go on (a float sum, perhaps); false at the end or on error.
    private static bool TryInts(ThreadState t, Value iterator, ref Value result, out Value next)
    {
        long sum = result.Int64;
        while (true)
        {
            next = Iteration.Next(t, iterator);
            if (next.IsUnbound || next.IsError)
            {
                result = Value.FromInt64(sum);
                return false;
            }
            long item;
            if (next.IsInt)
            {
                item = next.Int64;
            }
            else if (next.Ref is PyBool)
            {
                item = next.IsTrue ? 1 : 0;
            }
            else
            {
                break;
            }
            long total = unchecked(sum + item);
            if (((sum ^ total) & (item ^ total)) < 0)
                break;
            sum = total;
        }
        result = Value.FromInt64(sum);
        if (!next.IsFloat)
            return true;
        result = Value.FromDouble(sum + next.Double);
        next = default;
        return true;
    }

    // Neumaier's compensated sum, while the items are floats and ints.
    private static bool TryFloats(ThreadState t, Value iterator, ref Value result, ref Value next)
    {
        double sum = result.Double;
        double lost = 0;
        while (true)
        {
            next = Iteration.Next(t, iterator);
            if (next.IsUnbound || next.IsError)
            {
                result = Value.FromDouble(Compensated(sum, lost));
                return false;
            }
            if (next.IsFloat)
            {
                double item = next.Double;
                double total = sum + item;
                lost += Math.Abs(sum) >= Math.Abs(item) ? sum - total + item : item - total + sum;
                sum = total;
            }
            else if (next.IsInt)
            {
                sum += next.Int64;
            }
            else
            {
                result = Value.FromDouble(Compensated(sum, lost));
                return true;
            }
        }
    }

    // An infinite sum has no meaningful compensation.
    private static double Compensated(double sum, double lost) => lost != 0 && double.IsFinite(lost) ? sum + lost : sum;
}
