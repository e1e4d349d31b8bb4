namespace PyLite.Runtime.Protocols.Sorting;

/// <summary>The order of texts by code point, which for UTF-16 is not that of its units.</summary>
internal static class CodePointOrder
{
    public static int Compare(string a, string b)
    {
        int common = a.AsSpan().CommonPrefixLength(b);
        if (common == a.Length || common == b.Length)
            return a.Length.CompareTo(b.Length);
        return Rank(a[common]) - Rank(b[common]);
    }

    // Surrogates stand for code points above all others of one unit.
    private static int Rank(char unit) => unit < 0xD800 ? unit : unit < 0xE000 ? unit + 0x2000 : unit - 0x800;
}
