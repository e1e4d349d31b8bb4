using System.Text.RegularExpressions;

namespace PyLite.ConformanceTests.Runner;

/// <summary>
/// What must hold for a script whose output is not the same every time. A rule file has one rule a line:
/// <c>line REGEX</c> (matches the next line of stdout), <c>sum NAME NAME... = NUMBER</c> (over named groups of those), and
/// <c>file NAME holds NUMBER bytes</c>.
/// </summary>
internal static partial class Rule
{
    /// <summary>The complaints about one run.</summary>
    public static IReadOnlyList<string> Judge(string rules, string output, string folder)
    {
        var complaints = new List<string>();
        var numbers = new Dictionary<string, int>();
        var lines = new Queue<string>(output.Length == 0 ? [] : output.TrimEnd('\n').Split('\n'));
        foreach (var rule in rules.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var complaint = rule.Split(' ', 2) switch
            {
                ["line", var pattern] => Line(pattern, lines, numbers),
                ["sum", var sum] => Sum(sum, numbers),
                ["file", var file] => Size(file, folder),
                _ => "unknown rule",
            };
            if (complaint is not null)
                complaints.Add($"rule not kept: {rule}\n  {complaint}");
        }

        complaints.AddRange(lines.Select(line => $"one line too many: {line}"));
        return complaints;
    }

    private static string? Line(string pattern, Queue<string> lines, Dictionary<string, int> numbers)
    {
        if (!lines.TryDequeue(out var line))
            return "there is no such line";
        var match = Regex.Match(line, $"^(?:{pattern})$");
        foreach (Group group in match.Groups)
        {
            if (int.TryParse(group.Value, out var number))
                numbers[group.Name] = number;
        }

        return match.Success ? null : $"the line is: {line}";
    }

    private static string? Sum(string sum, Dictionary<string, int> numbers)
    {
        var sides = sum.Split(" = ");
        var total = sides[0].Split(' ').Sum(name => numbers.GetValueOrDefault(name));
        return total.ToString(null as IFormatProvider) == sides[1] ? null : $"the sum is {total}";
    }

    private static string? Size(string rule, string folder)
    {
        var match = FileRule().Match(rule);
        var file = new FileInfo(Path.Combine(folder, match.Groups[1].Value));
        if (!file.Exists)
            return "there is no such file";
        return file.Length.ToString(null as IFormatProvider) == match.Groups[2].Value ? null : $"it holds {file.Length} bytes";
    }

    [GeneratedRegex("^(.+) holds ([0-9]+) bytes$")]
    private static partial Regex FileRule();
}
