namespace PyLite.ConformanceTests.Runner;

/// <summary>The list of scripts that are known to fail, each with its reason. It only shrinks.</summary>
internal static class KnownFailures
{
    private const string FileName = "known-failures.txt";

    /// <summary>Script name to reason.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } =
        File.ReadLines(Path.Combine(Layout.Corpus, FileName))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(": ", 2))
            .ToDictionary(parts => parts[0], parts => parts.ElementAtOrDefault(1) ?? "");

    /// <summary>What is wrong with the list itself.</summary>
    public static IEnumerable<string> Complaints()
    {
        var scripts = Script.All.Select(s => s.Name).ToHashSet();
        foreach (var (name, reason) in Reasons)
        {
            if (!scripts.Contains(name))
                yield return $"{FileName}: there is no script {name}";
            if (reason.Length == 0)
                yield return $"{FileName}: {name} has no reason";
        }
    }
}
