using System.Numerics;

namespace PyLite.Runtime.Objects;

// Multiplication and division in parts: the methods of Karatsuba and of Burnikel and Ziegler, down to what .NET does at once.
internal static partial class LongArithmetic
{
    private static bool TryMultiplyParts(ThreadState t, BigInteger a, BigInteger b, out BigInteger product)
    {
        product = default;
        if (!Poll(t))
            return false;
        if (a.GetBitLength() < b.GetBitLength())
            (a, b) = (b, a);
        if (a.GetBitLength() <= AtOnce)
        {
            product = a * b;
            return true;
        }
        bool negative = a.Sign * b.Sign < 0;
        a = BigInteger.Abs(a);
        b = BigInteger.Abs(b);
        int half = (int)((a.GetBitLength() + 1) / 2);
        (BigInteger aHigh, BigInteger aLow) = Split(a, half);
        if (b.GetBitLength() <= half)
        {
            if (!TryMultiplyParts(t, aHigh, b, out BigInteger first) || !TryMultiplyParts(t, aLow, b, out BigInteger second))
                return false;
            product = (first << half) + second;
        }
        else
        {
            (BigInteger bHigh, BigInteger bLow) = Split(b, half);
            if (!TryMultiplyParts(t, aHigh, bHigh, out BigInteger high)
                || !TryMultiplyParts(t, aLow, bLow, out BigInteger low)
                || !TryMultiplyParts(t, aHigh + aLow, bHigh + bLow, out BigInteger middle))
            {
                return false;
            }
            product = (((high << half) + middle - high - low) << half) + low;
        }
        if (negative)
            product = -product;
        return true;
    }

    private static (BigInteger High, BigInteger Low) Split(BigInteger number, int bits)
    {
        BigInteger high = number >> bits;
        return (high, number - (high << bits));
    }

    // Long division with the divisor's length as a digit. Both are positive.
    private static bool TryDivideParts(ThreadState t, BigInteger a, BigInteger b, out BigInteger quotient, out BigInteger remainder)
    {
        // The divisor is made so long that it can be halved until it is short enough, and begins with a set bit.
        int halvings = 0;
        while (b.GetBitLength() >> halvings > AtOnce)
            halvings++;
        int unit = 8 << halvings;
        int length = (int)((Math.Max(b.GetBitLength(), AtOnce) + unit - 1) / unit * unit);
        int shift = halvings == 0 ? 0 : length - (int)b.GetBitLength();
        b <<= shift;
        byte[] digits = (a << shift).ToByteArray(isUnsigned: true);
        int digitBytes = length / 8;
        int count = (digits.Length + digitBytes - 1) / digitBytes;
        byte[] quotients = new byte[count * digitBytes];
        remainder = BigInteger.Zero;
        quotient = default;
        for (int i = count - 1; i >= 0; i--)
        {
            ReadOnlySpan<byte> digit = digits.AsSpan(i * digitBytes, Math.Min(digitBytes, digits.Length - (i * digitBytes)));
            BigInteger dividend = (remainder << length) + new BigInteger(digit, isUnsigned: true);
            if (!TryDivideDouble(t, dividend, b, length, halvings, out BigInteger one, out remainder))
                return false;
            one.TryWriteBytes(quotients.AsSpan(i * digitBytes, digitBytes), out _, isUnsigned: true);
        }
        quotient = new BigInteger(quotients, isUnsigned: true);
        remainder >>= shift;
        return true;
    }

    // A dividend of less than b shifted by the length, which is b's.
    private static bool TryDivideDouble(ThreadState t, BigInteger a, BigInteger b, int length, int halvings, out BigInteger quotient, out BigInteger remainder)
    {
        quotient = remainder = default;
        if (!Poll(t))
            return false;
        if (halvings == 0)
        {
            quotient = BigInteger.DivRem(a, b, out remainder);
            return true;
        }
        int half = length / 2;
        (BigInteger high, BigInteger low) = Split(a, half);
        if (!TryDivideThreeHalves(t, high, b, half, halvings, out BigInteger first, out BigInteger rest)
            || !TryDivideThreeHalves(t, (rest << half) + low, b, half, halvings, out BigInteger second, out remainder))
        {
            return false;
        }
        quotient = (first << half) + second;
        return true;
    }

    // A dividend of three halves by a divisor of two.
    private static bool TryDivideThreeHalves(ThreadState t, BigInteger a, BigInteger b, int half, int halvings, out BigInteger quotient, out BigInteger remainder)
    {
        (BigInteger aHigh, BigInteger aLow) = Split(a, half);
        (BigInteger bHigh, BigInteger bLow) = Split(b, half);
        remainder = default;
        BigInteger rest;
        if (aHigh >> half < bHigh)
        {
            if (!TryDivideDouble(t, aHigh, bHigh, half, halvings - 1, out quotient, out rest))
                return false;
        }
        else
        {
            quotient = (BigInteger.One << half) - 1;
            rest = aHigh - (bHigh << half) + bHigh;
        }
        if (!TryMultiply(t, quotient, bLow, out BigInteger product))
            return false;
        remainder = (rest << half) + aLow - product;
        while (remainder.Sign < 0)
        {
            quotient -= 1;
            remainder += b;
        }
        return true;
    }
}
