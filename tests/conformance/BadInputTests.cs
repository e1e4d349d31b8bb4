using System.Text;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>What cannot be run is refused in CPython's words and with its exit code; no input shows a .NET stack trace.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("pylite").FullName;

    public static TheoryData<string, string> Nests => new()
    {
        { "brackets", Nested("[", "]") },
        { "braces", Nested("{1:", "}") },
        { "calls", Nested("f(", ")") },
        { "subscripts", "x" + Nested("[x", "]") },
        { "minus signs", Repeated("-") + "1" },
        { "nots", Repeated("not ") + "1" },
        { "lambdas", Repeated("lambda:") + "1" },
        { "conditions", Repeated("1 if 0 else ") + "1" },
        { "powers", Repeated("1**") + "1" },
        { "sums", Repeated("1+") + "1" },
        { "attributes", "x" + Repeated(".x") },
        { "comparisons", Repeated("1<") + "1" },
        { "ands", Repeated("1 and ") + "1" },
        { "assignments", Repeated("x = ") + "1" },
        { "elifs", "if 0: pass\n" + Repeated("elif 0: pass\n") },
        { "indents", string.Concat(Enumerable.Range(0, 1_000).Select(i => new string(' ', i) + "if 1:\n")) + new string(' ', 1_000) + "pass" },
        { "f-strings", Nested("f'{", "}'") },
        { "patterns", "match x:\n case " + Nested("[", "]") + ": pass" },
        { "decorators", Repeated("@f\n") + "def f(): pass" },
        { "awaits", "async def f():\n return " + Repeated("await ") + "x" },
        { "parameters", "def f(" + string.Join(",", Enumerable.Range(0, 10_000).Select(i => $"a{i}")) + "): pass" },
    };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_missing_file_cannot_be_opened()
    {
        var result = await RunAsync("missing.py");
        Assert.Matches(@"^\S*pylite\S*: can't open file '.*missing\.py': \[Errno 2\] No such file or directory\n$", result.Errors);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_directory_needs_a_main_module()
    {
        Directory.CreateDirectory(Path.Combine(folder, "directory"));
        var result = await RunAsync("directory");
        Assert.Matches(@"^\S*pylite\S*: can't find '__main__' module in '.*directory'\n$", result.Errors);
        Assert.Equal(1, result.ExitCode);
    }

    [Theory]
    [InlineData("--nope", "unknown option --nope\n")]
    [InlineData("-Z", "Unknown option: -Z\n")]
    [InlineData("-c", "Argument expected for the -c option\n")]
    [InlineData("-m", "Argument expected for the -m option\n")]
    public async Task A_wrong_option_is_named_and_usage_shown(string option, string message)
    {
        var result = await RunAsync(option);
        Assert.StartsWith(message + "usage: ", result.Errors, StringComparison.Ordinal);
        Assert.Equal(2, result.ExitCode);
    }

    [Fact]
    public async Task A_missing_module_is_named()
    {
        var result = await RunAsync("-m", "no_such_module");
        Assert.Matches(@"^\S*pylite\S*: No module named no_such_module\n$", result.Errors);
        Assert.Equal(1, result.ExitCode);
    }

    [Fact]
    public Task A_binary_file_contains_null_bytes() =>
        Fails([0, 1, 2, 255, 254, 69], "SyntaxError: source code cannot contain null bytes");

    [Fact]
    public Task A_null_byte_is_refused() =>
        Fails(Encoding.UTF8.GetBytes("x = 1\ny = 'a\0b'\n"), "SyntaxError: source code cannot contain null bytes");

    [Fact]
    public async Task Bad_utf8_is_refused()
    {
        var result = await RunScriptAsync([.. "print('ok')\nx = '"u8, 0xff, .. "'\n"u8]);
        // CPython 3.13 counts the line from one, 3.14 from zero.
        Assert.Matches(
            @"^SyntaxError: Non-UTF-8 code starting with '\\xff' in file script\.py on line [12], but no encoding declared; see https://peps\.python\.org/pep-0263/ for details$",
            LastLine(result.Errors));
        Assert.Equal(("", 1), (result.Output, result.ExitCode));
    }

    [Fact]
    public Task An_unknown_encoding_is_refused() =>
        Fails("# -*- coding: nope -*-\n"u8.ToArray(), "SyntaxError: encoding problem: nope");

    [Fact]
    public Task Ten_thousand_parentheses_are_too_many() =>
        Fails(Encoding.UTF8.GetBytes(new string('(', 10_000)), "SyntaxError: too many nested parentheses");

    [Fact]
    public async Task A_line_of_five_megabytes_is_read()
    {
        var result = await RunScriptAsync(Encoding.UTF8.GetBytes($"x = \"{new string('a', 5_000_000)}\"\nprint(len(x))\n"));
        Assert.Equal(("5000000\n", "", 0), (result.Output, result.Errors, result.ExitCode));
    }

    [Theory]
    [MemberData(nameof(Nests))]
    public async Task Ten_thousand_of_anything_end_well_or_in_a_python_error(string what, string source)
    {
        var result = await RunScriptAsync(Encoding.UTF8.GetBytes(source + "\n"));
        Assert.True(result.ExitCode is 0 or 1, $"{what}: exit code {result.ExitCode}\n{Start(result.Errors)}");
        if (result.ExitCode == 1)
            Assert.Matches("^(RecursionError|SyntaxError|IndentationError|MemoryError|NameError|TypeError)\\b", LastLine(result.Errors));
        Assert.DoesNotContain("   at PyLite.", result.Errors, StringComparison.Ordinal);
    }

    private static string Repeated(string text) => string.Concat(Enumerable.Repeat(text, 10_000));

    private static string Nested(string open, string close) => Repeated(open) + "1" + Repeated(close);

    private static string LastLine(string text) => text.TrimEnd('\n').Split('\n')[^1];

    private static string Start(string text) => text.Length > 500 ? text[..500] : text;

    private async Task Fails(byte[] source, string lastLine)
    {
        var result = await RunScriptAsync(source);
        Assert.Equal(lastLine, LastLine(result.Errors));
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
    }

    private async Task<Execution> RunScriptAsync(byte[] source)
    {
        await File.WriteAllBytesAsync(Path.Combine(folder, "script.py"), source);
        return await RunAsync("script.py");
    }

    private Task<Execution> RunAsync(params string[] arguments) => Execution.RunAsync(arguments, folder);
}
