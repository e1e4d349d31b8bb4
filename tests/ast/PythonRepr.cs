using System.Globalization;
using System.Numerics;
using System.Text;

namespace PyLite.AstDump;

/// <summary>Literals for the dump: ASCII only, as Python's <c>ascii()</c> writes them.</summary>
internal static class PythonRepr
{
    /// <summary>A str.</summary>
    public static void Write(StringBuilder output, string value)
    {
        char quote = value.Contains('\'') && !value.Contains('"') ? '"' : '\'';
        output.Append(quote);
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (c == quote || c == '\\')
                output.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~')
                output.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                output.Append("\\U").Append(char.ConvertToUtf32(c, value[++i]).ToString("x8", CultureInfo.InvariantCulture));
            else
                WriteEscape(output, c);
        }
        output.Append(quote);
    }

    private static void WriteEscape(StringBuilder output, char c)
    {
        switch (c)
        {
            case '\n': output.Append("\\n"); break;
            case '\r': output.Append("\\r"); break;
            case '\t': output.Append("\\t"); break;
            default:
                string digits = c < 0x100 ? ((int)c).ToString("x2", CultureInfo.InvariantCulture) : ((int)c).ToString("x4", CultureInfo.InvariantCulture);
                output.Append(c < 0x100 ? "\\x" : "\\u").Append(digits);
                break;
        }
    }

    /// <summary>A str given by its code points.</summary>
    public static void Write(StringBuilder output, int[] codes)
    {
        bool isDouble = Array.IndexOf(codes, '\'') >= 0 && Array.IndexOf(codes, '"') < 0;
        output.Append(isDouble ? '"' : '\'');
        var one = new StringBuilder();
        foreach (int code in codes)
        {
            one.Clear();
            Write(one, code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
            string text = one.ToString(1, one.Length - 2);
            output.Append(code == '\'' && !isDouble ? "\\'" : text);
        }
        output.Append(isDouble ? '"' : '\'');
    }

    /// <summary>A bytes.</summary>
    public static void Write(StringBuilder output, byte[] value)
    {
        output.Append('b');
        Write(output, Encoding.Latin1.GetString(value));
    }

    /// <summary>A float, by its bits: how to print the shortest digits is not what is compared here.</summary>
    public static void Write(StringBuilder output, double value)
    {
        if (double.IsInfinity(value))
        {
            output.Append("inf");
            return;
        }
        output.Append("0x").Append(BitConverter.DoubleToInt64Bits(value).ToString("x", CultureInfo.InvariantCulture));
    }

    /// <summary>A complex; literals have no real part.</summary>
    public static void Write(StringBuilder output, Complex value)
    {
        Write(output, value.Imaginary);
        output.Append('j');
    }

    /// <summary>A big int in hexadecimal.</summary>
    public static string Hex(BigInteger value) => value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
}
