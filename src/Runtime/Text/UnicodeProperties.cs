using System.Globalization;

namespace PyLite.Runtime.Text;

/// <summary>The properties of characters that .NET does not tell: width in East Asia, direction, and whether brackets and the like are mirrored.</summary>
internal static class UnicodeProperties
{
    private static readonly Lazy<Run[]> Runs = new(Load);

    /// <summary>The East_Asian_Width: <c>N</c>, <c>Na</c>, <c>W</c>, <c>F</c>, <c>H</c> or <c>A</c>.</summary>
    public static string EastAsianWidth(int point) => RunOf(point).Width;

    /// <summary>The Bidi_Class, such as <c>L</c>; empty for what is not assigned.</summary>
    public static string Direction(int point) => RunOf(point).Direction;

    /// <summary>True for what looks the other way round in text that runs from right to left.</summary>
    public static bool IsMirrored(int point) => RunOf(point).IsMirrored;

    private static Run RunOf(int point)
    {
        Run[] runs = Runs.Value;
        int low = 0;
        int high = runs.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (runs[middle].Start <= point)
                low = middle;
            else
                high = middle - 1;
        }
        return runs[low];
    }

    private static Run[] Load() => Array.ConvertAll(UnicodeResource.Read("UnicodeProperties.zlib").Split('\n'), static line =>
    {
        string[] fields = line.Split(' ');
        int start = int.Parse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new Run(start, string.Intern(fields[1]), fields[2] == "-" ? "" : string.Intern(fields[2]), fields[3] == "1");
    });

    // Characters with the same properties, up to the start of the next run.
    private readonly record struct Run(int Start, string Width, string Direction, bool IsMirrored);
}
