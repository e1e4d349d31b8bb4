using System.Text.RegularExpressions;

namespace PyLite.ConformanceTests.Runner;

/// <summary>A script of the corpus: how it is run, as the comments at its head say, and what was recorded for it.</summary>
internal sealed partial class Script
{
    private readonly Dictionary<string, string> directives = [];

    private Script(string name)
    {
        Name = name;
        FullPath = Path.Combine(Layout.Corpus, name.Replace('/', Path.DirectorySeparatorChar));
        foreach (var line in File.ReadLines(FullPath))
        {
            if (Directive().Match(line) is not { Success: true } match)
                break;
            directives[match.Groups[1].Value] = match.Groups[2].Value.Trim();
        }
    }

    /// <summary>The path below the corpus, with slashes: the name of the test.</summary>
    public string Name { get; }

    /// <summary>Where the script lies.</summary>
    public string FullPath { get; }

    /// <summary>All scripts: files and folders beginning with an underscore are what scripts import.</summary>
    public static IReadOnlyList<Script> All { get; } =
        [.. Directory.EnumerateFiles(Layout.Corpus, "*.py", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Layout.Corpus, path).Replace('\\', '/'))
            .Where(name => name.Contains('/') && !name.Split('/').Any(part => part.StartsWith('_') || part is "bin" or "obj"))
            .Order(StringComparer.Ordinal)
            .Select(name => new Script(name))];

    private int ExpectedExitCode => int.Parse(directives.GetValueOrDefault("exit", "0"), null);

    /// <summary>Runs the script and says what is wrong with the result; null when nothing is.</summary>
    public async Task<string?> RunAsync()
    {
        var temporary = directives.GetValueOrDefault("folder") == "temp" ? Directory.CreateTempSubdirectory("pylite").FullName : null;
        try
        {
            var folder = temporary ?? Path.GetDirectoryName(FullPath)!;
            if (temporary is not null)
                File.Copy(FullPath, Path.Combine(temporary, Path.GetFileName(FullPath)));
            var input = Recorded(".in") is null ? null : await File.ReadAllBytesAsync(Path.ChangeExtension(FullPath, ".in"));
            var execution = await Execution.RunAsync(Arguments(), folder, input);
            return Judge(execution, folder);
        }
        finally
        {
            if (temporary is not null)
                Directory.Delete(temporary, recursive: true);
        }
    }

    private IEnumerable<string> Arguments()
    {
        string[] clock = directives.GetValueOrDefault("time") == "real" ? [] : ["--virtual-time"];
        var own = directives.GetValueOrDefault("args", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. clock, Path.GetFileName(FullPath), .. own];
    }

    private string? Judge(Execution execution, string folder)
    {
        var complaints = new List<string>();
        if (execution.ExitCode is null)
            complaints.Add("did not end in time");
        else if (execution.ExitCode != ExpectedExitCode)
            complaints.Add($"exit code {execution.ExitCode}, expected {ExpectedExitCode}");
        complaints.AddRange(JudgeOutput(execution.Output, folder));
        complaints.AddRange(JudgeErrors(execution.Errors));
        if (complaints.Count > 0 && directives.ContainsKey("stderr") && execution.Errors.Length > 0)
            complaints.Add($"stderr was:\n{execution.Errors}");
        return complaints.Count == 0 ? null : string.Join("\n", complaints.Prepend(Name));
    }

    private IEnumerable<string> JudgeOutput(string output, string folder)
    {
        if (Recorded(".rule") is { } rules)
            return Rule.Judge(rules, output, folder);
        if (Recorded(".out") is not { } expected)
            return ["has neither a recorded .out nor a .rule: see tests/conformance/README.md"];
        return Difference.Between("stdout", expected, output) is { } difference ? [difference] : [];
    }

    private IEnumerable<string> JudgeErrors(string errors)
    {
        var expected = Recorded(".err") ?? "";
        var difference = directives.GetValueOrDefault("stderr") switch
        {
            "any" => null,
            "last" => Difference.Between("last line of stderr", expected, LastLine(errors)),
            _ => Difference.Between("stderr", expected, errors),
        };
        return difference is null ? [] : [difference];
    }

    private static string LastLine(string text) => text[(text.TrimEnd('\n').LastIndexOf('\n') + 1)..];

    private string? Recorded(string extension)
    {
        var path = Path.ChangeExtension(FullPath, extension);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    [GeneratedRegex("^# (exit|args|stderr|time|folder|oracle): (.*)$")]
    private static partial Regex Directive();
}
