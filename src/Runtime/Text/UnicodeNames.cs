using System.Globalization;

namespace PyLite.Runtime.Text;

/// <summary>The names of Unicode's characters, as <c>\N{...}</c> and <c>unicodedata</c> know them. Loaded on first use.</summary>
internal static class UnicodeNames
{
    private const string CjkPrefix = "CJK UNIFIED IDEOGRAPH-";
    private const string HangulPrefix = "HANGUL SYLLABLE ";
    private const int HangulBase = 0xAC00;

    private static readonly string[] s_leading =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] s_vowels =
    [
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I",
    ];

    private static readonly string[] s_trailing =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C",
        "K", "T", "P", "H",
    ];

    // The ideographs are named after their code points.
    private static readonly (int First, int Last)[] s_ideographs =
    [
        (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2A6DF), (0x2A700, 0x2B739), (0x2B740, 0x2B81D), (0x2B820, 0x2CEA1),
        (0x2CEB0, 0x2EBE0), (0x2EBF0, 0x2EE5D), (0x30000, 0x3134A), (0x31350, 0x323AF),
    ];

    private static readonly Lazy<Tables> s_tables = new(Load);

    /// <summary>The code point called <paramref name="name"/> (in any case), or -1.</summary>
    public static int Lookup(string name)
    {
        // Names that are computed must be in capitals.
        if (name.StartsWith(CjkPrefix, StringComparison.Ordinal))
            return name.AsSpan(CjkPrefix.Length).IndexOfAnyInRange('a', 'f') >= 0 ? -1 : LookupIdeograph(name.AsSpan(CjkPrefix.Length));
        if (name.StartsWith(HangulPrefix, StringComparison.Ordinal))
            return LookupHangul(name.AsSpan(HangulPrefix.Length));
        return s_tables.Value.Codes.TryGetValue(name.ToUpperInvariant(), out int code) ? code : -1;
    }

    /// <summary>The name of a code point, or null.</summary>
    public static string? NameOf(int codePoint)
    {
        if (codePoint is >= HangulBase and < HangulBase + 11172)
        {
            int index = codePoint - HangulBase;
            return HangulPrefix + s_leading[index / 588] + s_vowels[index % 588 / 28] + s_trailing[index % 28];
        }
        if (IsIdeograph(codePoint))
            return CjkPrefix + codePoint.ToString("X", CultureInfo.InvariantCulture);
        return s_tables.Value.Names.GetValueOrDefault(codePoint);
    }

    private static bool IsIdeograph(int codePoint)
    {
        foreach ((int first, int last) in s_ideographs)
        {
            if (codePoint >= first && codePoint <= last)
                return true;
        }
        return false;
    }

    private static int LookupIdeograph(ReadOnlySpan<char> hex) =>
        hex.Length is 4 or 5 && int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) && IsIdeograph(code)
            ? code
            : -1;

    private static int LookupHangul(ReadOnlySpan<char> syllable)
    {
        int leading = LongestPrefix(s_leading, ref syllable);
        int vowel = LongestPrefix(s_vowels, ref syllable);
        int trailing = LongestPrefix(s_trailing, ref syllable);
        bool complete = leading >= 0 && vowel >= 0 && trailing >= 0 && syllable.IsEmpty;
        return complete ? HangulBase + (leading * 21 + vowel) * 28 + trailing : -1;
    }

    private static int LongestPrefix(string[] parts, ref ReadOnlySpan<char> text)
    {
        int best = -1;
        for (int i = 0; i < parts.Length; i++)
        {
            if (text.StartsWith(parts[i]) && (best < 0 || parts[i].Length > parts[best].Length))
                best = i;
        }
        if (best >= 0)
            text = text[parts[best].Length..];
        return best;
    }

    private static Tables Load()
    {
        var tables = new Tables(new Dictionary<string, int>(42_000), new Dictionary<int, string>(42_000));
        bool inAliases = false;
        foreach (ReadOnlySpan<char> line in UnicodeResource.Read("UnicodeNames.zlib").AsSpan().EnumerateLines())
        {
            if (line.IsEmpty)
            {
                inAliases = true;
                continue;
            }
            int space = line.IndexOf(' ');
            int code = int.Parse(line[..space], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            string name = line[(space + 1)..].ToString();
            tables.Codes[name] = code;
            if (!inAliases)
                tables.Names[code] = name;
        }
        return tables;
    }

    private sealed record Tables(Dictionary<string, int> Codes, Dictionary<int, string> Names);
}
