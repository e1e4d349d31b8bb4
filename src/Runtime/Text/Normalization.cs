using System.Globalization;
using System.Text;

namespace PyLite.Runtime.Text;

/// <summary>
/// Unicode normalisation over tables of our own: .NET leaves text unchanged where globalization is invariant. Loaded on first use.
/// </summary>
internal static class Normalization
{
    private const int HangulBase = 0xAC00;
    private const int HangulCount = 11172;

    private static readonly Lazy<Tables> s_tables = new(Load);

    /// <summary>Canonical composition.</summary>
    public static string ToNfc(string text) => Normalize(text, isCompatible: false, composes: true);

    /// <summary>Canonical decomposition.</summary>
    public static string ToNfd(string text) => Normalize(text, isCompatible: false, composes: false);

    /// <summary>Compatibility composition.</summary>
    public static string ToNfkc(string text) => Normalize(text, isCompatible: true, composes: true);

    /// <summary>Compatibility decomposition.</summary>
    public static string ToNfkd(string text) => Normalize(text, isCompatible: true, composes: false);

    /// <summary>The canonical combining class of a code point.</summary>
    public static int CombiningClass(int codePoint) => s_tables.Value.Entries.TryGetValue(codePoint, out Entry? entry) ? entry.Class : 0;

    /// <summary>The decomposition of a code point as the database says it, a tag of compatibility first; empty when it has none.</summary>
    public static string Decomposition(int codePoint) => s_tables.Value.Entries.TryGetValue(codePoint, out Entry? entry) ? entry.Text : "";

    private static string Normalize(string text, bool isCompatible, bool composes)
    {
        if (Ascii.IsValid(text))
            return text;
        Tables tables = s_tables.Value;
        var codes = new List<int>(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int code = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                code = char.ConvertToUtf32(text[i], text[++i]);
            Decompose(tables, code, isCompatible, codes);
        }
        Reorder(tables, codes);
        if (composes)
            Compose(tables, codes);
        return ToText(codes, text);
    }

    private static void Decompose(Tables tables, int code, bool isCompatible, List<int> output)
    {
        if (code is >= HangulBase and < HangulBase + HangulCount)
        {
            int index = code - HangulBase;
            output.Add(0x1100 + index / 588);
            output.Add(0x1161 + index % 588 / 28);
            if (index % 28 != 0)
                output.Add(0x11A7 + index % 28);
        }
        else if (tables.Entries.TryGetValue(code, out Entry? entry) && entry.Parts.Length > 0 && (isCompatible || !entry.IsCompatible))
        {
            foreach (int part in entry.Parts)
                Decompose(tables, part, isCompatible, output);
        }
        else
        {
            output.Add(code);
        }
    }

    /// <summary>Sorts each run of combining characters by class, keeping the order within a class.</summary>
    private static void Reorder(Tables tables, List<int> codes)
    {
        for (int i = 1; i < codes.Count; i++)
        {
            int code = codes[i];
            int combining = ClassOf(tables, code);
            if (combining == 0)
                continue;
            int j = i;
            while (j > 0 && ClassOf(tables, codes[j - 1]) > combining)
            {
                codes[j] = codes[j - 1];
                j--;
            }
            codes[j] = code;
        }
    }

    private static void Compose(Tables tables, List<int> codes)
    {
        int starter = -1;
        int lastClass = -1;
        int kept = 0;
        foreach (int code in codes.ToArray())
        {
            int combining = ClassOf(tables, code);
            bool isBlocked = lastClass >= combining && lastClass != -1;
            if (starter >= 0 && !isBlocked && Combine(tables, codes[starter], code) is int composed and >= 0)
            {
                codes[starter] = composed;
                continue;
            }
            if (combining == 0)
            {
                starter = kept;
                lastClass = -1;
            }
            else
            {
                lastClass = combining;
            }
            codes[kept++] = code;
        }
        codes.RemoveRange(kept, codes.Count - kept);
    }

    private static int Combine(Tables tables, int first, int second)
    {
        if (first is >= 0x1100 and < 0x1113 && second is >= 0x1161 and < 0x1176)
            return HangulBase + ((first - 0x1100) * 21 + second - 0x1161) * 28;
        if (first is >= HangulBase and < HangulBase + HangulCount && (first - HangulBase) % 28 == 0 && second is > 0x11A7 and < 0x11C3)
            return first + second - 0x11A7;
        return tables.Compositions.TryGetValue(((long)first << 32) | (uint)second, out int composed) ? composed : -1;
    }

    private static int ClassOf(Tables tables, int code) => tables.Entries.TryGetValue(code, out Entry? entry) ? entry.Class : 0;

    private static string ToText(List<int> codes, string original)
    {
        var text = new StringBuilder(original.Length);
        foreach (int code in codes)
        {
            if (code < 0x10000)
                text.Append((char)code);
            else
                text.Append(char.ConvertFromUtf32(code));
        }
        return text.Equals(original) ? original : text.ToString();
    }

    private static Tables Load()
    {
        var tables = new Tables(new Dictionary<int, Entry>(7000), new Dictionary<long, int>(1000));
        foreach (string line in UnicodeResource.Read("UnicodeNormalization.zlib").Split('\n'))
        {
            string[] fields = line.Split(' ');
            bool isCompatible = fields.Length > 2 && fields[2][0] == '<';
            bool isExcluded = fields[^1] == "!";
            int[] parts = new int[Math.Max(0, fields.Length - 2 - (isCompatible ? 1 : 0) - (isExcluded ? 1 : 0))];
            for (int i = 0; i < parts.Length; i++)
                parts[i] = Hex(fields[(isCompatible ? 3 : 2) + i]);
            int code = Hex(fields[0]);
            tables.Entries[code] = new Entry(
                int.Parse(fields[1], CultureInfo.InvariantCulture), isCompatible, parts, string.Join(' ', fields[2..^(isExcluded ? 1 : 0)]));
            if (parts.Length == 2 && !isCompatible && !isExcluded)
                tables.Compositions[((long)parts[0] << 32) | (uint)parts[1]] = code;
        }
        return tables;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private sealed record Entry(int Class, bool IsCompatible, int[] Parts, string Text);

    private sealed record Tables(Dictionary<int, Entry> Entries, Dictionary<long, int> Compositions);
}
