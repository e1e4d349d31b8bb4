using System.Numerics;

namespace PyLite.Runtime.Text;

/// <summary>Complex numbers read from text. See cpython Objects/complexobject.c complex_from_string_inner.</summary>
internal static class ComplexText
{
    /// <summary>Reads a complex number as <c>complex(text)</c> does; false when the text is none.</summary>
    /// <param name="text">ASCII text, from <see cref="NumberParsing.ToAscii"/>.</param>
    /// <param name="number">The number read.</param>
    public static bool TryRead(string text, out Complex number)
    {
        number = default;
        ReadOnlySpan<char> rest = NumberParsing.TrimSpaces(text);
        if (rest.StartsWith('('))
        {
            if (!rest.EndsWith(')') || rest.Length < 2)
                return false;
            rest = NumberParsing.TrimSpaces(rest[1..^1].ToString());
        }
        if (!NumberParsing.TryRemoveUnderscores(rest, out string? plain))
            return false;
        rest = plain ?? rest;
        int end = NumberParsing.ReadFloatPrefix(rest, out double first);
        if (end == rest.Length && end > 0)
        {
            number = new Complex(first, 0);
            return true;
        }
        if (end > 0 && rest[end] is 'j' or 'J')
            return IsUnitAlone(rest[end..], ref number, 0, first);
        if (end > 0 && rest[end] is not ('+' or '-'))
            return false;
        ReadOnlySpan<char> second = rest[end..];
        double real = end > 0 ? first : 0;
        int secondEnd = NumberParsing.ReadFloatPrefix(second, out double imaginary);
        if (secondEnd > 0)
            return IsUnitAlone(second[secondEnd..], ref number, real, imaginary);
        bool signed = second.Length > 0 && second[0] is '+' or '-';
        return IsUnitAlone(signed ? second[1..] : second, ref number, real, signed && second[0] == '-' ? -1 : 1);
    }

    private static bool IsUnitAlone(ReadOnlySpan<char> rest, ref Complex number, double real, double imaginary)
    {
        number = new Complex(real, imaginary);
        return rest is "j" or "J";
    }
}
