using System.Numerics;

namespace PyLite.Runtime.Objects;

/// <summary>
/// Arithmetic on ints of any length that signals and other threads can interrupt: long operations are made of parts that .NET does in less than
/// about a tenth of a second, and between them the thread does what it is asked for. Each method is false when an exception is then pending.
/// </summary>
internal static partial class LongArithmetic
{
    // Operands up to this length, in bits, are multiplied or divided by at once.
    private const int AtOnce = 1 << 20;

    /// <summary><c>a * b</c>.</summary>
    public static bool TryMultiply(ThreadState t, BigInteger a, BigInteger b, out BigInteger product)
    {
        long longer = Math.Max(a.GetBitLength(), b.GetBitLength());
        if (longer > AtOnce)
            return TryMultiplyParts(t, a, b, out product);
        product = a * b;
        return true;
    }

    /// <summary>Quotient and remainder of a division that rounds towards zero; b is not 0.</summary>
    public static bool TryDivRem(ThreadState t, BigInteger a, BigInteger b, out BigInteger quotient, out BigInteger remainder)
    {
        if (a.GetBitLength() <= 2 * AtOnce)
        {
            quotient = BigInteger.DivRem(a, b, out remainder);
            return true;
        }
        if (!TryDivideParts(t, BigInteger.Abs(a), BigInteger.Abs(b), out quotient, out remainder))
            return false;
        if (a.Sign != b.Sign)
            quotient = -quotient;
        if (a.Sign < 0)
            remainder = -remainder;
        return true;
    }

    /// <summary><c>a ** exponent</c>.</summary>
    public static bool TryPower(ThreadState t, BigInteger a, int exponent, out BigInteger power)
    {
        if (a.GetBitLength() * exponent <= AtOnce)
        {
            power = BigInteger.Pow(a, exponent);
            return true;
        }
        power = BigInteger.One;
        for (int bit = BitOperations.Log2((uint)exponent); bit >= 0; bit--)
        {
            if (!TryMultiply(t, power, power, out power))
                return false;
            if ((exponent >> bit & 1) != 0 && !TryMultiply(t, power, a, out power))
                return false;
        }
        return true;
    }

    /// <summary><c>pow(a, exponent, modulus)</c> with the sign of a, for an exponent that is not negative.</summary>
    public static bool TryPowerModulo(ThreadState t, BigInteger a, BigInteger exponent, BigInteger modulus, out BigInteger power)
    {
        // What takes .NET less than a tenth of a second.
        const double Work = 1e10;
        double length = modulus.GetBitLength();
        if (length * length * exponent.GetBitLength() <= Work)
        {
            power = BigInteger.ModPow(a, exponent, modulus);
            return true;
        }
        power = BigInteger.One;
        if (!TryDivRem(t, a, modulus, out _, out BigInteger factor))
            return false;
        byte[] bits = exponent.ToByteArray(isUnsigned: true);
        for (long bit = exponent.GetBitLength() - 1; bit >= 0; bit--)
        {
            if (!Poll(t) || !TryMultiply(t, power, power, out power) || !TryDivRem(t, power, modulus, out _, out power))
                return false;
            bool isSet = (bits[bit >> 3] >> (int)(bit & 7) & 1) != 0;
            if (isSet && (!TryMultiply(t, power, factor, out power) || !TryDivRem(t, power, modulus, out _, out power)))
                return false;
        }
        return true;
    }

    /// <summary>The greatest common divisor, not negative, by Lehmer's method.</summary>
    public static bool TryGreatestCommonDivisor(ThreadState t, BigInteger a, BigInteger b, out BigInteger divisor)
    {
        const int Short = 1 << 16;
        a = BigInteger.Abs(a);
        b = BigInteger.Abs(b);
        divisor = default;
        while (true)
        {
            if (a < b)
                (a, b) = (b, a);
            if (a.GetBitLength() <= Short || b.GetBitLength() <= 64)
            {
                divisor = BigInteger.GreatestCommonDivisor(a, b);
                return true;
            }
            if (!Poll(t))
                return false;
            (long aa, long ab, long ba, long bb) = LeadingSteps(a, b);
            if (ab != 0)
                (a, b) = ((aa * a) + (ab * b), (ba * a) + (bb * b));
            else if (TryDivRem(t, a, b, out _, out BigInteger rest))
                (a, b) = (b, rest);
            else
                return false;
        }
    }

    /// <summary>Lets the thread do what it is asked for.</summary>
    public static bool Poll(ThreadState t) => t.Breaker == 0 || t.HandleBreaker();

    // Euclid's steps as far as the leading 62 bits of both numbers tell what they are, as the matrix that does them all.
    private static (long AA, long AB, long BA, long BB) LeadingSteps(BigInteger a, BigInteger b)
    {
        int shift = (int)(a.GetBitLength() - 62);
        long x = (long)(a >> shift);
        long y = (long)(b >> shift);
        (long aa, long ab, long ba, long bb) = (1, 0, 0, 1);
        while (y + ba != 0 && y + bb != 0)
        {
            long quotient = (x + aa) / (y + ba);
            if (quotient != (x + ab) / (y + bb))
                break;
            (aa, ba) = (ba, aa - (quotient * ba));
            (ab, bb) = (bb, ab - (quotient * bb));
            (x, y) = (y, x - (quotient * y));
        }
        return (aa, ab, ba, bb);
    }
}
