using System.Globalization;
using System.Numerics;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Ints of any size from their digits, in any base, in time far below the square of the length.</summary>
internal static class IntReading
{
    /// <summary>The value of an ASCII letter or digit as a digit; 37 for anything else.</summary>
    public static int DigitValue(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'a' and <= 'z' => character - 'a' + 10,
        >= 'A' and <= 'Z' => character - 'A' + 10,
        _ => 37,
    };

    /// <summary>Reads digits that are all valid in a base that is a power of two.</summary>
    public static BigInteger ReadBinary(ReadOnlySpan<char> digits, int radix) => ReadBits(digits, BitOperations.Log2((uint)radix));

    /// <summary>Reads digits that are all valid in the base; false with an exception pending when a signal interrupts it.</summary>
    public static bool TryRead(ThreadState t, ReadOnlySpan<char> digits, int radix, out BigInteger number)
    {
        // .NET reads many decimal digits at once, and twelve digits of base 36 fit 64 bits.
        int leaf = radix == 10 ? 1 << 14 : 12;
        if (BitOperations.IsPow2(radix))
        {
            number = ReadBinary(digits, radix);
            return true;
        }
        List<BigInteger> powers = [];
        for (long length = leaf; length < digits.Length; length *= 2)
        {
            BigInteger power = BigInteger.Pow(radix, leaf);
            if (powers.Count > 0 && !LongArithmetic.TryMultiply(t, powers[^1], powers[^1], out power))
            {
                number = default;
                return false;
            }
            powers.Add(power);
        }
        return TryReadParts(t, digits, radix, leaf, powers, powers.Count - 1, out number);
    }

    // Each power is the base to the length of the lower part, twice that of the power before it.
    private static bool TryReadParts(
        ThreadState t, ReadOnlySpan<char> digits, int radix, int leaf, List<BigInteger> powers, int level, out BigInteger number)
    {
        if (level < 0)
        {
            number = radix == 10 ? BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : ReadShort(digits, radix);
            return LongArithmetic.Poll(t);
        }
        int lower = leaf << level;
        if (digits.Length <= lower)
            return TryReadParts(t, digits, radix, leaf, powers, level - 1, out number);
        number = default;
        if (!TryReadParts(t, digits[..^lower], radix, leaf, powers, level - 1, out BigInteger high)
            || !TryReadParts(t, digits[^lower..], radix, leaf, powers, level - 1, out BigInteger low)
            || !LongArithmetic.TryMultiply(t, high, powers[level], out BigInteger product))
        {
            return false;
        }
        number = product + low;
        return true;
    }

    private static BigInteger ReadBits(ReadOnlySpan<char> digits, int bitsPerDigit)
    {
        byte[] bytes = new byte[(((long)digits.Length * bitsPerDigit) + 7) / 8];
        long bit = 0;
        for (int i = digits.Length - 1; i >= 0; i--, bit += bitsPerDigit)
        {
            int shifted = DigitValue(digits[i]) << (int)(bit & 7);
            int place = (int)(bit >> 3);
            bytes[place] |= (byte)shifted;
            if (shifted > 255)
                bytes[place + 1] |= (byte)(shifted >> 8);
        }
        return new BigInteger(bytes, isUnsigned: true);
    }

    private static ulong ReadShort(ReadOnlySpan<char> digits, int radix)
    {
        ulong number = 0;
        foreach (char digit in digits)
            number = (number * (ulong)radix) + (ulong)DigitValue(digit);
        return number;
    }
}
