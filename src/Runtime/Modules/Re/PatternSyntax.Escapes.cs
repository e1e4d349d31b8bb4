using System.Globalization;
using System.Text;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Modules.Re;

// Escapes and character sets.
internal sealed partial class PatternSyntax
{
    private const string AsciiWord = "a-zA-Z0-9_";
    private const string UnicodeWord = @"\p{L}\p{N}_";
    private const string AsciiSpace = @" \t\n\r\f\v";
    private const string UnicodeSpace = @"\s\x1C-\x1F";

    private void Escape()
    {
        int start = at++;
        if (at >= pattern.Length)
            throw new PatternFailure("bad escape (end of pattern)", start);
        char c = pattern[at++];
        switch (c)
        {
            case 'A':
                output.Append(@"\A");
                return;
            case 'Z' or 'z':
                output.Append(@"\z");
                return;
            case 'b' or 'B':
                Boundary(c == 'B');
                return;
            case 'd' or 'D' or 's' or 'S' or 'w' or 'W':
                bool isNegated = char.IsAsciiLetterUpper(c);
                AppendSet(ClassOf(char.ToLowerInvariant(c)), isNegated);
                return;
        }
        if (c is >= '1' and <= '9')
        {
            NumericEscape(start);
            return;
        }
        AppendLiteral(PlainEscape(c, start, isInSet: false));
    }

    // \1 is a group; \123 is octal when it has three octal digits.
    private void NumericEscape(int start)
    {
        int end = at;
        if (end < pattern.Length && char.IsAsciiDigit(pattern[end]))
        {
            end++;
            if (end < pattern.Length && pattern[end - 2] <= '7' && pattern[end - 2] >= '0' && IsOctal(pattern[end - 1]) && IsOctal(pattern[end]))
            {
                int value = Convert.ToInt32(pattern.Substring(start + 1, 3), 8);
                if (value > 255)
                    throw new PatternFailure($"octal escape value \\{pattern.Substring(start + 1, 3)} outside of range 0-0o377", start);
                at = end + 1;
                AppendLiteral(value);
                return;
            }
        }
        int number = int.Parse(pattern.AsSpan(start + 1, end - start - 1), CultureInfo.InvariantCulture);
        at = end;
        Reference(number, start + 1);
    }

    private static bool IsOctal(char c) => c is >= '0' and <= '7';

    // The code point of an escape that stands for one character.
    private int PlainEscape(char c, int start, bool isInSet)
    {
        switch (c)
        {
            case 'x':
                return Hex(start, 2);
            case 'u' when !isBytes:
                return Hex(start, 4);
            case 'U' when !isBytes:
                return Hex(start, 8);
            case 'N' when !isBytes:
                return NamedCharacter(start);
            case '0':
                return Octal(start, at, 2);
            case >= '1' and <= '7' when isInSet:
                return Octal(start, at - 1, 3);
        }
        int plain = "abfnrtv\\".IndexOf(c, StringComparison.Ordinal);
        if (plain >= 0 && (c != 'b' || isInSet))
            return "\a\b\f\n\r\t\v\\"[plain];
        if (char.IsAsciiLetterOrDigit(c))
            throw new PatternFailure($"bad escape \\{c}", start);
        if (char.IsHighSurrogate(c) && at < pattern.Length)
            return char.ConvertToUtf32(c, pattern[at++]);
        return c;
    }

    private int Octal(int start, int from, int digits)
    {
        int value = 0;
        at = from;
        while (at < pattern.Length && at < from + digits && IsOctal(pattern[at]))
            value = (value * 8) + pattern[at++] - '0';
        return value <= 255 ? value : throw new PatternFailure($"octal escape value \\{pattern[(start + 1)..at]} outside of range 0-0o377", start);
    }

