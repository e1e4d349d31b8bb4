using System.Globalization;
using System.Text;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Text;

/// <summary>Upper, lower, title and folded case of characters: .NET's simple mappings, and tables of what Unicode's full ones add.</summary>
internal static class CaseMapping
{
    // Rows of a code point and what it becomes.
    private const string UpperRows = """
        DF 53 53;131 49;149 2BC 4E;17F 53;1F0 4A 30C;390 399 308 301;3B0 3A5 308 301;587 535 552;1E96 48 331;1E97 54 308;1E98 57 30A;1E99 59 30A;
        1E9A 41 2BE;1F50 3A5 313;1F52 3A5 313 300;1F54 3A5 313 301;1F56 3A5 313 342;1F80 1F08 399;1F81 1F09 399;1F82 1F0A 399;1F83 1F0B 399;
        1F84 1F0C 399;1F85 1F0D 399;1F86 1F0E 399;1F87 1F0F 399;1F88 1F08 399;1F89 1F09 399;1F8A 1F0A 399;1F8B 1F0B 399;1F8C 1F0C 399;
        1F8D 1F0D 399;1F8E 1F0E 399;1F8F 1F0F 399;1F90 1F28 399;1F91 1F29 399;1F92 1F2A 399;1F93 1F2B 399;1F94 1F2C 399;1F95 1F2D 399;
        1F96 1F2E 399;1F97 1F2F 399;1F98 1F28 399;1F99 1F29 399;1F9A 1F2A 399;1F9B 1F2B 399;1F9C 1F2C 399;1F9D 1F2D 399;1F9E 1F2E 399;
        1F9F 1F2F 399;1FA0 1F68 399;1FA1 1F69 399;1FA2 1F6A 399;1FA3 1F6B 399;1FA4 1F6C 399;1FA5 1F6D 399;1FA6 1F6E 399;1FA7 1F6F 399;
        1FA8 1F68 399;1FA9 1F69 399;1FAA 1F6A 399;1FAB 1F6B 399;1FAC 1F6C 399;1FAD 1F6D 399;1FAE 1F6E 399;1FAF 1F6F 399;1FB2 1FBA 399;
        1FB3 391 399;1FB4 386 399;1FB6 391 342;1FB7 391 342 399;1FBC 391 399;1FC2 1FCA 399;1FC3 397 399;1FC4 389 399;1FC6 397 342;
        1FC7 397 342 399;1FCC 397 399;1FD2 399 308 300;1FD3 399 308 301;1FD6 399 342;1FD7 399 308 342;1FE2 3A5 308 300;1FE3 3A5 308 301;
        1FE4 3A1 313;1FE6 3A5 342;1FE7 3A5 308 342;1FF2 1FFA 399;1FF3 3A9 399;1FF4 38F 399;1FF6 3A9 342;1FF7 3A9 342 399;1FFC 3A9 399;FB00 46 46;
        FB01 46 49;FB02 46 4C;FB03 46 46 49;FB04 46 46 4C;FB05 53 54;FB06 53 54;FB13 544 546;FB14 544 535;FB15 544 53B;FB16 54E 546;FB17 544 53D
        """;

    // Where title case differs from upper case.
    private const string TitleRows = """
        DF 53 73;1C4 1C5;1C5 1C5;1C6 1C5;1C7 1C8;1C8 1C8;1C9 1C8;1CA 1CB;1CB 1CB;1CC 1CB;1F1 1F2;1F2 1F2;1F3 1F2;587 535 582;1F80 1F88;1F81 1F89;
        1F82 1F8A;1F83 1F8B;1F84 1F8C;1F85 1F8D;1F86 1F8E;1F87 1F8F;1F88 1F88;1F89 1F89;1F8A 1F8A;1F8B 1F8B;1F8C 1F8C;1F8D 1F8D;1F8E 1F8E;
        1F8F 1F8F;1F90 1F98;1F91 1F99;1F92 1F9A;1F93 1F9B;1F94 1F9C;1F95 1F9D;1F96 1F9E;1F97 1F9F;1F98 1F98;1F99 1F99;1F9A 1F9A;1F9B 1F9B;
        1F9C 1F9C;1F9D 1F9D;1F9E 1F9E;1F9F 1F9F;1FA0 1FA8;1FA1 1FA9;1FA2 1FAA;1FA3 1FAB;1FA4 1FAC;1FA5 1FAD;1FA6 1FAE;1FA7 1FAF;1FA8 1FA8;
        1FA9 1FA9;1FAA 1FAA;1FAB 1FAB;1FAC 1FAC;1FAD 1FAD;1FAE 1FAE;1FAF 1FAF;1FB2 1FBA 345;1FB3 1FBC;1FB4 386 345;1FB7 391 342 345;1FBC 1FBC;
        1FC2 1FCA 345;1FC3 1FCC;1FC4 389 345;1FC7 397 342 345;1FCC 1FCC;1FF2 1FFA 345;1FF3 1FFC;1FF4 38F 345;1FF7 3A9 342 345;1FFC 1FFC;
        FB00 46 66;FB01 46 69;FB02 46 6C;FB03 46 66 69;FB04 46 66 6C;FB05 53 74;FB06 53 74;FB13 544 576;FB14 544 565;FB15 544 56B;FB16 54E 576;
        FB17 544 56D
        """;

