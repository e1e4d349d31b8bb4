using System.Diagnostics;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>Standard streams that are closed or full. What is expected is what CPython 3.14 does.</summary>
public sealed class BrokenStreamTests
{
    private const string Full = "OSError: [Errno 28] No space left on device\n";

    [Theory]
    [InlineData("import sys; print(sys.stdin, sys.__stdin__)", "<&-", "None None\n", 0)]
    [InlineData("import os; print(os.read(os.open('/dev/null', os.O_RDONLY), 1))", "<&-", "b''\n", 0)]
    [InlineData("print('lost')", ">&-", "", 0)]
    [InlineData("import sys; print(sys.stdout, file=sys.stderr)", "2>&1 >&-", "None\n", 0)]
    [InlineData("1/0", "2>&-", "", 1)]
    public async Task A_stream_that_is_closed_from_the_start_is_none(string code, string redirection, string output, int exitCode) =>
        Assert.Equal((output, "", exitCode), await RunAsync("-c \"$1\"", redirection, code));

    [Fact]
    public async Task A_program_that_asks_a_closed_stream_is_told()
    {
        var (output, errors, exitCode) = await RunAsync("-c \"$1\"", "<&-", "input()");
        Assert.Equal(("", 1), (output, exitCode));
        Assert.EndsWith("RuntimeError: lost sys.stdin\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_program_at_all_comes_from_a_closed_stream() => Assert.Equal(("", "", 0), await RunAsync("", "<&-", ""));

    [Fact]
    public async Task A_full_disk_is_told_at_the_end() =>
        Assert.Equal(("", "Exception ignored while flushing sys.stdout:\n" + Full, 120), await RunAsync("-c \"$1\"", ">/dev/full", "print('x')"));

    [Theory]
    [InlineData("-u", "print('x')")]
    [InlineData("", "print('x', flush=True)")]
    [InlineData("", "open('/dev/full', 'w').write('x' * 1_000_000)")]
    public async Task A_full_disk_is_an_error_where_something_is_written(string option, string code)
    {
        var (output, errors, exitCode) = await RunAsync($"{option} -c \"$1\"", ">/dev/full", code);
        Assert.Equal(("", 1), (output, exitCode));
        Assert.StartsWith("Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n", errors, StringComparison.Ordinal);
        Assert.EndsWith(Full, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_file_could_not_keep_is_told_when_nobody_closes_it()
    {
        var (output, errors, exitCode) = await RunAsync("-c \"$1\"", "", "file = open('/dev/full', 'w'); file.write('x')");
        Assert.Equal(("", 0), (output, exitCode));
        Assert.StartsWith("Exception ignored while finalizing file <_io.TextIOWrapper name='/dev/full' mode='w' encoding='UTF-8'>:\n", errors, StringComparison.Ordinal);
        Assert.EndsWith(Full, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_is_not_buffered_is_there_at_once() =>
        Assert.Equal(("ab", "", 0), await RunAsync("-u -c \"$1\"", "", "import os, sys; sys.stdout.write('a'); os.write(1, b'b'); os._exit(0)"));

    private static async Task<(string Output, string Errors, int ExitCode)> RunAsync(string arguments, string redirection, string code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a POSIX shell closes the streams");
        ProcessStartInfo start = new("sh", ["-c", $"exec \"$0\" {arguments} {redirection}", Layout.PyLite, code])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("PYTHONUNBUFFERED");
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(30));
        await process.WaitForExitAsync(limit.Token);
        return (await output, errors, process.ExitCode);
    }
}
