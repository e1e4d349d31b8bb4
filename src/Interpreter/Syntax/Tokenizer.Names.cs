using System.Globalization;
using System.Text;
using PyLite.Interpreter.Syntax.Generated;
using PyLite.Runtime.Text;

namespace PyLite.Interpreter.Syntax;

/// <content>Names and keywords, and the prefixes of strings, which look like names.</content>
internal sealed partial class Tokenizer
{
    private static bool IsNameStart(char c) => char.IsAsciiLetter(c) || c == '_' || c >= 0x80;

    private static bool IsNamePart(char c) => char.IsAsciiLetterOrDigit(c) || c == '_' || c >= 0x80;

    private bool ReadNameOrPrefixedString()
    {
        string text = _text;
        int start = _position;
        int end = start + 1;
        bool isAscii = text[start] < 0x80;
        char c;
        while (IsNamePart(c = text[end]))
        {
            isAscii &= c < 0x80;
            end++;
        }
        if (c is '"' or '\'' && end - start <= 2 && IsStringPrefix(text.AsSpan(start, end - start), out bool isFormatted))
            return isFormatted ? OpenFString(start, end) : ReadString(start, end);
        if (c is '"' or '\'' && end - start <= 3 && IncompatiblePrefixes(text.AsSpan(start, end - start)) is string pair)
            return FailRange($"'{pair[0]}' and '{pair[1]}' prefixes are incompatible", start, end);

        ReadOnlySpan<char> spelling = text.AsSpan(start, end - start);
        if (!isAscii)
        {
            if (!CheckIdentifier(start, end))
                return false;
            spelling = Normalization.ToNfkc(spelling.ToString());
        }
        string name = _names.Intern(spelling, out int type);
        if (!isAscii && type != PyLiteParser.NAME)
            type = PyLiteParser.NAME; // keywords are ASCII only
        _position = end;
        Emit(type, start, end).Text = name;
        if (type == PyLiteParser.NAME)
            RetypeType();
        return true;
    }

    private static bool IsStringPrefix(ReadOnlySpan<char> prefix, out bool isFormatted)
    {
        isFormatted = false;
        if (prefix.Length == 1)
        {
            isFormatted = prefix[0] is 'f' or 'F' or 't' or 'T';
            return isFormatted || prefix[0] is 'r' or 'R' or 'b' or 'B' or 'u' or 'U';
        }
        char first = (char)(prefix[0] | 0x20);
        char second = (char)(prefix[1] | 0x20);
        if (second == 'r')
            (first, second) = (second, first);
        if (first != 'r' || prefix[0] > 0x7F || prefix[1] > 0x7F)
            return false;
        isFormatted = second is 'f' or 't';
        return isFormatted || second == 'b';
    }

    /// <summary>For a run of prefix letters that do not go together: the first two that clash, in the order CPython looks at them.</summary>
    private static string? IncompatiblePrefixes(ReadOnlySpan<char> letters)
    {
        string seen = "";
        foreach (char letter in letters)
        {
            char lower = (char)(letter | 0x20);
            if (letter > 0x7F || lower is not ('u' or 'b' or 'r' or 'f' or 't') || seen.Contains(lower))
                return null;
            seen += lower;
        }
        foreach (string pair in (ReadOnlySpan<string>)["ub", "ur", "uf", "ut", "bf", "bt", "ft"])
        {
            if (seen.Contains(pair[0]) && seen.Contains(pair[1]))
                return pair;
        }
        return null;
    }

    /// <summary>Refuses characters that no identifier may hold; the rest of the run is not looked at.</summary>
    private bool CheckIdentifier(int start, int end)
    {
        for (int i = start; i < end;)
        {
            if (!Rune.TryGetRuneAt(_text, i, out Rune rune))
                return FailCharacter(_text[i], i);
            bool valid = i == start ? UnicodeIdentifier.IsStart(rune.Value) : UnicodeIdentifier.IsContinue(rune.Value);
            if (!valid)
                return FailCharacter(rune.Value, i);
            i += rune.Utf16SequenceLength;
        }
        return true;
    }

    private bool FailCharacter(int codePoint, int offset)
    {
        string hex = codePoint.ToString("X4", CultureInfo.InvariantCulture);
        if (!UnicodeIdentifier.IsPrintable(codePoint))
            return FailAt($"invalid non-printable character U+{hex}", offset);
        return FailAt($"invalid character '{char.ConvertFromUtf32(codePoint)}' (U+{hex})", offset);
    }
}
