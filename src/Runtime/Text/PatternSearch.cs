namespace PyLite.Runtime.Text;

/// <summary>Finds a pattern in a text in a time that never grows as the product of their lengths.</summary>
internal static class PatternSearch
{
    // Shorter patterns, and pairs with a smaller product, .NET compares faster than a table of the pattern is made.
    private const int LongPattern = 1000;
    private const long LargeProduct = 100_000_000;

    /// <summary>The first index of the pattern, or -1.</summary>
    public static int IndexOf<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> pattern)
        where T : unmanaged, IEquatable<T> =>
        IsHard(text.Length, pattern.Length) ? Search(text, pattern, BordersOf(pattern), 0, out _) : text.IndexOf(pattern);

    /// <summary>How often the pattern, which is not empty, stands in the text without overlapping.</summary>
    public static int Count<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> pattern)
        where T : unmanaged, IEquatable<T>
    {
        if (!IsHard(text.Length, pattern.Length))
            return text.Count(pattern);
        int[] borders = BordersOf(pattern);
        int count = 0;
        for (int next = 0; Search(text, pattern, borders, next, out next) >= 0;)
            count++;
        return count;
    }

    private static bool IsHard(int text, int pattern) => pattern >= LongPattern && (long)(text - pattern) * pattern > LargeProduct;

    // The algorithm of Knuth, Morris and Pratt: for each beginning of the pattern, the length of the longest shorter beginning that it ends with.
    private static int[] BordersOf<T>(ReadOnlySpan<T> pattern)
        where T : unmanaged, IEquatable<T>
    {
        int[] borders = new int[pattern.Length];
        int matched = 0;
        for (int i = 1; i < pattern.Length; i++)
        {
            while (matched > 0 && !pattern[i].Equals(pattern[matched]))
                matched = borders[matched - 1];
            if (pattern[i].Equals(pattern[matched]))
                matched++;
            borders[i] = matched;
        }
        return borders;
    }

    private static int Search<T>(ReadOnlySpan<T> text, ReadOnlySpan<T> pattern, int[] borders, int start, out int end)
        where T : unmanaged, IEquatable<T>
    {
        int matched = 0;
        for (int i = start; i < text.Length; i++)
        {
            while (matched > 0 && !text[i].Equals(pattern[matched]))
                matched = borders[matched - 1];
            if (text[i].Equals(pattern[matched]))
                matched++;
            if (matched == pattern.Length)
            {
                end = i + 1;
                return end - matched;
            }
        }
        end = text.Length;
        return -1;
    }
}
