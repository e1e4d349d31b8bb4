using System.Numerics;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary><c>__format__</c> of int, float, complex and str. See cpython Python/formatter_unicode.c.</summary>
internal static partial class NumberFormatting
{
    private const int DefaultPrecision = 6;

    /// <summary><c>int.__format__</c>.</summary>
    public static Value FormatInt(ThreadState t, Value value, string text)
    {
        if (text.Length == 0)
            return Protocols.Representation.Str(t, value);
        if (!FormatSpecification.TryParse(t, text, value, 'd', '>', out FormatSpecification specification))
            return Value.Error;
        switch (specification.Type.Value)
        {
            case 'b' or 'c' or 'd' or 'o' or 'x' or 'X' or 'n':
                PyInt.TryGet(value, out BigInteger number);
                return FormatInteger(t, number, in specification);
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or '%':
                return PyFloat.TryGetReal(t, value, out double real) == Truth.True ? FormatReal(t, real, in specification) : Value.Error;
            default:
                return specification.RaiseUnknownCode(t, value);
        }
    }

    /// <summary><c>float.__format__</c>.</summary>
    public static Value FormatFloat(ThreadState t, Value value, string text)
    {
        if (text.Length == 0)
            return Protocols.Representation.Str(t, value);
        if (!FormatSpecification.TryParse(t, text, value, '\0', '>', out FormatSpecification specification))
            return Value.Error;
        if (specification.Type.Value is not ('\0' or 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or 'n' or '%'))
            return specification.RaiseUnknownCode(t, value);
        PyFloat.TryGet(value, out double number);
        return FormatReal(t, number, in specification);
    }

    /// <summary><c>str.__format__</c>.</summary>
    public static Value FormatStr(ThreadState t, Value value, string text)
    {
        if (text.Length == 0)
            return Protocols.Representation.Str(t, value);
        if (!FormatSpecification.TryParse(t, text, value, 's', '<', out FormatSpecification specification))
            return Value.Error;
        if (specification.Type.Value != 's')
            return specification.RaiseUnknownCode(t, value);
        if (specification.Sign != 0)
            return t.RaiseValueError($"{(specification.Sign == ' ' ? "Space" : "Sign")} not allowed in string format specifier");
        if (specification.CoercesNegativeZero)
            return t.RaiseValueError("Negative zero coercion (z) not allowed in string format specifier");
        if (specification.Alternate)
            return t.RaiseValueError("Alternate form (#) not allowed in string format specifier");
        if (specification.Align == '=')
            return t.RaiseValueError("'=' alignment not allowed in string format specifier");
        PyStr whole = (PyStr)value.Ref!;
        return specification.Pad(t, Truncate(whole, specification.Precision));
    }

    private static string Truncate(PyStr text, long precision)
    {
        if (precision < 0 || precision >= text.Text.Length)
            return text.Text;
        int end = 0;
        for (long left = precision; left > 0 && end < text.Text.Length; left--)
            end += end + 1 < text.Text.Length && char.IsSurrogatePair(text.Text, end) ? 2 : 1;
        return text.Text[..end];
    }

    private static Value FormatInteger(ThreadState t, BigInteger number, in FormatSpecification specification)
    {
        int type = specification.Type.Value;
        if (specification.Precision >= 0)
            return t.RaiseValueError("Precision not allowed in integer format specifier");
        if (specification.CoercesNegativeZero)
            return t.RaiseValueError("Negative zero coercion (z) not allowed in integer format specifier");
        if (type == 'c')
            return FormatCharacter(t, number, in specification);
        string? digits = type switch
        {
            'b' => IntText.ToBinary(number),
            'o' => IntText.ToOctal(number),
            'x' => IntText.ToHexadecimal(number),
            'X' => IntText.ToHexadecimal(number).ToUpperInvariant(),
            _ => IntText.ToDecimal(t, number),
        };
        if (digits is null)
            return Value.Error;
        string prefix = specification.Alternate && type is 'b' or 'o' or 'x' or 'X' ? $"0{(char)type}" : "";
        bool negative = number.Sign < 0;
        NumberLayout layout = new(negative, prefix, negative ? digits[1..] : digits, "", type is 'b' or 'o' or 'x' or 'X' ? 4 : 3);
        return layout.Render(t, in specification);
    }

