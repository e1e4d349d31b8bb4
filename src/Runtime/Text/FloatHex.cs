using System.Globalization;
using System.Numerics;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Floats in hexadecimal: <c>float.hex</c> and <c>float.fromhex</c>. See cpython Objects/floatobject.c.</summary>
internal static class FloatHex
{
    private const int MantissaDigits = 13;

    public static string Write(double number)
    {
        if (!double.IsFinite(number))
            return FloatRepr.Repr(number);
        string sign = double.IsNegative(number) ? "-" : "";
        if (number == 0)
            return sign + "0x0.0p+0";
        long bits = BitConverter.DoubleToInt64Bits(number);
        int exponent = (int)((bits >> 52) & 0x7ff);
        string fraction = (bits & ((1L << 52) - 1)).ToString($"x{MantissaDigits}", CultureInfo.InvariantCulture);
        // A subnormal number has no leading one.
        int lead = exponent == 0 ? 0 : 1;
        exponent = Math.Max(exponent, 1) - 1023;
        return $"{sign}0x{lead}.{fraction}p{(exponent < 0 ? "" : "+")}{exponent}";
    }

    /// <summary>Reads what <see cref="Write"/> writes and more; false with an exception pending when it is malformed or too large.</summary>
    public static bool Read(ThreadState t, string text, out double number)
    {
        ReadOnlySpan<char> rest = NumberParsing.TrimSpaces(text);
        bool negative = rest.StartsWith('-');
        if (negative || rest.StartsWith('+'))
            rest = rest[1..];
        bool named = TryReadName(rest, out number);
        if (!named && !TryReadDigits(rest, out number))
        {
            t.RaiseValueError("invalid hexadecimal floating-point string");
            return false;
        }
        if (double.IsInfinity(number) && !named)
        {
            t.RaiseOverflowError("hexadecimal value too large to represent as a float");
            return false;
        }
        if (negative)
            number = -number;
        return true;
    }

    private static bool TryReadName(ReadOnlySpan<char> text, out double number)
    {
        number = text.Equals("nan", StringComparison.OrdinalIgnoreCase) ? PyFloat.NaN : double.PositiveInfinity;
        return double.IsNaN(number)
            || text.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || text.Equals("infinity", StringComparison.OrdinalIgnoreCase);
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, out double number)
    {
        number = 0;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            text = text[2..];
        BigInteger exponent = 0;
        int mark = text.IndexOfAny('p', 'P');
        if (mark >= 0)
        {
            // .NET would overlook a NUL at the end.
            if (text[^1] == '\0' || !BigInteger.TryParse(text[(mark + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
                return false;
            text = text[..mark];
        }
        int dot = text.IndexOf('.');
        string digits = dot < 0 ? text.ToString() : string.Concat(text[..dot], text[(dot + 1)..]);
        if (digits.Length == 0 || !digits.All(char.IsAsciiHexDigit))
            return false;
        if (dot >= 0)
            exponent -= 4 * (text.Length - dot - 1);
        number = Scale(IntReading.ReadBinary(digits, 16), exponent);
        return true;
    }

    private static double Scale(BigInteger mantissa, BigInteger exponent)
    {
        if (mantissa.IsZero)
            return 0;
        BigInteger top = exponent + mantissa.GetBitLength();
        if (top > 1025)
            return double.PositiveInfinity;
        if (top < -1100)
            return 0;
        return exponent.Sign >= 0
            ? BigRatio.ToDouble(mantissa << (int)exponent)
            : BigRatio.ToDouble(mantissa, BigInteger.One << (int)-exponent);
    }
}
