using System.Globalization;

namespace PyLite.Runtime.Text;

/// <summary>The digits of floats as Python writes them. See cpython Python/pystrtod.c.</summary>
internal static class FloatRepr
{
    // A finite double has at most 1074 decimals and 767 significant digits; the rest are zeros.
    private const int ExactDigits = 1100;

    // Exponents from which on repr uses the scientific form.
    private const int ReprUpperPoint = 16;
    private const int LowerPoint = -4;

    /// <summary>What <c>repr</c> gives: the shortest digits that read back as the same number.</summary>
    public static string Repr(double value)
    {
        if (!double.IsFinite(value))
            return NonFinite(value);
        Span<char> buffer = stackalloc char[32];
        value.TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> text = buffer[..length];
        double magnitude = Math.Abs(value);
        if (magnitude is not 0 and (< 1e-4 or >= 1e15) || IsPowerOfTwo(value))
            return Short(value, -1, addDotZero: true, alternate: false);
        return text.Contains('.') ? text.ToString() : string.Concat(text, ".0");
    }

    /// <summary>As <c>'%.{precision}{code}'</c>: the code is e, f, g or r (repr; no precision). <paramref name="alternate"/> keeps the point and zeros.</summary>
    public static string Format(double value, char code, int precision, bool alternate = false, bool addDotZero = false)
    {
        if (!double.IsFinite(value))
            return NonFinite(value);
        return code switch
        {
            'e' => Exponential(value, precision, alternate),
            'f' => Fixed(value, precision, alternate),
            'g' => Short(value, Math.Max(precision, 1), addDotZero, alternate),
            _ => Short(value, -1, addDotZero, alternate),
        };
    }

    private static bool IsPowerOfTwo(double value) => (BitConverter.DoubleToInt64Bits(value) & ((1L << 52) - 1)) == 0;

    private static double ReadBack(string written) => double.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string NonFinite(double value) => double.IsNaN(value) ? "nan" : value > 0 ? "inf" : "-inf";

    private static string Fixed(double value, int precision, bool alternate)
    {
        string text = value.ToString($"F{Math.Min(precision, ExactDigits)}", CultureInfo.InvariantCulture);
        if (precision > ExactDigits)
            return text + new string('0', precision - ExactDigits);
        return precision == 0 && alternate ? text + "." : text;
    }

    private static string Exponential(double value, int precision, bool alternate)
    {
        Digits digits = new(value, precision + 1);
        string sign = double.IsNegative(value) ? "-" : "";
        string point = digits.Text.Length > 1 || alternate ? "." : "";
        return $"{sign}{digits.Text.AsSpan(0, 1)}{point}{digits.Text.AsSpan(1)}{Exponent(digits.Point - 1)}";
    }

    /// <summary>The fixed or the scientific form, whichever is shorter in the eyes of <c>%g</c>; precision -1 means the shortest digits.</summary>
    private static string Short(double value, int precision, bool addDotZero, bool alternate)
    {
        Digits digits = precision < 0 ? new Digits(value) : new Digits(value, precision);
        string text = digits.Text;
        if (!alternate || precision < 0)
            text = text.TrimEnd('0') is { Length: > 0 } trimmed ? trimmed : "0";
        string sign = double.IsNegative(value) ? "-" : "";
        int upper = precision < 0 ? ReprUpperPoint : addDotZero ? precision - 1 : precision;
        int point = digits.Point;
        if (point <= LowerPoint || point > upper)
        {
            string dot = text.Length > 1 || alternate ? "." : "";
            return $"{sign}{text.AsSpan(0, 1)}{dot}{text.AsSpan(1)}{Exponent(point - 1)}";
        }
        if (point <= 0)
            return $"{sign}0.{new string('0', -point)}{text}";
        if (point < text.Length)
            return $"{sign}{text.AsSpan(0, point)}.{text.AsSpan(point)}";
        string ending = addDotZero ? ".0" : alternate ? "." : "";
        return $"{sign}{text}{new string('0', point - text.Length)}{ending}";
    }

    private static string Exponent(int exponent) => $"e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";

    /// <summary>Significant digits of a finite number, correctly rounded, and how many of them stand before the decimal point.</summary>
    private readonly ref struct Digits
    {
        public Digits(double value, int count)
        {
            int exact = Math.Min(count, ExactDigits);
            Parse(Math.Abs(value).ToString($"E{exact - 1}", CultureInfo.InvariantCulture), out Text, out Point);
            Text = Text.PadRight(count, '0');
        }

        /// <summary>The shortest digits that read back as the same number.</summary>
        public Digits(double value)
        {
            double magnitude = Math.Abs(value);
            string written = magnitude.ToString(CultureInfo.InvariantCulture);
            // Below a power of two floats lie closer than above it, which .NET's digits do not always respect: 17 always suffice.
            for (int count = 15; count <= 17 && IsPowerOfTwo(value) && ReadBack(written) != magnitude; count++)
                written = magnitude.ToString($"E{count - 1}", CultureInfo.InvariantCulture);
            Parse(written, out Text, out Point);
        }

        public readonly string Text;
        public readonly int Point;

        /// <summary>Takes apart what .NET writes: digits with or without a point, with or without an exponent.</summary>
        private static void Parse(string written, out string text, out int point)
        {
            int end = written.IndexOf('E');
            int exponent = end < 0 ? 0 : int.Parse(written.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            ReadOnlySpan<char> mantissa = end < 0 ? written : written.AsSpan(0, end);
            int dot = mantissa.IndexOf('.');
            string digits = dot < 0 ? mantissa.ToString() : string.Concat(mantissa[..dot], mantissa[(dot + 1)..]);
            int first = digits.AsSpan().IndexOfAnyExcept('0');
            if (first < 0)
            {
                (text, point) = (digits, 1);
                return;
            }
            text = digits[first..];
            point = (dot < 0 ? mantissa.Length : dot) + exponent - first;
        }
    }
}
