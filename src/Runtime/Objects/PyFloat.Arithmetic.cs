using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// Arithmetic on unboxed floats, which the slots and the inline paths of the interpreter share.
internal partial class PyFloat
{
    /// <summary><c>a / b</c>; a ZeroDivisionError for 0.</summary>
    public static Value TrueDivide(ThreadState t, double a, double b) =>
        b == 0 ? RaiseDivisionByZero(t) : Value.FromDouble(a / b);

    /// <summary><c>a // b</c>; a ZeroDivisionError for 0.</summary>
    public static Value FloorDivide(ThreadState t, double a, double b) =>
        b == 0 ? RaiseDivisionByZero(t) : Value.FromDouble(FloorDivRem(a, b).Quotient);

    /// <summary><c>a % b</c>, with the sign of b; a ZeroDivisionError for 0.</summary>
    public static Value Remainder(ThreadState t, double a, double b) =>
        b == 0 ? RaiseDivisionByZero(t) : Value.FromDouble(FloorRemainder(a, b));

    /// <summary><c>divmod(a, b)</c>; a ZeroDivisionError for 0.</summary>
    public static Value DivMod(ThreadState t, double a, double b)
    {
        if (b == 0)
            return RaiseDivisionByZero(t);
        (double quotient, double remainder) = FloorDivRem(a, b);
        return new PyTuple(Value.FromDouble(quotient), Value.FromDouble(remainder));
    }

    /// <summary>The remainder with the sign of b, which is not 0. See cpython Objects/floatobject.c float_rem.</summary>
    public static double FloorRemainder(double a, double b)
    {
        double remainder = a % b;
        if (remainder == 0)
            return Math.CopySign(0.0, b);
        return (b < 0) != (remainder < 0) ? remainder + b : remainder;
    }

    /// <summary>Quotient and remainder of a division that rounds down; b is not 0. See cpython Objects/floatobject.c _float_div_mod.</summary>
    public static (double Quotient, double Remainder) FloorDivRem(double a, double b)
    {
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder == 0)
        {
            remainder = Math.CopySign(0.0, b);
        }
        else if ((b < 0) != (remainder < 0))
        {
            remainder += b;
            quotient -= 1.0;
        }
        if (quotient == 0)
            return (Math.CopySign(0.0, a / b), remainder);
        double floor = Math.Floor(quotient);
        return (quotient - floor > 0.5 ? floor + 1.0 : floor, remainder);
    }

    /// <summary><c>a ** b</c>: complex for a fractional power of a negative number. See cpython Objects/floatobject.c float_pow.</summary>
    public static Value Power(ThreadState t, double a, double b)
    {
        if (a == 0 && b < 0 && double.IsFinite(b))
            return t.RaiseZeroDivisionError("zero to a negative power");
        if (a < 0 && double.IsFinite(a) && double.IsFinite(b) && b != Math.Floor(b))
            return PyComplex.Power(t, new System.Numerics.Complex(a, 0), new System.Numerics.Complex(b, 0));
        double power = Math.Pow(a, b);
        return double.IsInfinity(power) && double.IsFinite(a) && double.IsFinite(b) ? RaiseOutOfRange(t) : Value.FromDouble(power);
    }

    private static Value RaiseDivisionByZero(ThreadState t) => t.RaiseZeroDivisionError("division by zero");

    private static Value RaiseOutOfRange(ThreadState t) => t.Raise(BuiltinExceptions.Create(
        BuiltinExceptions.OverflowError,
        Value.FromInt64(34),
        Value.FromString("Numerical result out of range")));
}
