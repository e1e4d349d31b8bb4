using System.Diagnostics;
using System.Numerics;

namespace PyLite.Runtime.Objects;

/// <summary>Correctly rounded floats of big ints and their quotients, which .NET's own conversions do not give.</summary>
internal static class BigRatio
{
    private const int Precision = 53;
    private const int MinimumExponent = -1022;

    /// <summary>The float nearest to a number, ties to even; infinite when it is too large.</summary>
    public static double ToDouble(BigInteger number)
    {
        if (number >= long.MinValue && number <= long.MaxValue)
            return (double)(long)number;
        BigInteger magnitude = BigInteger.Abs(number);
        int shift = (int)(magnitude.GetBitLength() - 64);
        double rounded;
        if (shift <= 0)
        {
            rounded = Round((ulong)(magnitude << -shift), false, shift);
        }
        else
        {
            BigInteger top = magnitude >> shift;
            bool sticky = BigInteger.TrailingZeroCount(magnitude) < shift;
            rounded = Round((ulong)top, sticky, shift);
        }
        return number.Sign < 0 ? -rounded : rounded;
    }

    /// <summary>The float nearest to a quotient, ties to even; infinite when it is too large. The denominator is not 0.</summary>
    public static double ToDouble(BigInteger numerator, BigInteger denominator)
    {
        // Zero over a negative number is a negative zero.
        bool negative = numerator.Sign < 0 != denominator.Sign < 0;
        double rounded = MagnitudeToDouble(BigInteger.Abs(numerator), BigInteger.Abs(denominator));
        return negative ? -rounded : rounded;
    }

    private static double MagnitudeToDouble(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
            return 0;
        // The quotient of the shifted numbers has 65 or 66 bits.
        long shift = numerator.GetBitLength() - denominator.GetBitLength() - 65;
        if (shift > 1100)
            return double.PositiveInfinity;
        if (shift < -1300)
            return 0;
        if (shift < 0)
            numerator <<= (int)-shift;
        else
            denominator <<= (int)shift;
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        int excess = (int)(quotient.GetBitLength() - 64);
        bool sticky = !remainder.IsZero || (quotient & ((BigInteger.One << excess) - 1)) != 0;
        return Round((ulong)(quotient >> excess), sticky, (int)shift + excess);
    }

    /// <summary>
    /// The float nearest to <paramref name="mantissa"/> × 2**<paramref name="exponent"/>, where the mantissa has its top bit set and
    /// <paramref name="sticky"/> says that the exact number is a little larger.
    /// </summary>
    public static double Round(ulong mantissa, bool sticky, int exponent)
    {
        Debug.Assert(mantissa >> 63 == 1);
        int top = exponent + 63;
        if (top > 1023)
            return double.PositiveInfinity;
        int kept = top >= MinimumExponent ? Precision : Precision - (MinimumExponent - top);
        if (kept < 0)
            return 0;
        int dropped = 64 - kept;
        ulong head = dropped == 64 ? 0 : mantissa >> dropped;
        ulong tail = dropped == 64 ? mantissa : mantissa & ((1UL << dropped) - 1);
        ulong half = 1UL << (dropped - 1);
        if (tail > half || (tail == half && (sticky || (head & 1) != 0)))
            head++;
        return Math.ScaleB(head, exponent + dropped);
    }
}
