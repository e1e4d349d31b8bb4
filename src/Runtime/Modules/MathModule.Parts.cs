using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// Rounding, and the parts and neighbours of floats.
internal static partial class MathModule
{
    private static void AddParts(PyModule module) => module
        .Add(new PyBuiltinFunction("ceil", "(x, /)", static (t, x) => RoundBy(t, x, SpecialNames.Ceil, Math.Ceiling)))
        .Add(new PyBuiltinFunction("floor", "(x, /)", static (t, x) => RoundBy(t, x, SpecialNames.Floor, Math.Floor)))
        .Add(new PyBuiltinFunction("trunc", "(x, /)", Truncate))
        .Add(new PyBuiltinFunction("frexp", "(x, /)", Frexp))
        .Add(new PyBuiltinFunction("ldexp", "(x, i, /)", Ldexp))
        .Add(new PyBuiltinFunction("modf", "(x, /)", Modf))
        .Add(new PyBuiltinFunction("nextafter", "(x, y, /, *, steps=None)", NextAfter))
        .Add(new PyBuiltinFunction("ulp", "(x, /)", Ulp))
        .Add(new PyBuiltinFunction("isfinite", "(x, /)", static (t, x) => Test(t, x, double.IsFinite)))
        .Add(new PyBuiltinFunction("isinf", "(x, /)", static (t, x) => Test(t, x, double.IsInfinity)))
        .Add(new PyBuiltinFunction("isnan", "(x, /)", static (t, x) => Test(t, x, double.IsNaN)));

    private static Value Test(ThreadState t, Value argument, Func<double, bool> test) =>
        PyFloat.TryGetArgument(t, argument, out double x) ? Value.FromBool(test(x)) : Value.Error;

    private static Value RoundBy(ThreadState t, Value argument, PyStr method, Func<double, double> round)
    {
        if (argument.IsInt)
            return argument;
        if (argument.IsFloat)
            return PyFloat.ToInt(t, round(argument.Double));
        Value rounded = Attributes.CallSpecial(t, argument, method);
        if (!rounded.IsUnbound)
            return rounded;
        return PyFloat.TryGetArgument(t, argument, out double x) ? PyFloat.ToInt(t, round(x)) : Value.Error;
    }

    private static Value Truncate(ThreadState t, Value argument)
    {
        if (argument.IsFloat)
            return PyFloat.ToInt(t, Math.Truncate(argument.Double));
        Value truncated = Attributes.CallSpecial(t, argument, SpecialNames.Trunc);
        return truncated.IsUnbound ? t.RaiseTypeError($"type {argument.Type.Name} doesn't define __trunc__ method") : truncated;
    }

    private static Value Frexp(ThreadState t, Value argument)
    {
        if (!PyFloat.TryGetArgument(t, argument, out double x))
            return Value.Error;
        (double fraction, int exponent) = SplitExponent(x);
        return new PyTuple(Value.FromDouble(fraction), Value.FromInt64(exponent));
    }

    /// <summary>A fraction from 0.5 up to 1 and a power of two whose product is x; x itself when it is 0 or not finite.</summary>
    private static (double Fraction, int Exponent) SplitExponent(double x)
    {
        if (x == 0 || !double.IsFinite(x))
            return (x, 0);
        int exponent = Math.ILogB(x) + 1;
        // In two steps, since 2**exponent itself may lie outside the range.
        double half = Math.ScaleB(x, -exponent / 2);
        return (Math.ScaleB(half, -exponent - (-exponent / 2)), exponent);
    }

    private static Value Ldexp(ThreadState t, Value first, Value second)
    {
        if (!PyFloat.TryGetArgument(t, first, out double x))
            return Value.Error;
        if (!PyInt.TryGet(second, out BigInteger exponent))
            return t.RaiseTypeError("Expected an int as second argument to ldexp.");
        if (x == 0 || !double.IsFinite(x))
            return Value.FromDouble(x);
        double result = Math.ScaleB(x, (int)BigInteger.Clamp(exponent, -100_000, 100_000));
        return double.IsInfinity(result) ? RaiseRange(t) : Value.FromDouble(result);
    }

    private static Value Modf(ThreadState t, Value argument)
    {
        if (!PyFloat.TryGetArgument(t, argument, out double x))
            return Value.Error;
        double whole = Math.Truncate(x);
        double fraction = double.IsInfinity(x) ? Math.CopySign(0.0, x) : Math.CopySign(x - whole, x);
        return new PyTuple(Value.FromDouble(fraction), Value.FromDouble(whole));
    }

    /// <summary>Floats in order are ints in order: see cpython Modules/mathmodule.c math_nextafter_impl.</summary>
    private static Value NextAfter(ThreadState t, Value first, Value second, Value stepsValue)
    {
        if (!TryGetTwo(t, first, second, out double x, out double y))
            return Value.Error;
        BigInteger steps = BigInteger.One;
        if (!stepsValue.IsNone)
        {
            Value index = Protocols.Numbers.Index(t, stepsValue);
            if (index.IsError)
                return index;
            PyInt.TryGet(index, out steps);
            if (steps.Sign < 0)
                return t.RaiseValueError("steps must be a non-negative integer");
        }
        if (steps.IsZero)
            return Value.FromDouble(x);
        if (double.IsNaN(x) || double.IsNaN(y))
            return Value.FromDouble(x + y);
        if (x == y)
            return Value.FromDouble(y);
        Int128 from = Rank(x);
        Int128 distance = Rank(y) - from;
        if (steps >= (BigInteger)Int128.Abs(distance))
            return Value.FromDouble(y == 0 && stepsValue.IsNone ? double.CopySign(0, x) : y);
        Int128 rank = from + ((Int128)steps * (distance < 0 ? -1 : 1));
        double result = BitConverter.Int64BitsToDouble((long)Int128.Abs(rank));
        // Between the positive and the negative floats lies a zero of either sign.
        return Value.FromDouble(rank < 0 || (rank == 0 && double.IsNegative(x)) ? -result : result);
    }

    private static Int128 Rank(double x)
    {
        long magnitude = BitConverter.DoubleToInt64Bits(Math.Abs(x));
        return double.IsNegative(x) ? -(Int128)magnitude : magnitude;
    }

    private static Value Ulp(ThreadState t, Value argument)
    {
        if (!PyFloat.TryGetArgument(t, argument, out double x))
            return Value.Error;
        x = Math.Abs(x);
        if (!double.IsFinite(x))
            return Value.FromDouble(x);
        return Value.FromDouble(x == double.MaxValue ? x - Math.BitDecrement(x) : Math.BitIncrement(x) - x);
    }
}
