using System.Text;
using PyLite.ConformanceTests.Runner;
using Xunit;

namespace PyLite.ConformanceTests;

/// <summary>The ways to name a program are CPython's.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string ShowArguments = "import sys; print(__name__, sys.argv)\n";
    private readonly string folder = Directory.CreateTempSubdirectory("pylite").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public Task A_script_gets_the_arguments_behind_it() =>
        Prints("__main__ ['script.py', '-c', '--help', 'a b']\n", [Write("script.py", ShowArguments), "-c", "--help", "a b"]);

    [Fact]
    public Task A_command_is_a_program() => Prints("__main__ ['-c', 'x', '-m']\n", ["-c", ShowArguments, "x", "-m"]);

    [Fact]
    public async Task An_error_in_a_command_has_its_traceback()
    {
        var result = await Execution.RunAsync(["-c", "def f():\n    1 / 0\nf()"], folder);
        const string Expected = """
            Traceback (most recent call last):
              File "<string>", line 3, in <module>
                f()
                ~^^
              File "<string>", line 2, in f
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            """;
        Assert.Equal((Expected.ReplaceLineEndings("\n"), 1), (result.Errors, result.ExitCode));
    }

    [Fact]
    public Task A_program_is_read_from_standard_input() => Prints("__main__ ['-', 'x']\n", ["-", "x"], ShowArguments);

    [Fact]
    public Task Without_arguments_standard_input_is_the_program() => Prints("__main__ ['']\n", [], ShowArguments);

    [Fact]
    public Task A_module_runs_as_main()
    {
        Write("module.py", "import sys; print(__name__, len(sys.argv), sys.argv[1:], __spec__.name)\n");
        return Prints("__main__ 2 ['x'] module\n", ["-m", "module", "x"]);
    }

    [Fact]
    public Task A_package_runs_its_main_module()
    {
        Directory.CreateDirectory(Path.Combine(folder, "package"));
        Write("package/__init__.py", "print('init', __name__)\n");
        Write("package/__main__.py", "from . import other\nprint('main', __name__, __package__)\n");
        Write("package/other.py", "print('other', __name__)\n");
        return Prints("init package\nother package.other\nmain __main__ package\n", ["-m", "package"]);
    }

    [Fact]
    public Task A_directory_runs_its_main_module()
    {
        Directory.CreateDirectory(Path.Combine(folder, "directory"));
        Write("directory/__main__.py", "import beside\nprint(__name__)\n");
        Write("directory/beside.py", "print(__name__)\n");
        return Prints("beside\n__main__\n", ["directory"]);
    }

    [Fact]
    public Task Modules_beside_the_script_are_found_from_elsewhere()
    {
        Directory.CreateDirectory(Path.Combine(folder, "elsewhere"));
        Write("elsewhere/beside.py", "print('found')\n");
        return Prints("found\n", [Write("elsewhere/script.py", "import beside\n")]);
    }

    [Theory]
    [InlineData("\ufeffprint('bom')\n", "bom\n")]
    [InlineData("print(1)\r\nprint(2)\rprint(3)", "1\n2\n3\n")]
    [InlineData("", "")]
    [InlineData("# only a comment", "")]
    [InlineData("if 1:\n\tprint('tab')\n\n\n", "tab\n")]
    [InlineData("x = 1 + \\\n  2\nprint(x)", "3\n")]
    [InlineData("#!/usr/bin/env python3\nprint('shebang')", "shebang\n")]
    public Task Text_files_of_every_kind_run(string source, string output) => Prints(output, [Write("script.py", source)]);

    [Fact]
    public Task A_coding_line_is_respected()
    {
        File.WriteAllBytes(Path.Combine(folder, "script.py"), [.. "# coding: latin-1\nprint('"u8, 0xe9, .. "')\n"u8]);
        return Prints("é\n", ["script.py"]);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-V")]
    public async Task The_version_is_shown(string option)
    {
        var result = await Execution.RunAsync([option], folder);
        Assert.Contains("3.14", result.Output, StringComparison.Ordinal);
        Assert.Equal(0, result.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_lists_the_options(string option)
    {
        var result = await Execution.RunAsync([option], folder);
        Assert.Contains("-m", result.Output, StringComparison.Ordinal);
        Assert.Contains("usage", result.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, result.ExitCode);
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
        return name;
    }

    private async Task Prints(string output, string[] arguments, string input = "")
    {
        var result = await Execution.RunAsync(arguments, folder, Encoding.UTF8.GetBytes(input));
        Assert.Equal((output, "", 0), (result.Output, result.Errors, result.ExitCode));
    }
}
