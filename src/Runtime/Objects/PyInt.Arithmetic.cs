using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

// Arithmetic on unboxed ints, which the slots and the inline paths of the interpreter share: each result is promoted when it leaves 64 bits.
internal partial class PyInt
{
    /// <summary>Ints up to this size are exact as floats.</summary>
    private const long ExactInDouble = 1L << 53;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value AddInt64(long a, long b)
    {
        long sum = unchecked(a + b);
        return ((a ^ sum) & (b ^ sum)) < 0 ? PromoteSum(a, b) : Value.FromInt64(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value SubtractInt64(long a, long b)
    {
        long difference = unchecked(a - b);
        return ((a ^ b) & (a ^ difference)) < 0 ? PromoteDifference(a, b) : Value.FromInt64(difference);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value MultiplyInt64(long a, long b)
    {
        if ((int)a == a && (int)b == b)
            return Value.FromInt64(a * b);
        return MultiplyWide(a, b);
    }

    public static Value NegateInt64(long a) => a == long.MinValue ? From(-(BigInteger)a) : Value.FromInt64(-a);

    public static Value AbsoluteInt64(long a) => a < 0 ? NegateInt64(a) : Value.FromInt64(a);

    /// <summary><c>a // b</c>; a ZeroDivisionError for 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value FloorDivideInt64(ThreadState t, long a, long b)
    {
        // 0 and -1, which .NET cannot divide by in all cases, are the two values with (ulong)(b + 1) <= 1.
        if ((ulong)(b + 1) <= 1)
            return b == 0 ? RaiseDivisionByZero(t) : NegateInt64(a);
        long quotient = a / b;
        if ((a ^ b) < 0 && quotient * b != a)
            quotient--;
        return Value.FromInt64(quotient);
    }

    /// <summary><c>a % b</c>, with the sign of b; a ZeroDivisionError for 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value RemainderInt64(ThreadState t, long a, long b)
    {
        if ((ulong)(b + 1) <= 1)
            return b == 0 ? RaiseDivisionByZero(t) : Value.FromInt64(0);
        long remainder = a % b;
        if (remainder != 0 && (remainder ^ b) < 0)
            remainder += b;
        return Value.FromInt64(remainder);
    }

    /// <summary><c>divmod(a, b)</c>; a ZeroDivisionError for 0.</summary>
    public static Value DivModInt64(ThreadState t, long a, long b)
    {
        Value quotient = FloorDivideInt64(t, a, b);
        return quotient.IsError ? quotient : new PyTuple(quotient, RemainderInt64(t, a, b));
    }

    /// <summary><c>a / b</c>; a ZeroDivisionError for 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value TrueDivideInt64(ThreadState t, long a, long b)
    {
        if (b != 0 && (ulong)(a + ExactInDouble) <= 2 * (ulong)ExactInDouble && (ulong)(b + ExactInDouble) <= 2 * (ulong)ExactInDouble)
            return Value.FromDouble((double)a / b);
        return TrueDivide(t, a, b);
    }

    /// <summary><c>a ** b</c>: a float when b is negative.</summary>
    public static Value PowerInt64(ThreadState t, long a, long b)
    {
        if (b < 0)
            return PyFloat.Power(t, a, b);
        long result = 1;
        long factor = a;
        for (long rest = b; ; factor *= factor)
        {
            if ((rest & 1) != 0)
            {
                if (Math.BigMul(result, factor, out long product) != product >> 63)
                    return Power(t, a, b);
                result = product;
            }
            rest >>= 1;
            if (rest == 0)
                return Value.FromInt64(result);
            if (Math.BigMul(factor, factor, out long square) != square >> 63)
                return Power(t, a, b);
        }
    }

    /// <summary><c>a &lt;&lt; b</c>; errors for a negative or a hopeless count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value LeftShiftInt64(ThreadState t, long a, long b)
    {
        if ((ulong)b < 63)
        {
            long shifted = a << (int)b;
            if (shifted >> (int)b == a)
                return Value.FromInt64(shifted);
        }
        return LeftShift(t, a, b);
    }

    /// <summary><c>a &gt;&gt; b</c>; a ValueError for a negative count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value RightShiftInt64(ThreadState t, long a, long b)
    {
        if (b < 0)
            return t.RaiseValueError("negative shift count");
        return Value.FromInt64(a >> (int)Math.Min(b, 63));
    }

    private static Value PromoteSum(long a, long b) => new PyInt(TypeObject, (BigInteger)a + b);

    private static Value PromoteDifference(long a, long b) => new PyInt(TypeObject, (BigInteger)a - b);

    private static Value MultiplyWide(long a, long b)
    {
        long high = Math.BigMul(a, b, out long low);
        return high == low >> 63 ? Value.FromInt64(low) : new PyInt(TypeObject, (BigInteger)a * b);
    }

    private static Value RaiseDivisionByZero(ThreadState t) => t.RaiseZeroDivisionError("division by zero");
}
