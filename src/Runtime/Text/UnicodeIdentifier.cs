using System.Globalization;

namespace PyLite.Runtime.Text;

/// <summary>Which characters may stand in an identifier (XID_Start, XID_Continue), and which are printable.</summary>
internal static class UnicodeIdentifier
{
    /// <summary>Whether an identifier may begin with <paramref name="codePoint"/>.</summary>
    public static bool IsStart(int codePoint)
    {
        if (codePoint < 0x80)
            return codePoint == '_' || char.IsAsciiLetter((char)codePoint);
        switch (CharUnicodeInfo.GetUnicodeCategory(codePoint))
        {
            case UnicodeCategory.UppercaseLetter:
            case UnicodeCategory.LowercaseLetter:
            case UnicodeCategory.TitlecaseLetter:
            case UnicodeCategory.ModifierLetter:
            case UnicodeCategory.OtherLetter:
            case UnicodeCategory.LetterNumber:
                return !IsStartOnlyBeforeNfkc(codePoint);
            default:
                return IsOtherStart(codePoint);
        }
    }

    /// <summary>Whether <paramref name="codePoint"/> may stand inside an identifier.</summary>
    public static bool IsContinue(int codePoint)
    {
        if (codePoint < 0x80)
            return codePoint == '_' || char.IsAsciiLetterOrDigit((char)codePoint);
        switch (CharUnicodeInfo.GetUnicodeCategory(codePoint))
        {
            case UnicodeCategory.NonSpacingMark:
            case UnicodeCategory.SpacingCombiningMark:
            case UnicodeCategory.DecimalDigitNumber:
            case UnicodeCategory.ConnectorPunctuation:
                return true;
            default:
                return IsOtherContinue(codePoint) || IsStart(codePoint) || codePoint is 0x0E33 or 0x0EB3 or 0xFF9E or 0xFF9F;
        }
    }

    /// <summary>Whether <c>repr</c> shows <paramref name="codePoint"/> as it is.</summary>
    public static bool IsPrintable(int codePoint)
    {
        if (codePoint < 0x7F)
            return codePoint >= ' ';
        return CharUnicodeInfo.GetUnicodeCategory(codePoint) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);
    }

    // Other_ID_Start.
    private static bool IsOtherStart(int codePoint) => codePoint is 0x2118 or 0x212E or 0x1885 or 0x1886;

    // Other_ID_Continue.
    private static bool IsOtherContinue(int codePoint) => codePoint is 0xB7 or 0x387 or 0x19DA or (>= 0x1369 and <= 0x1371) or 0x200C or 0x200D
        or 0x30FB or 0xFF65;

    /// <summary>Letters whose NFKC form does not begin an identifier, so that XID_Start leaves them out.</summary>
    private static bool IsStartOnlyBeforeNfkc(int codePoint) => codePoint is 0x037A or 0x0E33 or 0x0EB3 or 0x2E2F or (>= 0xFC5E and <= 0xFC63)
        or 0xFDFA or 0xFDFB or 0xFE70 or 0xFE72 or 0xFE74 or 0xFE76 or 0xFE78 or 0xFE7A or 0xFE7C or 0xFE7E or 0xFF9E or 0xFF9F;
}
