using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary><c>str.__format__</c>. See cpython Python/formatter_unicode.c format_string_internal.</summary>
internal static class TextFormat
{
    public static Value Format(ThreadState t, PyStr text, PyStr specification)
    {
        if (!FormatSpecification.TryParse(t, specification.Text, text, 's', '<', out FormatSpecification parsed))
            return Value.Error;
        if (parsed.Type.Value != 's')
            return parsed.RaiseUnknownCode(t, text);
        if (parsed.Sign != 0)
            return t.RaiseValueError($"{(parsed.Sign == ' ' ? "Space" : "Sign")} not allowed in string format specifier");
        if (parsed.CoercesNegativeZero)
            return t.RaiseValueError("Negative zero coercion (z) not allowed in string format specifier");
        if (parsed.Alternate)
            return t.RaiseValueError("Alternate form (#) not allowed in string format specifier");
        if (parsed.Align == '=')
            return t.RaiseValueError("'=' alignment not allowed in string format specifier");
        if (parsed.Precision >= 0 && parsed.Precision < text.Length)
            text = text.Substring(0, (int)parsed.Precision);
        return Pad(t, text, in parsed);
    }

    private static Value Pad(ThreadState t, PyStr text, in FormatSpecification specification)
    {
        long missing = specification.Width - text.Length;
        if (missing <= 0)
            return text.ToExact();
        if (specification.Width > PyStr.MaximumLength)
            return t.RaiseMemoryError();
        int fill = char.ConvertToUtf32(specification.Fill, 0);
        int left = (int)(specification.Align switch { '<' => 0, '^' => missing / 2, _ => missing });
        TextBuilder builder = new((int)specification.Width);
        builder.Repeat(fill, left);
        builder.Append(text);
        builder.Repeat(fill, (int)missing - left);
        return builder.ToPyStr();
    }
}
