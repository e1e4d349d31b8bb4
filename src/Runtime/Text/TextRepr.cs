using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary><c>repr</c> of texts and bytes: Python's quoting and escaping. See cpython Objects/unicodeobject.c unicode_repr.</summary>
internal static class TextRepr
{
    private const string HexDigits = "0123456789abcdef";

    public static PyStr Of(PyStr text)
    {
        char quote = QuoteFor(text);
        TextBuilder builder = new(text.Length + 2);
        builder.Append(quote);
        for (int i = 0; i < text.Length; i++)
            AppendEscaped(ref builder, text.PointAt(i), quote);
        builder.Append(quote);
        return builder.ToPyStr();
    }

    /// <summary>What <c>ascii()</c> makes of a repr: everything outside ASCII escaped.</summary>
    public static PyStr ToAscii(PyStr repr)
    {
        if (repr.IsSimple && System.Text.Ascii.IsValid(repr.Chars))
            return repr;
        TextBuilder builder = new(repr.Length);
        for (int i = 0; i < repr.Length; i++)
        {
            int point = repr.PointAt(i);
            if (point < 0x80)
                builder.Append(point);
            else
                AppendHex(ref builder, point);
        }
        return builder.ToPyStr();
    }

    /// <summary>The repr of bytes; bytearray escapes the single quote even where it does not end the text.</summary>
    public static PyStr Of(ReadOnlySpan<byte> bytes, bool alwaysEscapesSingle = false)
    {
        char quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        TextBuilder builder = new(bytes.Length + 3);
        builder.Append('b');
        builder.Append(quote);
        foreach (byte b in bytes)
        {
            if (b == '\'' && alwaysEscapesSingle)
                builder.Append("\\'");
            else if (b < 0x7F)
                AppendEscaped(ref builder, b, quote);
            else
                AppendHex(ref builder, b);
        }
        builder.Append(quote);
        return builder.ToPyStr();
    }

    /// <summary>Appends <c>\xhh</c>, <c>\uhhhh</c> or <c>\Uhhhhhhhh</c>.</summary>
    public static void AppendHex(ref TextBuilder builder, int point)
    {
        builder.Append('\\');
        int digits = point < 0x100 ? 2 : point < 0x10000 ? 4 : 8;
        builder.Append(digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
            builder.Append(HexDigits[(point >> shift) & 15]);
    }

    private static char QuoteFor(PyStr text)
    {
        bool hasSingle = text.IsSimple ? text.Chars.Contains('\'') : text.Points.Contains('\'');
        if (!hasSingle)
            return '\'';
        bool hasDouble = text.IsSimple ? text.Chars.Contains('"') : text.Points.Contains('"');
        return hasDouble ? '\'' : '"';
    }

    private static void AppendEscaped(ref TextBuilder builder, int point, char quote)
    {
        switch (point)
        {
            case '\t':
                builder.Append("\\t");
                break;
            case '\n':
                builder.Append("\\n");
                break;
            case '\r':
                builder.Append("\\r");
                break;
            case '\\':
                builder.Append("\\\\");
                break;
            default:
                if (point == quote)
                    builder.Append('\\');
                if (UnicodeIdentifier.IsPrintable(point))
                    builder.Append(point);
                else
                    AppendHex(ref builder, point);
                break;
        }
    }
}
