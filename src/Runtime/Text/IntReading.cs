using System.Globalization;
using System.Numerics;

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

    /// <summary>Reads digits that are all valid in the base.</summary>
    public static BigInteger Read(ReadOnlySpan<char> digits, int radix)
    {
        if (radix == 10)
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        if (BitOperations.IsPow2(radix))
            return ReadBits(digits, BitOperations.Log2((uint)radix));
        return ReadHalves(digits, radix);
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

    private static BigInteger ReadHalves(ReadOnlySpan<char> digits, int radix)
    {
        // Twelve digits of base 36 fit 64 bits.
        if (digits.Length <= 12)
        {
            ulong small = 0;
            foreach (char digit in digits)
                small = (small * (ulong)radix) + (ulong)DigitValue(digit);
            return small;
        }
        int low = digits.Length / 2;
        BigInteger high = ReadHalves(digits[..^low], radix);
        return (high * BigInteger.Pow(radix, low)) + ReadHalves(digits[^low..], radix);
    }
}
