using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>A binary operator: what it does with unboxed numbers inline, and with anything else.</summary>
internal interface IBinaryOperator
{
    /// <summary>The result for two unboxed ints; false when it is not that simple.</summary>
    static abstract bool TryInt(long a, long b, out Value result);

    /// <summary>The result for two floats; false when it is not that simple.</summary>
    static abstract bool TryFloat(double a, double b, out Value result);

    /// <summary>The operator on any values.</summary>
    static abstract Value Apply(ThreadState t, Value a, Value b);

    /// <summary>The augmented assignment's operator on any values.</summary>
    static abstract Value ApplyInPlace(ThreadState t, Value a, Value b);
}

internal readonly struct AddOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        long sum = unchecked(a + b);
        result = Value.FromInt64(sum);
        return ((a ^ sum) & (b ^ sum)) >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double a, double b, out Value result)
    {
        result = Value.FromDouble(a + b);
        return true;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Add(t, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlaceAdd(t, a, b);
}

internal readonly struct SubtractOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        long difference = unchecked(a - b);
        result = Value.FromInt64(difference);
        return ((a ^ b) & (a ^ difference)) >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double a, double b, out Value result)
    {
        result = Value.FromDouble(a - b);
        return true;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.SubtractOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.SubtractOperator, a, b);
}

internal readonly struct MultiplyOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        long high = Math.BigMul(a, b, out long low);
        result = Value.FromInt64(low);
        return high == low >> 63;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double a, double b, out Value result)
    {
        result = Value.FromDouble(a * b);
        return true;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Multiply(t, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlaceMultiply(t, a, b);
}

internal readonly struct TrueDivideOperator : IBinaryOperator
{
    // Ints up to 2**53 are exact as floats, so that their quotient is rounded once.
    private const long ExactLimit = 1L << 53;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        result = Value.FromDouble((double)a / b);
        return b != 0 && a is >= -ExactLimit and <= ExactLimit && b is >= -ExactLimit and <= ExactLimit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloat(double a, double b, out Value result)
    {
        result = Value.FromDouble(a / b);
        return b != 0;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.TrueDivideOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.TrueDivideOperator, a, b);
}

internal readonly struct FloorDivideOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        if (b is 0 or -1)
        {
            result = default;
            return false;
        }
        long quotient = a / b;
        // C# truncates, Python floors.
        if ((a ^ b) < 0 && quotient * b != a)
            quotient--;
        result = Value.FromInt64(quotient);
        return true;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.FloorDivideOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.FloorDivideOperator, a, b);
}

internal readonly struct RemainderOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        if (b is 0 or -1)
        {
            result = default;
            return false;
        }
        long remainder = a % b;
        // Python's remainder has the sign of the divisor.
        if (remainder != 0 && (remainder ^ b) < 0)
            remainder += b;
        result = Value.FromInt64(remainder);
        return true;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.RemainderOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.RemainderOperator, a, b);
}

internal readonly struct PowerOperator : IBinaryOperator
{
    public static bool TryInt(long a, long b, out Value result)
    {
        if (b == 2)
            return MultiplyOperator.TryInt(a, a, out result);
        result = default;
        return false;
    }

    // A negative base may give a complex number, a huge result an OverflowError.
    public static bool TryFloat(double a, double b, out Value result)
    {
        double power = Math.Pow(a, b);
        result = Value.FromDouble(power);
        return a > 0 && double.IsFinite(power) && double.IsFinite(b);
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Power(t, a, b, Value.None);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlacePower(t, a, b);
}

internal readonly struct AndOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        result = Value.FromInt64(a & b);
        return true;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.AndOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.AndOperator, a, b);
}

internal readonly struct OrOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        result = Value.FromInt64(a | b);
        return true;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.OrOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.OrOperator, a, b);
}

internal readonly struct XorOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        result = Value.FromInt64(a ^ b);
        return true;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.XorOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.XorOperator, a, b);
}

internal readonly struct LeftShiftOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        long shifted = a << (int)b;
        result = Value.FromInt64(shifted);
        return (ulong)b < 63 && shifted >> (int)b == a;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.LeftShiftOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.LeftShiftOperator, a, b);
}

internal readonly struct RightShiftOperator : IBinaryOperator
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryInt(long a, long b, out Value result)
    {
        result = Value.FromInt64(a >> (int)Math.Min(b, 63));
        return b >= 0;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.RightShiftOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.RightShiftOperator, a, b);
}

internal readonly struct MatrixMultiplyOperator : IBinaryOperator
{
    public static bool TryInt(long a, long b, out Value result)
    {
        result = default;
        return false;
    }

    public static bool TryFloat(double a, double b, out Value result)
    {
        result = default;
        return false;
    }

    public static Value Apply(ThreadState t, Value a, Value b) => Numbers.Binary(t, Numbers.MatrixMultiplyOperator, a, b);

    public static Value ApplyInPlace(ThreadState t, Value a, Value b) => Numbers.InPlace(t, Numbers.MatrixMultiplyOperator, a, b);
}
