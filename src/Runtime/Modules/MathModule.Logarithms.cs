using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules;

// Powers, logarithms and what else takes two or three floats.
internal static partial class MathModule
{
    private static void AddPowersAndLogarithms(PyModule module) => module
        .Add(new PyBuiltinFunction("log", "(x, base=?, /)", Log))
        .Add(new PyBuiltinFunction("log2", "(x, /)", static (t, x) => Logarithm(t, x, Math.Log2)))
        .Add(new PyBuiltinFunction("log10", "(x, /)", static (t, x) => Logarithm(t, x, Math.Log10)))
        .Add(new PyBuiltinFunction("pow", "(x, y, /)", Power))
        .Add(new PyBuiltinFunction("atan2", "(y, x, /)", static (t, y, x) => Plain(t, y, x, Math.Atan2)))
        .Add(new PyBuiltinFunction("copysign", "(x, y, /)", static (t, x, y) => Plain(t, x, y, Math.CopySign)))
        .Add(new PyBuiltinFunction("fmod", "(x, y, /)", static (t, x, y) => Divided(t, x, y, static (a, b) => a % b)))
        .Add(new PyBuiltinFunction("remainder", "(x, y, /)", static (t, x, y) => Divided(t, x, y, Math.IEEERemainder)))
        .Add(new PyBuiltinFunction("fma", "(x, y, z, /)", FusedMultiplyAdd))
        .Add(new PyBuiltinFunction("isclose", "(a, b, *, rel_tol=1e-09, abs_tol=0.0)", IsClose));

    private static Value Log(ThreadState t, Value x, Value radix)
    {
        Value numerator = Logarithm(t, x, Math.Log);
        if (numerator.IsError || radix.IsUnbound)
            return numerator;
        Value denominator = Logarithm(t, radix, Math.Log);
        return denominator.IsError ? denominator : PyFloat.TrueDivide(t, numerator.Double, denominator.Double);
    }

    /// <summary>A logarithm of an int of any size or of a float. See cpython Modules/mathmodule.c loghelper.</summary>
    private static Value Logarithm(ThreadState t, Value argument, Func<double, double> function)
    {
        if (PyInt.TryGet(argument, out BigInteger integer))
        {
            if (integer.Sign <= 0)
                return t.RaiseValueError("expected a positive input");
            double rounded = BigRatio.ToDouble(integer);
            if (double.IsFinite(rounded))
                return Value.FromDouble(function(rounded));
            // As a float it would be infinite: what is beyond a fraction's 53 bits counts in powers of two.
            int exponent = (int)integer.GetBitLength();
            double fraction = BigRatio.ToDouble(integer, BigInteger.One << exponent);
            return Value.FromDouble(function(fraction) + (function(2.0) * exponent));
        }
        if (!PyFloat.TryGetArgument(t, argument, out double x))
            return Value.Error;
        return x <= 0 ? t.RaiseValueError($"expected a positive input, got {FloatRepr.Repr(x)}") : Value.FromDouble(function(x));
    }

    private static Value Power(ThreadState t, Value first, Value second)
    {
        if (!TryGetTwo(t, first, second, out double x, out double y))
            return Value.Error;
        double result = Math.Pow(x, y);
        if (double.IsFinite(result) || !double.IsFinite(x) || !double.IsFinite(y))
            return Value.FromDouble(result);
        return double.IsNaN(result) || x == 0 ? RaiseDomain(t) : RaiseRange(t);
    }

    private static Value Plain(ThreadState t, Value first, Value second, Func<double, double, double> function) =>
        TryGetTwo(t, first, second, out double x, out double y) ? Value.FromDouble(function(x, y)) : Value.Error;

    /// <summary>A remainder: a domain error where the dividend is infinite or the divisor zero.</summary>
    private static Value Divided(ThreadState t, Value first, Value second, Func<double, double, double> function)
    {
        if (!TryGetTwo(t, first, second, out double x, out double y))
            return Value.Error;
        if (double.IsInfinity(y) && double.IsFinite(x))
            return Value.FromDouble(x);
        double result = function(x, y);
        return double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y) ? RaiseDomain(t) : Value.FromDouble(result);
    }

    private static Value FusedMultiplyAdd(ThreadState t, Value first, Value second, Value third)
    {
        if (!TryGetTwo(t, first, second, out double x, out double y) || !PyFloat.TryGetArgument(t, third, out double z))
            return Value.Error;
        double result = Math.FusedMultiplyAdd(x, y, z);
        if (double.IsFinite(result))
            return Value.FromDouble(result);
        if (double.IsNaN(result))
            return double.IsNaN(x) || double.IsNaN(y) || double.IsNaN(z) ? Value.FromDouble(result) : t.RaiseValueError("invalid operation in fma");
        return double.IsFinite(x) && double.IsFinite(y) && double.IsFinite(z) ? t.RaiseOverflowError("overflow in fma") : Value.FromDouble(result);
    }

    private static Value IsClose(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!TryGetTwo(t, arguments[0], arguments[1], out double a, out double b)
            || !TryGetTwo(t, arguments[2], arguments[3], out double relative, out double absolute))
        {
            return Value.Error;
        }
        if (relative < 0 || absolute < 0)
            return t.RaiseValueError("tolerances must be non-negative");
        if (a == b)
            return Value.True;
        if (double.IsInfinity(a) || double.IsInfinity(b))
            return Value.False;
        double difference = Math.Abs(b - a);
        return Value.FromBool(difference <= Math.Abs(relative * b) || difference <= Math.Abs(relative * a) || difference <= absolute);
    }

    private static bool TryGetTwo(ThreadState t, Value first, Value second, out double x, out double y)
    {
        y = 0;
        return PyFloat.TryGetArgument(t, first, out x) && PyFloat.TryGetArgument(t, second, out y);
    }
}