    // Where folded case differs from lower case.
    private const string FoldRows = """
        B5 3BC;DF 73 73;149 2BC 6E;17F 73;1F0 6A 30C;345 3B9;390 3B9 308 301;3B0 3C5 308 301;3C2 3C3;3D0 3B2;3D1 3B8;3D5 3C6;3D6 3C0;3F0 3BA;
        3F1 3C1;3F5 3B5;587 565 582;13F8 13F0;13F9 13F1;13FA 13F2;13FB 13F3;13FC 13F4;13FD 13F5;1C80 432;1C81 434;1C82 43E;1C83 441;1C84 442;
        1C85 442;1C86 44A;1C87 463;1C88 A64B;1E96 68 331;1E97 74 308;1E98 77 30A;1E99 79 30A;1E9A 61 2BE;1E9B 1E61;1E9E 73 73;1F50 3C5 313;
        1F52 3C5 313 300;1F54 3C5 313 301;1F56 3C5 313 342;1F80 1F00 3B9;1F81 1F01 3B9;1F82 1F02 3B9;1F83 1F03 3B9;1F84 1F04 3B9;1F85 1F05 3B9;
        1F86 1F06 3B9;1F87 1F07 3B9;1F88 1F00 3B9;1F89 1F01 3B9;1F8A 1F02 3B9;1F8B 1F03 3B9;1F8C 1F04 3B9;1F8D 1F05 3B9;1F8E 1F06 3B9;
        1F8F 1F07 3B9;1F90 1F20 3B9;1F91 1F21 3B9;1F92 1F22 3B9;1F93 1F23 3B9;1F94 1F24 3B9;1F95 1F25 3B9;1F96 1F26 3B9;1F97 1F27 3B9;
        1F98 1F20 3B9;1F99 1F21 3B9;1F9A 1F22 3B9;1F9B 1F23 3B9;1F9C 1F24 3B9;1F9D 1F25 3B9;1F9E 1F26 3B9;1F9F 1F27 3B9;1FA0 1F60 3B9;
        1FA1 1F61 3B9;1FA2 1F62 3B9;1FA3 1F63 3B9;1FA4 1F64 3B9;1FA5 1F65 3B9;1FA6 1F66 3B9;1FA7 1F67 3B9;1FA8 1F60 3B9;1FA9 1F61 3B9;
        1FAA 1F62 3B9;1FAB 1F63 3B9;1FAC 1F64 3B9;1FAD 1F65 3B9;1FAE 1F66 3B9;1FAF 1F67 3B9;1FB2 1F70 3B9;1FB3 3B1 3B9;1FB4 3AC 3B9;1FB6 3B1 342;
        1FB7 3B1 342 3B9;1FBC 3B1 3B9;1FBE 3B9;1FC2 1F74 3B9;1FC3 3B7 3B9;1FC4 3AE 3B9;1FC6 3B7 342;1FC7 3B7 342 3B9;1FCC 3B7 3B9;
        1FD2 3B9 308 300;1FD3 3B9 308 301;1FD6 3B9 342;1FD7 3B9 308 342;1FE2 3C5 308 300;1FE3 3C5 308 301;1FE4 3C1 313;1FE6 3C5 342;
        1FE7 3C5 308 342;1FF2 1F7C 3B9;1FF3 3C9 3B9;1FF4 3CE 3B9;1FF6 3C9 342;1FF7 3C9 342 3B9;1FFC 3C9 3B9;FB00 66 66;FB01 66 69;FB02 66 6C;
        FB03 66 66 69;FB04 66 66 6C;FB05 73 74;FB06 73 74;FB13 574 576;FB14 574 565;FB15 574 56B;FB16 57E 576;FB17 574 56D
        """;

    // Other_Lowercase and Other_Uppercase: cased characters that are no letters with case.
    private static bool IsOtherLower(int point) => point is 0xAA or 0xBA or (>= 0x2B0 and <= 0x2B8) or (>= 0x2C0 and <= 0x2C1) or (>= 0x2E0 and <= 0x2E4) or 0x345 or 0x37A or 0x10FC or (>=
        0x1D2C and <= 0x1D6A) or 0x1D78 or (>= 0x1D9B and <= 0x1DBF) or 0x2071 or 0x207F or (>= 0x2090 and <= 0x209C) or (>= 0x2170 and
        <= 0x217F) or (>= 0x24D0 and <= 0x24E9) or (>= 0x2C7C and <= 0x2C7D) or (>= 0xA69C and <= 0xA69D) or 0xA770 or (>= 0xA7F2 and <=
        0xA7F4) or (>= 0xA7F8 and <= 0xA7F9) or (>= 0xAB5C and <= 0xAB5F) or 0xAB69 or 0x10780 or (>= 0x10783 and <= 0x10785) or (>=
        0x10787 and <= 0x107B0) or (>= 0x107B2 and <= 0x107BA) or (>= 0x1E030 and <= 0x1E06D);

