using System.Text;

namespace PyLite.ConformanceTests.Runner;

/// <summary>Shows two texts that should be equal: what they share at both ends is cut down to a few lines of context.</summary>
internal static class Difference
{
    private const int Context = 2;
    private const int Shown = 40;

    /// <summary>Null when the texts are equal; else lines marked '-' (expected) and '+' (actual).</summary>
    public static string? Between(string what, string expected, string actual)
    {
        if (expected == actual)
            return null;
        var wanted = expected.Split('\n');
        var got = actual.Split('\n');
        var shorter = Math.Min(wanted.Length, got.Length);
        var head = 0;
        while (head < shorter && wanted[head] == got[head])
            head++;
        var tail = 0;
        while (tail < shorter - head && wanted[^(tail + 1)] == got[^(tail + 1)])
            tail++;

        var text = new StringBuilder($"{what} differs from line {head + 1} on (- expected, + actual):\n");
        Append(text, ' ', wanted[Math.Max(0, head - Context)..head]);
        Append(text, '-', wanted[head..^tail]);
        Append(text, '+', got[head..^tail]);
        Append(text, ' ', wanted[^tail..^Math.Max(0, tail - Context)]);
        return text.ToString();
    }

    private static void Append(StringBuilder text, char mark, string[] lines)
    {
        foreach (var line in lines.Take(Shown))
            text.Append("  ").Append(mark).Append(' ').Append(line).Append('\n');
        if (lines.Length > Shown)
            text.Append("  ").Append(mark).Append($" ... {lines.Length - Shown} more lines\n");
    }
}
