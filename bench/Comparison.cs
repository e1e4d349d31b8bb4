using System.Globalization;

namespace PyLite.Bench;

/// <summary>
/// Runs each program under both interpreters in turn, since a machine's speed drifts, and prints the median of the ratios.
/// </summary>
internal sealed class Comparison(Interpreter baseline, Interpreter subject, int rounds)
{
    private readonly Dictionary<string, List<(double Baseline, double Subject)>> pairs = [];
    private readonly Dictionary<string, string> failures = [];

    /// <summary>Measures what the filter lets through and prints the table; gives the exit code.</summary>
    public int Run(string filter, bool times)
    {
        foreach (var program in Directory.EnumerateFiles(Interpreter.Programs, "*.py").Select(p => Path.GetFileName(p)).Order(StringComparer.Ordinal))
        {
            if (!program.StartsWith('_') && program.Contains(filter, StringComparison.Ordinal))
                Repeat(program);
        }

        Print(times);
        return failures.Count == 0 ? 0 : 1;
    }

    private void Repeat(string program)
    {
        try
        {
            for (var round = 1; round <= rounds; round++)
            {
                Console.Error.Write($"\r{program} {round}/{rounds}".PadRight(50));
                Round(program);
            }
        }
        catch (ProgramFailed failure)
        {
            failures[program] = failure.Message;
        }

        Console.Error.Write("\r".PadRight(50) + "\r");
    }

    private void Round(string program)
    {
        switch (program)
        {
            case "startup.py" or "whole_script.py":
                // The disk's cache and the other side's leftovers count for neither: the second of two runs does.
                Add(Path.GetFileNameWithoutExtension(program), Second(baseline, program), Second(subject, program));
                break;
            case "parsing.py":
                var parsing = baseline.Measure(program);
                AddAll(parsing, Parsing.MeasureInChild(baseline));
                break;
            default:
                AddAll(baseline.Measure(program), subject.Measure(program));
                break;
        }
    }

    private static double Second(Interpreter interpreter, string program)
    {
        interpreter.MeasureProcess(program);
        return interpreter.MeasureProcess(program);
    }

    private void AddAll(Dictionary<string, double> ofBaseline, Dictionary<string, double> ofSubject)
    {
        foreach (var (name, seconds) in ofBaseline)
            Add(name, seconds, ofSubject[name]);
    }

    private void Add(string name, double ofBaseline, double ofSubject)
    {
        if (!pairs.TryGetValue(name, out var list))
            pairs[name] = list = [];
        list.Add((ofBaseline, ofSubject));
    }

    private void Print(bool times)
    {
        Console.WriteLine($"{subject.Name} against {baseline.Name}: how many times as fast, median of {rounds} paired runs (above 1: PyLite is faster)");
        Console.WriteLine();
        foreach (var (name, list) in pairs)
        {
            var ratio = Median(list.Select(p => p.Baseline / p.Subject));
            var line = string.Create(CultureInfo.InvariantCulture, $"{name,-28}{ratio,10:0.00}");
            if (times)
                line += $"    {Time(Median(list.Select(p => p.Baseline)))} -> {Time(Median(list.Select(p => p.Subject)))}";
            Console.WriteLine(line);
        }

        foreach (var (program, message) in failures)
            Console.WriteLine($"{program} failed: {message.Split('\n')[^1]}");
    }

    private static string Time(double seconds) => seconds switch
    {
        < 1e-6 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e9:0.0} ns"),
        < 1e-3 => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e6:0.00} us"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds * 1e3:0.00} ms"),
    };

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
