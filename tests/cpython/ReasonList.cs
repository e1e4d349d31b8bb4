namespace PyLite.CPythonTests;

/// <summary>A list of tests, each with its reason: lines <c>test.id: reason</c>. A class or a file stands for all its tests.</summary>
internal sealed class ReasonList
{
    private readonly Dictionary<string, string> reasons = [];

    /// <summary>Reads a list from the folder of the lists.</summary>
    public ReasonList(string fileName)
    {
        FileName = fileName;
        foreach (string line in File.ReadLines(Path.Combine(Layout.Folder, fileName)))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] parts = line.Split(": ", 2);
            if (parts.Length < 2)
                throw new InvalidDataException($"{fileName}: no reason: {line}");
            reasons.Add(parts[0], parts[1]);
        }
    }

    public string FileName { get; }

    public IEnumerable<string> Names => reasons.Keys;

    /// <summary>The entry that covers a test: its own, or that of its class or file; null when there is none.</summary>
    public string? EntryFor(string test)
    {
        for (string name = test; ;)
        {
            if (reasons.ContainsKey(name))
                return name;
            int dot = name.LastIndexOf('.');
            if (dot < 0)
                return null;
            name = name[..dot];
        }
    }

    public string Reason(string entry) => reasons[entry];
}
