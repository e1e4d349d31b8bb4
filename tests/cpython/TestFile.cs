using System.Diagnostics;
using System.Text.Json;

namespace PyLite.CPythonTests;

/// <summary>One file of CPython's tests: its runs in processes of their own and what came of its tests.</summary>
internal sealed class TestFile(string name, string library, TimeSpan limit, IReadOnlyList<string> skipped)
{
    private readonly List<TestResult> results = [];
    private readonly HashSet<string> begun = [];
    private string? running;
    private bool isFinished;

    /// <summary>The module: <c>test.test_list</c>.</summary>
    public string Name { get; } = name;

    public IReadOnlyList<TestResult> Results => results;

    /// <summary>Runs the tests. When one of them ends the process or does not end in time, those after it run in another process.</summary>
    public async Task RunAsync()
    {
        while (!isFinished)
        {
            int before = begun.Count;
            string complaint = await RunProcessAsync();
            if (isFinished)
                break;
            results.Add(new TestResult(running ?? Name, Outcome.Error, complaint));
            running = null;
            if (begun.Count == before)
                break;
        }
    }

    // Gives what is to be said when the process ended before its tests did.
    private async Task<string> RunProcessAsync()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pylite-cpython");
        try
        {
            using Process process = Start(folder.FullName);
            Task<string> errors = process.StandardError.ReadToEndAsync();
            await TellWhatNotToRunAsync(process);
            bool isInTime = await ReadEventsAsync(process);
            if (!isInTime)
                process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            return isInTime ? $"the process ended with exit code {process.ExitCode}\n{LastLines(await errors)}" : $"did not end in {limit.TotalSeconds} seconds";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private Process Start(string folder)
    {
        ProcessStartInfo start = new(Layout.PyLite, ["--lib", library, Layout.Driver, Name])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string variable in start.Environment.Keys.Where(k => k.StartsWith("PYTHON", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(variable);
        return Process.Start(start) ?? throw new InvalidOperationException($"cannot start {Layout.PyLite}");
    }

    private async Task TellWhatNotToRunAsync(Process process)
    {
        foreach (string test in begun)
            await process.StandardInput.WriteLineAsync($"begun {test}");
        foreach (string test in skipped)
            await process.StandardInput.WriteLineAsync($"skip {test}");
        process.StandardInput.Close();
    }

    // False when nothing was heard of the process for too long.
    private async Task<bool> ReadEventsAsync(Process process)
    {
        try
        {
            while (await process.StandardOutput.ReadLineAsync().WaitAsync(limit) is { } line)
                Note(JsonSerializer.Deserialize<string[]>(line)!);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private void Note(string[] item)
    {
        switch (item)
        {
            case ["begin", var test]:
                begun.Add(test);
                running = test;
                break;
            case ["end"]:
                isFinished = true;
                break;
            case [var outcome, var test, var text]:
                results.Add(new TestResult(test, Enum.Parse<Outcome>(outcome), text));
                running = null;
                break;
            default:
                throw new InvalidDataException($"unknown event: {string.Join(' ', item)}");
        }
    }

    private static string LastLines(string text) => string.Join('\n', text.TrimEnd().Split('\n').TakeLast(20));
}