    private int Hex(int start, int digits)
    {
        int end = at;
        while (end < pattern.Length && end < at + digits && char.IsAsciiHexDigit(pattern[end]))
            end++;
        if (end - at != digits)
            throw new PatternFailure($"incomplete escape {pattern[start..end]}", start);
        long value = long.Parse(pattern.AsSpan(at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        at = end;
        return value <= 0x10FFFF ? (int)value : throw new PatternFailure($"bad escape {pattern[start..end]}", start);
    }

    private int NamedCharacter(int start)
    {
        if (at >= pattern.Length || pattern[at] != '{')
            throw new PatternFailure("missing {", at);
        int end = pattern.IndexOf('}', at);
        if (end < 0)
            throw new PatternFailure("missing }, unterminated name", at + 1);
        string name = pattern[(at + 1)..end];
        at = end + 1;
        int point = UnicodeNames.Lookup(name);
        return point >= 0 ? point : throw new PatternFailure($"undefined character name '{name}'", start);
    }

    private string ClassOf(char kind) => kind switch
    {
        'd' => IsAscii ? "0-9" : @"\p{Nd}",
        's' => IsAscii ? AsciiSpace : UnicodeSpace,
        _ => IsAscii ? AsciiWord : UnicodeWord,
    };

    private void Boundary(bool isNegated)
    {
        string word = $"[{ClassOf('w')}]";
        output.Append(isNegated
            ? $"(?:(?<={word})(?={word})|(?<!{word})(?!{word}))"
            : $"(?:(?<={word})(?!{word})|(?<!{word})(?={word}))");
    }

    private void AppendSet(string members, bool isNegated)
    {
        if (isNegated && isWide)
            output.Append($"(?:{AnyPair}|[^{members}])");
        else
            output.Append(isNegated ? "[^" : "[").Append(members).Append(']');
    }

    private void CharacterSet()
    {
        int start = at++;
        bool isNegated = at < pattern.Length && pattern[at] == '^';
        if (isNegated)
            at++;
        StringBuilder members = new();
        List<string> pairs = [];
        bool isFirst = true;
        while (true)
        {
            if (at >= pattern.Length)
                throw new PatternFailure("unterminated character set", start);
            if (pattern[at] == ']' && !isFirst)
                break;
            isFirst = false;
            SetItem(start, members, pairs);
        }
        at++;
        AppendSet(members, pairs, isNegated);
    }

    private void AppendSet(StringBuilder members, List<string> pairs, bool isNegated)
    {
        string set = members.Length == 0 ? (isNegated ? @"[\s\S]" : "(?!)") : $"[{(isNegated ? "^" : "")}{members}]";
        if (pairs.Count == 0 && !(isNegated && isWide))
        {
            output.Append(set);
            return;
        }
        string any = string.Join('|', pairs);
        if (!isNegated)
            output.Append($"(?:{any}|{set})");
        else
            output.Append(pairs.Count == 0 ? $"(?:{AnyPair}|{set})" : $"(?:(?!{any})(?:{AnyPair}|{set}))");
    }

    private void SetItem(int start, StringBuilder members, List<string> pairs)
    {
        int itemStart = at;
        int low = SetCharacter(start, out string? named);
        bool isRange = at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] != ']';
        if (!isRange)
        {
            if (named is not null)
                members.Append(named);
            else if (low < 0x10000)
                AppendMember(members, low);
            else
                pairs.Add(char.ConvertFromUtf32(low));
            return;
        }
        at++;
        int high = SetCharacter(start, out string? highNamed);
        if (named is not null || highNamed is not null || high < low)
            throw new PatternFailure($"bad character range {pattern[itemStart..at]}", itemStart);
        if (low < 0x10000)
        {
            AppendMember(members, low);
            members.Append('-');
            AppendMember(members, Math.Min(high, 0xFFFF));
        }
        if (high >= 0x10000)
            AddPairs(pairs, Math.Max(low, 0x10000), high);
    }

    private static void AppendMember(StringBuilder members, int point) => members.Append(CultureInfo.InvariantCulture, $"\\u{point:X4}");

    // A range outside the BMP, by the first halves of the pairs.
    private static void AddPairs(List<string> pairs, int low, int high)
    {
        while (low <= high)
        {
            int last = Math.Min(high, low | 0x3FF);
            string first = char.ConvertFromUtf32(low);
            string end = char.ConvertFromUtf32(last);
            pairs.Add($"{first[0]}[{first[1]}-{end[1]}]");
            low = last + 1;
        }
    }

    private int SetCharacter(int start, out string? named)
    {
        named = null;
        if (at >= pattern.Length)
            throw new PatternFailure("unterminated character set", start);
        char c = pattern[at++];
        if (char.IsHighSurrogate(c) && at < pattern.Length && char.IsLowSurrogate(pattern[at]))
            return char.ConvertToUtf32(c, pattern[at++]);
        if (c != '\\')
            return c;
        int escape = at - 1;
        if (at >= pattern.Length)
            throw new PatternFailure("bad escape (end of pattern)", escape);
        c = pattern[at++];
        switch (c)
        {
            case 'd' or 's' or 'w':
                named = ClassOf(c);
                return 0;
            case 'D':
                named = IsAscii ? @"\u0000-\u002F\u003A-\uFFFF" : @"\P{Nd}";
                return 0;
            case 'S':
                named = IsAscii ? @"\u0000-\u0008\u000E-\u001F\u0021-\uFFFF" : @"\u0000-\u0008\u000E-\u001B\u0021-\u0084\u0086-\u009F\u00A1-\u167F\u1681-\u1FFF\u200B-\u2027\u202A-\u202E\u2030-\u205E\u2060-\u2FFF\u3001-\uFFFF";
                return 0;
            case 'W':
                named = IsAscii
                    ? @"\u0000-\u002F\u003A-\u0040\u005B-\u005E\u0060\u007B-\uFFFF"
                    : @"\p{M}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Po}\u203F\u2040\u2054\uFE33\uFE34\uFE4D-\uFE4F\uFF3F\p{S}\p{Z}\p{C}";
                return 0;
        }
        return PlainEscape(c, escape, isInSet: true);
    }
}
