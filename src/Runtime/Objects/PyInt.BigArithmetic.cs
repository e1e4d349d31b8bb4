using System.Numerics;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// Arithmetic on ints of any size.
internal partial class PyInt
{
    /// <summary>How long an int may become, in bits: what .NET's BigInteger holds. Longer results are a MemoryError, at once.</summary>
    public const long MaximumBits = int.MaxValue - 64;

    public static Value Multiply(ThreadState t, BigInteger a, BigInteger b)
    {
        if (a.GetBitLength() + b.GetBitLength() > MaximumBits)
            return t.RaiseMemoryError();
        return LongArithmetic.TryMultiply(t, a, b, out BigInteger product) ? From(product) : Value.Error;
    }

    /// <summary><c>a // b</c>: rounds down.</summary>
    public static Value FloorDivide(ThreadState t, BigInteger a, BigInteger b) =>
        TryFloorDivRem(t, a, b, out BigInteger quotient, out _) ? From(quotient) : Value.Error;

    /// <summary><c>a % b</c>: has the sign of b.</summary>
    public static Value Remainder(ThreadState t, BigInteger a, BigInteger b) =>
        TryFloorDivRem(t, a, b, out _, out BigInteger remainder) ? From(remainder) : Value.Error;

    public static Value DivMod(ThreadState t, BigInteger a, BigInteger b) =>
        TryFloorDivRem(t, a, b, out BigInteger quotient, out BigInteger remainder) ? new PyTuple(From(quotient), From(remainder)) : Value.Error;

    private static bool TryFloorDivRem(ThreadState t, BigInteger a, BigInteger b, out BigInteger quotient, out BigInteger remainder)
    {
        quotient = remainder = default;
        if (b.IsZero)
        {
            RaiseDivisionByZero(t);
            return false;
        }
        if (!LongArithmetic.TryDivRem(t, a, b, out quotient, out remainder))
            return false;
        if (!remainder.IsZero && remainder.Sign != b.Sign)
            (quotient, remainder) = (quotient - 1, remainder + b);
        return true;
    }

    /// <summary>Quotient and remainder of a division that rounds down; b is not 0.</summary>
    public static (BigInteger Quotient, BigInteger Remainder) FloorDivRem(BigInteger a, BigInteger b)
    {
        BigInteger quotient = BigInteger.DivRem(a, b, out BigInteger remainder);
        return !remainder.IsZero && remainder.Sign != b.Sign ? (quotient - 1, remainder + b) : (quotient, remainder);
    }

    /// <summary>The remainder of a division that rounds down; b is not 0.</summary>
    public static BigInteger FloorRemainder(BigInteger a, BigInteger b)
    {
        BigInteger remainder = BigInteger.Remainder(a, b);
        return !remainder.IsZero && remainder.Sign != b.Sign ? remainder + b : remainder;
    }

    /// <summary><c>a / b</c>, correctly rounded. See cpython Objects/longobject.c long_true_divide.</summary>
    public static Value TrueDivide(ThreadState t, BigInteger a, BigInteger b)
    {
        if (b.IsZero)
            return RaiseDivisionByZero(t);
        double quotient = BigRatio.ToDouble(a, b);
        return double.IsInfinity(quotient)
            ? t.RaiseOverflowError("integer division result too large for a float")
            : Value.FromDouble(quotient);
    }

    /// <summary><c>a ** b</c>: a float when b is negative.</summary>
    public static Value Power(ThreadState t, BigInteger a, BigInteger b)
    {
        if (b.Sign < 0)
            return PowerToFloat(t, a, b);
        if (b.IsZero)
            return Value.FromInt64(1);
        if (a.IsZero || a.IsOne)
            return From(a);
        if (a == BigInteger.MinusOne)
            return Value.FromInt64(b.IsEven ? 1 : -1);
        double bits = (double)b * BigInteger.Log(BigInteger.Abs(a)) / double.Log(2);
        if (bits > MaximumBits)
            return t.RaiseMemoryError();
        // The factors of two are a shift.
        int exponent = (int)b;
        int twos = (int)BigInteger.TrailingZeroCount(a);
        return LongArithmetic.TryPower(t, a >> twos, exponent, out BigInteger power) ? From(power << (twos * exponent)) : Value.Error;
    }

    /// <summary><c>pow(a, b, modulus)</c>: a negative b asks for the inverse of a.</summary>
    public static Value PowerModulo(ThreadState t, BigInteger a, BigInteger b, BigInteger modulus)
    {
        if (modulus.IsZero)
            return t.RaiseValueError("pow() 3rd argument cannot be 0");
        BigInteger size = BigInteger.Abs(modulus);
        if (b.Sign < 0)
        {
            if (!TryInvert(a, size, out a))
                return t.RaiseValueError("base is not invertible for the given modulus");
            b = -b;
        }
        return LongArithmetic.TryPowerModulo(t, a, b, size, out BigInteger power) ? From(FloorRemainder(power, modulus)) : Value.Error;
    }

    /// <summary><c>a &lt;&lt; b</c>.</summary>
    public static Value LeftShift(ThreadState t, BigInteger a, BigInteger b)
    {
        if (b.Sign < 0)
            return t.RaiseValueError("negative shift count");
        if (a.IsZero)
            return Value.FromInt64(0);
        if (b > long.MaxValue / 4)
            return t.RaiseOverflowError("too many digits in integer");
        return a.GetBitLength() + (long)b > MaximumBits ? t.RaiseMemoryError() : From(a << (int)b);
    }

    /// <summary><c>a &gt;&gt; b</c>: rounds down.</summary>
    public static Value RightShift(ThreadState t, BigInteger a, BigInteger b)
    {
        if (b.Sign < 0)
            return t.RaiseValueError("negative shift count");
        if (b >= a.GetBitLength())
            return Value.FromInt64(a.Sign < 0 ? -1 : 0);
        return From(a >> (int)b);
    }

    private static Value PowerToFloat(ThreadState t, BigInteger a, BigInteger b)
    {
        double x = BigRatio.ToDouble(a);
        double y = BigRatio.ToDouble(b);
        return double.IsInfinity(x) || double.IsInfinity(y)
            ? t.RaiseOverflowError("int too large to convert to float")
            : PyFloat.Power(t, x, y);
    }

    /// <summary>The inverse modulo a positive number, by Euclid's algorithm; false when there is none.</summary>
    private static bool TryInvert(BigInteger number, BigInteger modulus, out BigInteger inverse)
    {
        BigInteger a = FloorRemainder(number, modulus);
        BigInteger b = modulus;
        BigInteger x = BigInteger.One;
        BigInteger y = BigInteger.Zero;
        while (!b.IsZero)
        {
            BigInteger quotient = BigInteger.DivRem(a, b, out BigInteger remainder);
            (a, b) = (b, remainder);
            (x, y) = (y, x - (quotient * y));
        }
        inverse = x;
        // Modulo 1 everything is congruent to 0, which is its own inverse.
        return a.IsOne || modulus.IsOne;
    }
}
