using System.Numerics;
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
        if (result.Ref is PyComplex complex && ReferenceEquals(complex.Type, PyComplex.TypeObject))
        {
            ComplexSum sum = new(complex.Number);
            Value left = Iteration.Feed(t, iterator, ref sum);
            result = new PyComplex(sum.Total);
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

    /// <summary>Neumaier's compensated sum.</summary>
    private struct CompensatedSum(double start)
    {
        private double sum = start;
        private double lost;

        // An infinite sum has no meaningful compensation.
        public readonly double Total => lost != 0 && double.IsFinite(lost) ? sum + lost : sum;

        public void Add(double number)
        {
            double total = sum + number;
            lost += Math.Abs(sum) >= Math.Abs(number) ? sum - total + number : number - total + sum;
            sum = total;
        }
    }

    /// <summary>The sum while the items are floats, and ints that a float can hold.</summary>
    private struct FloatSum(double start) : IItemSink
    {
        private CompensatedSum sum = new(start);

        public readonly double Total => sum.Total;

        public bool Take(Value item)
        {
            if (item.IsFloat)
                sum.Add(item.Double);
            else if (!TryGetSmallerInt(item, out double number))
                return false;
            else
                sum.Add(number);
            return true;
        }
    }

    /// <summary>The sum while the items are complex numbers, floats, and ints that a float can hold.</summary>
    private struct ComplexSum(Complex start) : IItemSink
    {
        private CompensatedSum real = new(start.Real);
        private CompensatedSum imaginary = new(start.Imaginary);

        public readonly Complex Total => new(real.Total, imaginary.Total);

        public bool Take(Value item)
        {
            if (item.Ref is PyComplex complex && ReferenceEquals(complex.Type, PyComplex.TypeObject))
            {
                real.Add(complex.Number.Real);
                imaginary.Add(complex.Number.Imaginary);
                return true;
            }
            if (!PyFloat.TryGet(item, out double number) && !TryGetSmallerInt(item, out number))
                return false;
            real.Add(number);
            return true;
        }
    }

    // An int that is too large for a float is left to the addition, which says so.
    private static bool TryGetSmallerInt(Value item, out double number)
    {
        if (item.IsInt)
        {
            number = item.Int64;
            return true;
        }
        if (!PyInt.TryGet(item, out BigInteger integer))
        {
            number = 0;
            return false;
        }
        number = BigRatio.ToDouble(integer);
        return double.IsFinite(number);
    }
}
