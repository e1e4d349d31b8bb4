using System.Globalization;

namespace PyLite.Runtime.Text;

/// <summary>The properties of a character that str's predicates ask for. See cpython Objects/unicodectype.c.</summary>
internal static class Characters
{
    // Han characters that stand for numbers: Unihan's data, which .NET does not have.
    private const string HanNumbers = """
        3405 5;3483 2;382A 5;3B4D 7;4E00 1;4E03 7;4E07 10000;4E09 3;4E24 2;4E5D 9;4E8C 2;4E94 5;4E96 4;4EAC 1e16;4EBF 1e8;4EC0 10;4EDF 1000;4EE8 3;
        4F0D 5;4F70 100;4FE9 2;5006 2;5104 1e8;5146 1e6;5169 2;516B 8;516D 6;5341 10;5343 1000;5344 20;5345 30;534C 40;53C1 3;53C2 3;53C3 3;53C4 3;
        56DB 4;58F1 1;58F9 1;5E7A 1;5EFE 9;5EFF 20;5F0C 1;5F0D 2;5F0E 3;5F10 2;62D0 7;62FE 10;634C 8;67D2 7;6D1E 0;6F06 7;7396 9;767E 100;7695 200;
        79ED 1e9;8086 4;842C 10000;8CAE 2;8CB3 2;8D30 2;920E 9;94A9 9;9621 1000;9646 6;964C 100;9678 6;96F6 0;20001 7;20064 4;200E2 4;20121 5;2092A 1;
        20983 30;2098C 40;2099C 40;20AEA 6;20AFD 3;20B19 3;22390 2;22998 3;23B1B 3;2626D 4
        """;

    private static readonly Lazy<Dictionary<int, double>> HanNumberTable = new(ReadHanNumbers);

    public static bool IsSpace(int point) => point < 0x80
        ? point is ' ' or (>= '\t' and <= '\r') or (>= 0x1C and <= 0x1F)
        : point < 0x10000 && char.IsWhiteSpace((char)point);

    /// <summary>True for what ends a line in <c>splitlines</c>.</summary>
    public static bool IsLineBreak(int point) => point is (>= '\n' and <= '\r') or (>= 0x1C and <= 0x1E) or 0x85 or 0x2028 or 0x2029;

    public static bool IsAlpha(int point) => point < 0x80
        ? char.IsAsciiLetter((char)point)
        : CharUnicodeInfo.GetUnicodeCategory(point) <= UnicodeCategory.OtherLetter;

    /// <summary>The value of a decimal digit, or -1.</summary>
    public static int DecimalValue(int point)
    {
        if (point < 0x80)
            return char.IsAsciiDigit((char)point) ? point - '0' : -1;
        return IsSurrogate(point) ? -1 : CharUnicodeInfo.GetDecimalDigitValue(char.ConvertFromUtf32(point), 0);
    }

    /// <summary>The value of a digit, which may be a superscript or the like; -1 for others.</summary>
    public static int DigitValue(int point)
    {
        if (point < 0x80)
            return char.IsAsciiDigit((char)point) ? point - '0' : -1;
        return IsSurrogate(point) ? -1 : CharUnicodeInfo.GetDigitValue(char.ConvertFromUtf32(point), 0);
    }

    /// <summary>The number a character stands for, or null.</summary>
    public static double? NumericValue(int point)
    {
        if (point < 0x80)
            return char.IsAsciiDigit((char)point) ? point - '0' : null;
        if (IsSurrogate(point))
            return null;
        double value = CharUnicodeInfo.GetNumericValue(char.ConvertFromUtf32(point), 0);
        // -1 says "none", but one character stands for minus a half.
        if (value != -1)
            return value;
        return HanNumberTable.Value.TryGetValue(point, out double han) ? han : null;
    }

    public static bool IsAlphaNumeric(int point) => IsAlpha(point) || NumericValue(point) is not null;


    private static bool IsSurrogate(int point) => (point & ~0x7FF) == 0xD800;

    private static Dictionary<int, double> ReadHanNumbers()
    {
        Dictionary<int, double> table = [];
        foreach (string row in HanNumbers.Split(';', StringSplitOptions.TrimEntries))
        {
            int space = row.IndexOf(' ');
            table[int.Parse(row.AsSpan(0, space), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)] =
                double.Parse(row.AsSpan(space), CultureInfo.InvariantCulture);
        }
        return table;
    }
}
