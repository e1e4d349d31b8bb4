using System.Diagnostics;
using System.Globalization;
using PyLite.Interpreter.Syntax;

namespace PyLite.Bench;

/// <summary>PyLite's half of parsing.py: text to AST, over the same modules of CPython's library.</summary>
internal static class Parsing
{
    private const int Repeats = 9;
    private static readonly string Executable = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "PyLite.Bench.exe" : "PyLite.Bench");

    /// <summary>Reads the modules in a process of its own, as CPython does.</summary>
    public static Dictionary<string, double> MeasureInChild(Interpreter baseline)
    {
        var library = Interpreter.Capture(baseline.Executable, ["-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]).Trim();
        return Interpreter.Results(Interpreter.Capture(Executable, ["--parse", library]));
    }

    /// <summary>Prints the best time for one byte of source.</summary>
    public static int Run(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*.py")
            .Where(path => new FileInfo(path).Length > 30_000)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path: path, Bytes: File.ReadAllBytes(path)))
            .ToList();
        var best = double.MaxValue;
        for (var repeat = 0; repeat < Repeats; repeat++)
        {
            var watch = Stopwatch.StartNew();
            foreach (var (path, bytes) in files)
            {
                if (Parser.Parse(SourceText.FromBytes(bytes), path, ParseMode.Exec).Failure is { } failure)
                    throw new InvalidOperationException($"{path}: {failure.Message}");
            }

            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"parsing {best / files.Sum(file => file.Bytes.Length)}"));
        return 0;
    }
}