    private static Value FormatCharacter(ThreadState t, BigInteger number, in FormatSpecification specification)
    {
        if (specification.Sign != 0)
            return t.RaiseValueError("Sign not allowed with integer format specifier 'c'");
        if (specification.Alternate)
            return t.RaiseValueError("Alternate form (#) not allowed with integer format specifier 'c'");
        if (number < long.MinValue || number > long.MaxValue)
            return t.RaiseOverflowError("Python int too large to convert to C long");
        if (number < 0 || number > 0x10ffff)
            return t.RaiseOverflowError("%c arg not in range(0x110000)");
        int point = (int)number;
        string character = point is >= 0xD800 and < 0xE000 ? ((char)point).ToString() : char.ConvertFromUtf32(point);
        // What does not fit the number's layout is padded as a text, to the right like any number.
        return new NumberLayout(false, "", character, "", 3).Render(t, in specification);
    }

    private static Value FormatReal(ThreadState t, double number, in FormatSpecification specification)
    {
        if (specification.Precision > FormatSpecification.MaximumLength)
            return specification.Precision > int.MaxValue ? t.RaiseValueError("precision too big") : t.RaiseMemoryError();
        string text = RealText(number, in specification);
        return Split(text, specification.FractionGrouping).Render(t, in specification);
    }

    /// <summary>The digits of a float by type and precision; the sign only when negative.</summary>
    private static string RealText(double number, in FormatSpecification specification)
    {
        int type = specification.Type.Value;
        int precision = (int)specification.Precision;
        string text;
        switch (type)
        {
            case '\0':
                text = precision < 0
                    ? FloatRepr.Format(number, 'r', 0, specification.Alternate, addDotZero: true)
                    : FloatRepr.Format(number, 'g', precision, specification.Alternate, addDotZero: true);
                break;
            case '%':
                text = FloatRepr.Format(number * 100, 'f', precision < 0 ? DefaultPrecision : precision, specification.Alternate) + "%";
                break;
            default:
                char code = type == 'n' ? 'g' : char.ToLowerInvariant((char)type);
                text = FloatRepr.Format(number, code, precision < 0 ? DefaultPrecision : precision, specification.Alternate);
                if (type is 'E' or 'F' or 'G')
                    text = text.ToUpperInvariant();
                break;
        }
        if (specification.CoercesNegativeZero && text[0] == '-' && text.AsSpan(1).IndexOfAnyInRange('1', '9') is var nonZero
            && (nonZero < 0 || IsInExponent(text, nonZero + 1)) && double.IsFinite(number))
        {
            return text[1..];
        }
        return text;
    }

    private static bool IsInExponent(string text, int position)
    {
        int exponent = text.AsSpan().IndexOfAny('e', 'E');
        return exponent >= 0 && position > exponent;
    }

    /// <summary>Takes a written float apart into sign, whole digits and the rest.</summary>
    private static NumberLayout Split(string text, char fractionGrouping)
    {
        bool negative = text[0] == '-';
        int start = negative ? 1 : 0;
        int end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        string rest = text[end..];
        if (fractionGrouping != 0 && rest.StartsWith('.'))
            rest = GroupFraction(rest, fractionGrouping);
        return new NumberLayout(negative, "", text[start..end], rest, 3);
    }

    private static string GroupFraction(string rest, char separator)
    {
        int end = 1;
        while (end < rest.Length && char.IsAsciiDigit(rest[end]))
            end++;
        StringBuilder builder = new(".");
        for (int i = 1; i < end; i++)
        {
            if (i > 1 && (i - 1) % 3 == 0)
                builder.Append(separator);
            builder.Append(rest[i]);
        }
        return builder.Append(rest, end, rest.Length - end).ToString();
    }
}
