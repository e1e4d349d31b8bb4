using System.Globalization;
using System.Text;
using PyLite.Runtime.Text;

namespace PyLite.Interpreter.Syntax;

/// <summary>Reads the escapes of string and bytes literals.</summary>
internal static class StringLiteral
{
    /// <summary>What is wrong with a literal: the message, where the error wants none of the codec's words around it.</summary>
    internal readonly record struct Problem(string Message);

    /// <summary>An escape that means nothing: what was written and where, for a warning.</summary>
    internal readonly record struct InvalidEscape(string Text, int Offset, bool IsOctal);

    /// <summary>The text of a str literal's inside; null with a problem when an escape is malformed.</summary>
    public static string? Decode(ReadOnlySpan<char> body, List<InvalidEscape> invalid, out Problem problem)
    {
        problem = default;
        int backslash = body.IndexOf('\\');
        if (backslash < 0)
            return body.ToString();
        var text = new StringBuilder(body.Length);
        int position = 0;
        while (backslash >= 0)
        {
            text.Append(body.Slice(position, backslash));
            position += backslash;
            if (!ReadEscape(body, ref position, text, invalid, out problem))
                return null;
            backslash = body[position..].IndexOf('\\');
        }
        return text.Append(body[position..]).ToString();
    }

    /// <summary>Whether a decoded text has a surrogate pair that was written as two escapes.</summary>
    public static bool HasEscapedPair(ReadOnlySpan<char> body, string decoded)
    {
        if (!body.Contains("\\ud", StringComparison.OrdinalIgnoreCase))
            return false;
        for (int i = 1; i < decoded.Length; i++)
        {
            if (char.IsSurrogatePair(decoded[i - 1], decoded[i]))
                return true;
        }
        return false;
    }

    /// <summary>The code points of a body that <see cref="Decode"/> has read without a problem: escaped surrogates stay apart.</summary>
    public static int[] DecodeToCodePoints(ReadOnlySpan<char> body)
    {
        var codes = new List<int>(body.Length);
        var escaped = new StringBuilder();
        List<InvalidEscape> invalid = [];
        for (int position = 0; position < body.Length;)
        {
            if (body[position] != '\\')
            {
                bool isPair = position + 1 < body.Length && char.IsSurrogatePair(body[position], body[position + 1]);
                codes.Add(isPair ? char.ConvertToUtf32(body[position], body[position + 1]) : body[position]);
                position += isPair ? 2 : 1;
                continue;
            }
            escaped.Clear();
            ReadEscape(body, ref position, escaped, invalid, out _);
            bool isOne = escaped.Length == 2 && char.IsSurrogatePair(escaped[0], escaped[1]);
            if (isOne)
                codes.Add(char.ConvertToUtf32(escaped[0], escaped[1]));
            else
                AddUnits(codes, escaped);
        }
        return [.. codes];
    }

    /// <summary>The code points of a text.</summary>
    public static int[] ToCodePoints(string text) => DecodeToCodePoints(text.Replace("\\", "\\\\"));

    /// <summary>A constant's value as a .NET string.</summary>
    public static string ToText(object value)
    {
        if (value is string text)
            return text;
        var joined = new StringBuilder();
        foreach (int code in (int[])value)
        {
            if (code < 0x10000)
                joined.Append((char)code);
            else
                joined.Append(char.ConvertFromUtf32(code));
        }
        return joined.ToString();
    }

    private static void AddUnits(List<int> codes, StringBuilder text)
    {
        for (int i = 0; i < text.Length; i++)
            codes.Add(text[i]);
    }

    private static bool ReadEscape(
        ReadOnlySpan<char> body, ref int position, StringBuilder text, List<InvalidEscape> invalid, out Problem problem)
    {
        problem = default;
        int start = position;
        if (start + 1 >= body.Length)
        {
            problem = CodecProblem(body, start, start, "\\ at end of string");
            return false;
        }
        char c = body[start + 1];
        position = start + 2;
        switch (c)
        {
            case '\n':
                return true;
            case 'x':
                return ReadHex(body, ref position, start, 2, "truncated \\xXX escape", text, out problem);
            case 'u':
                return ReadHex(body, ref position, start, 4, "truncated \\uXXXX escape", text, out problem);
            case 'U':
                return ReadHex(body, ref position, start, 8, "truncated \\UXXXXXXXX escape", text, out problem);
            case 'N':
                return ReadName(body, ref position, start, text, out problem);
            case >= '0' and <= '7':
                text.Append((char)ReadOctal(body, ref position, start, invalid));
                return true;
        }
        int simple = Simple(c);
        if (simple >= 0)
        {
            text.Append((char)simple);
            return true;
        }
        text.Append('\\').Append(c);
        invalid.Add(new InvalidEscape(body.Slice(start, 2).ToString(), start, false));
        return true;
    }

