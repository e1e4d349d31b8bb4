namespace PyLite.CPythonTests;

/// <summary>The figures, and what is wrong with the run: failures that are not on the list, and what no longer belongs there.</summary>
internal sealed class Report(ReasonList known, bool isVerbose)
{
    private readonly HashSet<string> failedEntries = [];
    private readonly HashSet<string> passedEntries = [];
    private readonly List<string> complaints = [];
    private readonly int[] totals = new int[4];

    /// <summary>The line of figures for a file, and its failures.</summary>
    public void Add(TestFile file)
    {
        int[] counts = new int[4];
        foreach (TestResult result in file.Results)
        {
            counts[(int)result.Outcome]++;
            totals[(int)result.Outcome]++;
            Judge(result);
        }
        PrintLine(file.Name, counts);
        foreach (TestResult result in file.Results.Where(r => r.IsBad))
        {
            bool isKnown = known.EntryFor(result.Test) is not null;
            if (isVerbose)
                Console.WriteLine($"---- {result.Test}: {result.Outcome}{(isKnown ? " (known)" : "")}\n{result.Text}");
        }
    }

    /// <summary>Prints the total and the complaints; gives the exit code.</summary>
    public int Finish()
    {
        PrintLine("total", totals);
        foreach (string entry in passedEntries.Except(failedEntries).Order(StringComparer.Ordinal))
            complaints.Add($"passes now, take it off {known.FileName}: {entry}");
        foreach (string complaint in complaints)
            Console.WriteLine(complaint);
        return complaints.Count == 0 ? 0 : 1;
    }

    public static void PrintHead() => Console.WriteLine($"{"",-34} {"passed",7} {"failed",7} {"errors",7} {"skipped",7}");

    private void Judge(TestResult result)
    {
        string? entry = known.EntryFor(result.Test);
        if (entry is null && result.IsBad)
            complaints.Add($"{result.Outcome.ToString().ToLowerInvariant()}, not in {known.FileName}: {result.Test}");
        else if (entry is not null && result.Outcome != Outcome.Skipped)
            (result.IsBad ? failedEntries : passedEntries).Add(entry);
    }

    private static void PrintLine(string name, int[] counts)
    {
        int run = counts[0] + counts[1] + counts[2];
        string share = run == 0 ? "" : $"{100.0 * counts[0] / run,6:F1} %";
        Console.WriteLine($"{name,-34} {counts[0],7} {counts[1],7} {counts[2],7} {counts[3],7} {share}");
    }
}
