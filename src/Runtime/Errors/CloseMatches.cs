namespace PyLite.Runtime.Errors;

/// <summary>The words that are most like a word. See cpython Lib/difflib.py get_close_matches.</summary>
internal static class CloseMatches
{
    /// <summary>The best candidates with a likeness of at least <paramref name="cutoff"/>, the likest first.</summary>
    public static IEnumerable<string> Of(string word, IEnumerable<string> candidates, int count, double cutoff) => candidates
        .Select(candidate => (Ratio: Ratio(candidate, word), Word: candidate))
        .Where(row => row.Ratio >= cutoff)
        .OrderByDescending(static row => row.Ratio)
        .ThenByDescending(static row => row.Word, StringComparer.Ordinal)
        .Take(count)
        .Select(static row => row.Word);

    // Twice the characters in common, of all characters.
    private static double Ratio(string a, string b) => a.Length + b.Length == 0 ? 1 : 2.0 * Matching(a, b) / (a.Length + b.Length);

    // The longest block that both have counts, and so do those on its left and on its right.
    private static int Matching(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        (int startA, int startB, int length) = LongestBlock(a, b);
        return length == 0
            ? 0
            : length + Matching(a[..startA], b[..startB]) + Matching(a[(startA + length)..], b[(startB + length)..]);
    }

    private static (int StartA, int StartB, int Length) LongestBlock(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        (int StartA, int StartB, int Length) best = default;
        for (int i = 0; i < a.Length; i++)
        {
            for (int k = 0; k < b.Length; k++)
            {
                int length = a[i..].CommonPrefixLength(b[k..]);
                if (length > best.Length)
                    best = (i, k, length);
            }
        }
        return best;
    }
}
