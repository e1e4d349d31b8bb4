using System.Globalization;
using System.Numerics;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Numbers read from text, as <c>int()</c>, <c>float()</c> and literals read them.</summary>
internal static class NumberParsing
{
    /// <summary>The value of a decimal digit of any script in the basic plane; -1 when it is none.</summary>
    public static int DecimalDigit(char character)
    {
        if (char.IsAscii(character))
            return char.IsAsciiDigit(character) ? character - '0' : -1;
        return CharUnicodeInfo.GetDecimalDigitValue(character);
    }

    /// <summary>
    /// The text with digits of all scripts as ASCII digits, white space of all kinds as spaces, and anything else outside ASCII as a
    /// question mark. See cpython Objects/unicodeobject.c _PyUnicode_TransformDecimalAndSpaceToASCII.
    /// </summary>
    public static string ToAscii(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        System.Text.StringBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]);
            int digit = pair ? CharUnicodeInfo.GetDecimalDigitValue(text, i) : DecimalDigit(character);
            if (pair)
                i++;
            builder.Append(digit >= 0 ? (char)('0' + digit) : IsSpace(character) ? ' ' : char.IsAscii(character) ? character : '?');
        }
        return builder.ToString();
    }

    /// <summary>White space as <c>str.isspace</c> sees it.</summary>
    public static bool IsSpace(char character) => character is (>= '\x1c' and <= '\x1f') || char.IsWhiteSpace(character);

    /// <summary>What became of reading an int.</summary>
    public enum IntOutcome
    {
        Read,
        Malformed,

        /// <summary>More digits than the engine allows.</summary>
        TooLong,

        /// <summary>A signal came, and the exception of its handler is pending.</summary>
        Interrupted,
    }

    /// <summary>Reads an int as <c>int(text, base)</c> does; the base is 0 or 2 to 36. See cpython Objects/longobject.c PyLong_FromString.</summary>
    /// <param name="t">The thread that reads.</param>
    /// <param name="text">ASCII text, from <see cref="ToAscii"/>.</param>
    /// <param name="radix">The base; 0 takes it from the prefix.</param>
    /// <param name="number">The number read.</param>
    /// <param name="digitCount">How many digits there are, when <see cref="IntOutcome.TooLong"/>.</param>
    public static IntOutcome ReadInt(ThreadState t, string text, int radix, out BigInteger number, out int digitCount)
    {
        number = default;
        digitCount = 0;
        ReadOnlySpan<char> rest = TrimSpaces(text);
        bool negative = rest.StartsWith('-');
        if (negative || rest.StartsWith('+'))
            rest = rest[1..];
        bool zerosOnly = false;
        int prefixRadix = PrefixRadix(rest);
        if (radix == 0)
        {
            // Without a prefix a leading zero is only right for zero itself, as in source code.
            zerosOnly = prefixRadix == 0 && rest.StartsWith('0');
            radix = prefixRadix == 0 ? 10 : prefixRadix;
        }
        if (prefixRadix == radix)
        {
            rest = rest[2..];
            if (rest.StartsWith('_'))
                rest = rest[1..];
        }
        if (!TryDigits(rest, radix, out string digits) || (zerosOnly && digits.AsSpan().ContainsAnyExcept('0')))
            return IntOutcome.Malformed;
        digitCount = digits.Length;
        int digitLimit = t.Engine.MaximumIntDigits;
        if (digitLimit > 0 && digits.Length > digitLimit && !BitOperations.IsPow2(radix))
            return IntOutcome.TooLong;
        if (!IntReading.TryRead(t, digits, radix, out number))
            return IntOutcome.Interrupted;
        if (negative)
            number = -number;
        return IntOutcome.Read;
    }

    /// <summary>Reads a float as <c>float(text)</c> does; false when the text is no float.</summary>
    /// <param name="text">ASCII text, from <see cref="ToAscii"/>.</param>
    /// <param name="number">The number read.</param>
    public static bool TryReadFloat(string text, out double number)
    {
        ReadOnlySpan<char> rest = TrimSpaces(text);
        number = 0;
        return TryRemoveUnderscores(rest, out string? plain)
            && ReadFloatPrefix(plain ?? rest, out number) is > 0 and int length
            && length == (plain ?? rest).Length;
    }

    /// <summary>
    /// Reads the float that the text starts with, returning how many characters it takes; 0 when there is none.
    /// See cpython Python/pystrtod.c PyOS_string_to_double.
    /// </summary>
    public static int ReadFloatPrefix(ReadOnlySpan<char> text, out double number)
    {
        int start = text.StartsWith('-') || text.StartsWith('+') ? 1 : 0;
        int end = ReadSpecial(text[start..], out number);
        if (end > 0)
        {
            number = text[0] == '-' ? -number : number;
            return start + end;
        }
        int position = SkipDigits(text, start);
        int digits = position - start;
        if (position < text.Length && text[position] == '.')
        {
            int fraction = SkipDigits(text, position + 1);
            digits += fraction - position - 1;
            position = fraction;
        }
        if (digits == 0)
            return 0;
        if (position < text.Length && text[position] is 'e' or 'E')
        {
            int exponent = position + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-')
                exponent++;
            int exponentEnd = SkipDigits(text, exponent);
            if (exponentEnd > exponent)
                position = exponentEnd;
        }
        number = double.Parse(text[..position], NumberStyles.Float, CultureInfo.InvariantCulture);
        return position;
    }

    /// <summary>The text without white space around it.</summary>
    public static ReadOnlySpan<char> TrimSpaces(string text) => text.AsSpan().Trim(" \t\n\r\f\v");

    /// <summary>Takes underscores out, which must stand between digits; null when there are none. False when one stands elsewhere.</summary>
    public static bool TryRemoveUnderscores(ReadOnlySpan<char> text, out string? plain)
    {
        plain = null;
        if (!text.Contains('_'))
            return true;
        System.Text.StringBuilder builder = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '_')
                builder.Append(text[i]);
            else if (i == 0 || i == text.Length - 1 || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]))
                return false;
        }
        plain = builder.ToString();
        return true;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && char.IsAsciiDigit(text[position]))
            position++;
        return position;
    }

    private static int ReadSpecial(ReadOnlySpan<char> text, out double number)
    {
        number = double.PositiveInfinity;
        if (text.StartsWith("infinity", StringComparison.OrdinalIgnoreCase))
            return 8;
        if (text.StartsWith("inf", StringComparison.OrdinalIgnoreCase))
            return 3;
        number = PyFloat.NaN;
        return text.StartsWith("nan", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
    }

    private static int PrefixRadix(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || text[0] != '0')
            return 0;
        return text[1] switch { 'x' or 'X' => 16, 'o' or 'O' => 8, 'b' or 'B' => 2, _ => 0 };
    }

    /// <summary>The digits without underscores; false when the text is not made of digits of the base with single underscores between.</summary>
    private static bool TryDigits(ReadOnlySpan<char> text, int radix, out string digits)
    {
        digits = "";
        if (text.IsEmpty || text[0] == '_' || text[^1] == '_')
            return false;
        bool underscores = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_')
            {
                underscores = true;
                if (text[i - 1] == '_')
                    return false;
            }
            else if (IntReading.DigitValue(text[i]) >= radix)
            {
                return false;
            }
        }
        digits = underscores ? text.ToString().Replace("_", "", StringComparison.Ordinal) : text.ToString();
        return true;
    }
}