    /// <summary>The bytes of a bytes literal's inside; null with a problem.</summary>
    public static byte[]? DecodeBytes(ReadOnlySpan<char> body, bool isRaw, List<InvalidEscape> invalid, out Problem problem)
    {
        problem = default;
        var bytes = new List<byte>(body.Length);
        for (int position = 0; position < body.Length;)
        {
            char c = body[position];
            if (c >= 0x80)
            {
                problem = new Problem("bytes can only contain ASCII literal characters");
                return null;
            }
            if (c != '\\' || isRaw)
            {
                bytes.Add((byte)c);
                position++;
                continue;
            }
            if (!ReadBytesEscape(body, ref position, bytes, invalid, out problem))
                return null;
        }
        return [.. bytes];
    }

    private static bool ReadBytesEscape(
        ReadOnlySpan<char> body, ref int position, List<byte> bytes, List<InvalidEscape> invalid, out Problem problem)
    {
        problem = default;
        int start = position;
        char c = body[start + 1];
        position = start + 2;
        if (c == '\n')
            return true;
        if (c == 'x')
        {
            if (position + 1 >= body.Length || !char.IsAsciiHexDigit(body[position]) || !char.IsAsciiHexDigit(body[position + 1]))
            {
                problem = new Problem($"(value error) invalid \\x escape at position {start}");
                return false;
            }
            bytes.Add(byte.Parse(body.Slice(position, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            position += 2;
            return true;
        }
        if (c is >= '0' and <= '7')
        {
            bytes.Add((byte)ReadOctal(body, ref position, start, invalid));
            return true;
        }
        int simple = Simple(c);
        if (simple >= 0)
        {
            bytes.Add((byte)simple);
            return true;
        }
        bytes.Add((byte)'\\');
        if (c < 0x80)
        {
            bytes.Add((byte)c);
            invalid.Add(new InvalidEscape(body.Slice(start, 2).ToString(), start, false));
        }
        else
        {
            position--;
        }
        return true;
    }

    private static int Simple(char c) => c switch
    {
        '\\' or '\'' or '"' => c,
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        _ => -1,
    };

    private static int ReadOctal(ReadOnlySpan<char> body, ref int position, int start, List<InvalidEscape> invalid)
    {
        int value = body[start + 1] - '0';
        int end = Math.Min(start + 4, body.Length);
        while (position < end && body[position] is >= '0' and <= '7')
            value = value * 8 + body[position++] - '0';
        if (value > 0xFF)
            invalid.Add(new InvalidEscape(body[start..position].ToString(), start, true));
        return value;
    }

    private static bool ReadHex(
        ReadOnlySpan<char> body, ref int position, int start, int digits, string message, StringBuilder text, out Problem problem)
    {
        problem = default;
        int end = position;
        while (end < body.Length && end < position + digits && char.IsAsciiHexDigit(body[end]))
            end++;
        if (end - position < digits)
        {
            problem = CodecProblem(body, start, end - 1, message);
            return false;
        }
        uint value = uint.Parse(body.Slice(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (value > 0x10FFFF)
        {
            problem = CodecProblem(body, start, end - 1, "illegal Unicode character");
            return false;
        }
        position = end;
        if (value < 0x10000)
            text.Append((char)value);
        else
            text.Append(char.ConvertFromUtf32((int)value));
        return true;
    }

    private static bool ReadName(ReadOnlySpan<char> body, ref int position, int start, StringBuilder text, out Problem problem)
    {
        problem = default;
        int length = position < body.Length && body[position] == '{' ? body[position..].IndexOf('}') : -1;
        if (length <= 1)
        {
            int end = length == 1 ? position : position < body.Length && body[position] == '{' ? body.Length - 1 : position - 1;
            problem = CodecProblem(body, start, end, "malformed \\N character escape");
            return false;
        }
        int code = UnicodeNames.Lookup(body.Slice(position + 1, length - 1).ToString());
        if (code < 0)
        {
            problem = CodecProblem(body, start, position + length, "unknown Unicode character name");
            return false;
        }
        position += length + 1;
        text.Append(char.ConvertFromUtf32(code));
        return true;
    }

    /// <summary>The codec counts bytes of a text whose other characters are escaped: \UXXXXXXXX, ten bytes for each.</summary>
    private static Problem CodecProblem(ReadOnlySpan<char> body, int first, int last, string message)
    {
        int from = CodecOffset(body, first);
        int to = CodecOffset(body, last);
        return new Problem($"(unicode error) 'unicodeescape' codec can't decode bytes in position {from}-{to}: {message}");
    }

    private static int CodecOffset(ReadOnlySpan<char> body, int offset)
    {
        int result = offset;
        for (int i = 0; i < offset && i < body.Length; i++)
        {
            if (char.IsHighSurrogate(body[i]))
                result += 8;
            else if (body[i] >= 0x80 && !char.IsLowSurrogate(body[i]))
                result += 9;
        }
        return result;
    }
}
