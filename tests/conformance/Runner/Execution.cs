using System.Diagnostics;
using System.Text;

namespace PyLite.ConformanceTests.Runner;

/// <summary>What one run of pylite left behind; <see cref="ExitCode"/> is null when it had to be killed.</summary>
internal sealed record Execution(string Output, string Errors, int? ExitCode)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Runs pylite in a folder and waits for its end.</summary>
    public static async Task<Execution> RunAsync(IEnumerable<string> arguments, string folder, byte[]? input = null)
    {
        var start = new ProcessStartInfo(Layout.PyLite, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PYTHON", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"cannot start {Layout.PyLite}");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await FeedAsync(process, input ?? []);
        var ended = await EndsInTimeAsync(process);
        return new Execution(Lines(await output, folder), Lines(await errors, folder), ended ? process.ExitCode : null);
    }

    private static async Task FeedAsync(Process process, byte[] input)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // A script need not read its input: the pipe then breaks when it ends, which is no failure of the test.
        }
    }

    private static async Task<bool> EndsInTimeAsync(Process process)
    {
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            await process.WaitForExitAsync(limit.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            return false;
        }
    }

    /// <summary>Recorded texts name files relative to the script's folder and end their lines as Unix does.</summary>
    private static string Lines(string text, string folder)
    {
        text = text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return OperatingSystem.IsWindows() ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text;
    }
}