    private static bool IsOtherUpper(int point) => point is (>= 0x2160 and <= 0x216F) or (>= 0x24B6 and <= 0x24CF) or (>= 0x1F130 and <= 0x1F149) or (>= 0x1F150 and <= 0x1F169) or (>=
        0x1F170 and <= 0x1F189);

    private static readonly Lazy<Dictionary<int, int[]>> UpperTable = new(static () => Read(UpperRows));
    private static readonly Lazy<Dictionary<int, int[]>> TitleTable = new(static () => Read(TitleRows));
    private static readonly Lazy<Dictionary<int, int[]>> FoldTable = new(static () => Read(FoldRows));

    public static bool IsUpper(int point) => point < 0x80
        ? char.IsAsciiLetterUpper((char)point)
        : CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.UppercaseLetter || IsOtherUpper(point);

    public static bool IsLower(int point) => point < 0x80
        ? char.IsAsciiLetterLower((char)point)
        : CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.LowercaseLetter || IsOtherLower(point);

    public static bool IsTitle(int point) => point >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(point) == UnicodeCategory.TitlecaseLetter;

    public static bool IsCased(int point) => IsUpper(point) || IsLower(point) || IsTitle(point);

    /// <summary>The one code point that a character becomes in lower case, special mappings apart.</summary>
    public static int ToSimpleLower(int point) => Rune.IsValid(point) ? Rune.ToLowerInvariant(new Rune(point)).Value : point;

    /// <summary>The one code point that a character becomes in upper case, special mappings apart.</summary>
    public static int ToSimpleUpper(int point) => Rune.IsValid(point) ? Rune.ToUpperInvariant(new Rune(point)).Value : point;

    public static void AppendUpper(ref TextBuilder builder, int point)
    {
        if (point < 0x80)
            builder.Append(char.ToUpperInvariant((char)point));
        else if (!TryAppend(ref builder, UpperTable.Value, point))
            builder.Append(ToSimpleUpper(point));
    }

    public static void AppendTitle(ref TextBuilder builder, int point)
    {
        // Georgian letters have capitals for whole words only.
        if (point is >= 0x10D0 and <= 0x10FF)
            builder.Append(point);
        else if (point < 0x80 || !TryAppend(ref builder, TitleTable.Value, point))
            AppendUpper(ref builder, point);
    }

    public static void AppendFolded(ref TextBuilder builder, int point)
    {
        // Cherokee folds to its capitals, which came first.
        if (point is >= 0x13A0 and <= 0x13F5)
            builder.Append(point);
        else if (point is >= 0xAB70 and <= 0xABBF)
            builder.Append(point - 0xAB70 + 0x13A0);
        else if (point == 0x130)
            builder.Append("i\u0307");
        else if (point < 0x80 || !TryAppend(ref builder, FoldTable.Value, point))
            builder.Append(ToSimpleLower(point));
    }

    /// <summary>Appends the lower case of the character at an index, where a capital sigma depends on what stands around it.</summary>
    public static void AppendLower(ref TextBuilder builder, PyStr text, int index)
    {
        int point = text.PointAt(index);
        if (point == 0x3A3)
            builder.Append(IsFinalSigma(text, index) ? 0x3C2 : 0x3C3);
        else if (point == 0x130)
            builder.Append("i\u0307");
        else
            builder.Append(ToSimpleLower(point));
    }

    // See cpython Objects/unicodeobject.c handle_capital_sigma.
    private static bool IsFinalSigma(PyStr text, int index)
    {
        int before = index - 1;
        while (before >= 0 && IsCaseIgnorable(text.PointAt(before)))
            before--;
        if (before < 0 || !IsCased(text.PointAt(before)))
            return false;
        int after = index + 1;
        while (after < text.Length && IsCaseIgnorable(text.PointAt(after)))
            after++;
        return after == text.Length || !IsCased(text.PointAt(after));
    }

    private static bool IsCaseIgnorable(int point) => point is '\'' or '.' or ':' or '^' or '`' or 0xA8 or 0xAD or 0xAF or 0xB4 or 0xB7 or 0xB8 or 0x387
            or 0x55F or 0x5F4 or 0x2018 or 0x2019 or 0x2024 or 0x2027 or 0xFE13 or 0xFE52 or 0xFE55 or 0xFF07 or 0xFF0E or 0xFF1A
        || (point >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(point) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol);

    private static bool TryAppend(ref TextBuilder builder, Dictionary<int, int[]> table, int point)
    {
        if (!table.TryGetValue(point, out int[]? mapped))
            return false;
        foreach (int part in mapped)
            builder.Append(part);
        return true;
    }

    private static Dictionary<int, int[]> Read(string rows)
    {
        Dictionary<int, int[]> table = [];
        foreach (string row in rows.Split(';', StringSplitOptions.TrimEntries))
        {
            string[] fields = row.Split(' ');
            int[] mapped = new int[fields.Length - 1];
            for (int i = 0; i < mapped.Length; i++)
                mapped[i] = Hex(fields[i + 1]);
            table[Hex(fields[0])] = mapped;
        }
        return table;
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
