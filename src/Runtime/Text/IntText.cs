using System.Globalization;
using System.Numerics;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Ints of any size as text, in time far below the square of their length.</summary>
internal static class IntText
{
    // Up to this many decimal digits .NET's own conversion is the fastest.
    private const int LeafDigits = 1 << LeafLevel;
    private const int LeafLevel = 9;

    private const double BitsPerDigit = 3.3219280948873623;

    /// <summary>The decimal digits, with a sign when negative; null with an exception pending: a ValueError when they are more than the engine allows.</summary>
    public static string? ToDecimal(ThreadState t, BigInteger number)
    {
        if (number >= long.MinValue && number <= long.MaxValue)
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        int limit = t.Engine.MaximumIntDigits;
        if (limit == 0)
            return ToAnyDecimal(t, number);
        bool tooLong = number.GetBitLength() > (limit + 1) * BitsPerDigit;
        string? digits = tooLong ? "" : ToAnyDecimal(t, number);
        if (digits is null)
            return null;
        if (!tooLong && digits.Length - (number.Sign < 0 ? 1 : 0) <= limit)
            return digits;
        t.RaiseValueError($"Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit");
        return null;
    }

    // The decimal digits, however many.
    private static string? ToAnyDecimal(ThreadState t, BigInteger number)
    {
        BigInteger magnitude = BigInteger.Abs(number);
        if (magnitude.GetBitLength() < LeafDigits * BitsPerDigit)
            return number.ToString(CultureInfo.InvariantCulture);
        List<BigInteger> powers = [];
        BigInteger power = BigInteger.Pow(10, LeafDigits);
        while (power <= magnitude)
        {
            powers.Add(power);
            if (!LongArithmetic.TryMultiply(t, power, power, out power))
                return null;
        }
        char[] digits = new char[LeafDigits << powers.Count];
        if (!TryWrite(t, magnitude, digits, powers, powers.Count - 1))
            return null;
        ReadOnlySpan<char> significant = digits.AsSpan().TrimStart('0');
        return number.Sign < 0 ? string.Concat("-", significant) : significant.ToString();
    }

    public static string ToBinary(BigInteger number) => ToPowerOfTwo(number, 1);

    public static string ToOctal(BigInteger number) => ToPowerOfTwo(number, 3);

    public static string ToHexadecimal(BigInteger number) => ToPowerOfTwo(number, 4);

    /// <summary>Fills the whole span, with zeros in front: halves by dividing by 10**(half of the length).</summary>
    private static bool TryWrite(ThreadState t, BigInteger number, Span<char> digits, List<BigInteger> powers, int level)
    {
        if (level < 0)
        {
            digits.Fill('0');
            string text = number.ToString(CultureInfo.InvariantCulture);
            text.CopyTo(digits[(digits.Length - text.Length)..]);
            return LongArithmetic.Poll(t);
        }
        int half = digits.Length / 2;
        return LongArithmetic.TryDivRem(t, number, powers[level], out BigInteger high, out BigInteger low)
            && TryWrite(t, high, digits[..half], powers, level - 1)
            && TryWrite(t, low, digits[half..], powers, level - 1);
    }

    private static string ToPowerOfTwo(BigInteger number, int bitsPerDigit)
    {
        if (number.IsZero)
            return "0";
        BigInteger magnitude = BigInteger.Abs(number);
        byte[] bytes = magnitude.ToByteArray(isUnsigned: true);
        long bits = magnitude.GetBitLength();
        int count = (int)((bits + bitsPerDigit - 1) / bitsPerDigit);
        int sign = number.Sign < 0 ? 1 : 0;
        return string.Create(count + sign, (bytes, bitsPerDigit, sign), static (span, source) =>
        {
            (byte[] bytes, int bitsPerDigit, int sign) = source;
            if (sign != 0)
                span[0] = '-';
            long bit = 0;
            for (int i = span.Length - 1; i >= sign; i--, bit += bitsPerDigit)
            {
                int place = (int)(bit >> 3);
                int window = bytes[place] | (place + 1 < bytes.Length ? bytes[place + 1] << 8 : 0);
                int digit = (window >> (int)(bit & 7)) & ((1 << bitsPerDigit) - 1);
                span[i] = (char)(digit < 10 ? '0' + digit : 'a' + digit - 10);
            }
        });
    }
}
