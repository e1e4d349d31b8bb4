using System.Diagnostics;
using System.IO.Compression;
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

    [Theory]
    [InlineData("program.zip", "")]
    [InlineData("program.pyz", "#!/usr/bin/env pylite\n")]
    public async Task An_archive_runs_its_main_module(string name, string front)
    {
        WriteArchive(name, front, ("__main__.py", "import sys\nfrom package import beside\nprint(__name__, sys.argv)\nbeside.fail()\n"),
            ("package/__init__.py", ""), ("package/beside.py", "print(__name__)\ndef fail():\n    raise ValueError('here')\n"));
        var result = await Execution.RunAsync([name, "x"], folder);
        Assert.Equal(($"package.beside\n__main__ ['{name}', 'x']\n", 1), (result.Output, result.ExitCode));
        Assert.Equal(
            $"""
            Traceback (most recent call last):
              File "{name}/__main__.py", line 4, in <module>
                beside.fail()
                ~~~~~~~~~~~^^
              File "{name}/package/beside.py", line 3, in fail
                raise ValueError('here')
            ValueError: here

            """,
            result.Errors);
    }

    [Fact]
    public async Task An_archive_without_a_main_module_cannot_run_but_has_modules()
    {
        WriteArchive("modules.zip", "", ("module.py", "print(__name__, __file__)\n"));
        var result = await Execution.RunAsync(["modules.zip"], folder);
        Assert.Equal(("", 1), (result.Output, result.ExitCode));
        Assert.EndsWith(": can't find '__main__' module in 'modules.zip'\n", result.Errors, StringComparison.Ordinal);
        await Prints("module modules.zip/module.py\n", ["-c", "import sys; sys.path.append('modules.zip'); import module"]);
    }

    [Fact]
    public async Task A_module_that_stands_before_one_of_the_library_should_be_renamed()
    {
        Write("random.py", "import random\nprint(random.randint(1, 6))\n");
        var result = await Execution.RunAsync(["random.py"], folder);
        const string advice = "(consider renaming 'random.py' since it has the same name as the standard library module named 'random' and prevents importing that standard library module)";
        Assert.EndsWith($"AttributeError: module 'random' has no attribute 'randint' {advice}\n", result.Errors, StringComparison.Ordinal);

        Write("requests.py", "import requests\nrequests.get\n");
        result = await Execution.RunAsync(["requests.py"], folder);
        Assert.EndsWith(
            "AttributeError: module 'requests' has no attribute 'get' (consider renaming 'requests.py' if it has the same name as a library you intended to import)\n",
            result.Errors,
            StringComparison.Ordinal);
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
    public async Task Help_lists_the_options_on_one_screen(string option)
    {
        var result = await Execution.RunAsync([option], folder);
        Assert.Equal(("", 0), (result.Errors, result.ExitCode));
        string[] lines = result.Output.Split('\n');
        Assert.StartsWith("usage: pylite ", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length <= 24, $"{lines.Length} lines");
        Assert.All(lines, static line => Assert.True(line.Length <= 80, line));
        foreach (string name in new[] { "-m MODULE", "-c CODE", "-O", "--virtual-time", "--trace-tasks FILE", "--lib DIR" })
            Assert.Contains($"  {name} ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public Task The_first_line_of_a_script_can_be_left_out() =>
        Prints("3\n", ["-x", Write("script.py", "@echo off & a line that is no Python\nimport sys\nprint(sys._getframe().f_lineno)\n")]);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    public async Task There_are_completion_scripts(string shell)
    {
        var result = await Execution.RunAsync(["--completion", shell], folder);
        Assert.Equal(("", 0), (result.Errors, result.ExitCode));
        Assert.Contains("virtual-time", result.Output, StringComparison.Ordinal);
        Assert.Contains($"--completion {shell}", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--vir", "--virtual-time")]
    [InlineData("--completion ", "bash zsh fish")]
    [InlineData("--completion f", "fish")]
    [InlineData("-i s", "script.py")]
    [InlineData("--lib s", "")]
    public async Task Bash_completes_with_the_script(string line, string expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "bash is expected on Linux");
        Write("script.py", "");
        Write("some.txt", "");
        Write("complete.sh", (await Execution.RunAsync(["--completion", "bash"], folder)).Output + """

            IFS=' ' read -ra COMP_WORDS <<< "pylite $1."
            COMP_WORDS[-1]=${COMP_WORDS[-1]%.}
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _pylite
            echo "${COMPREPLY[*]}"
            """);
        using Process shell = Process.Start(new ProcessStartInfo("bash", ["complete.sh", line]) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        Assert.Equal(expected, (await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd());
    }

    [Theory]
    [InlineData("there is no completion script for 'ksh': only for bash, zsh and fish", "--completion", "ksh")]
    [InlineData("the file of --trace-tasks must end in .svg or .json, not 'out.png'", "--trace-tasks", "out.png", "script.py")]
    [InlineData("unknown option --virtual", "--virtual")]
    [InlineData("Argument expected for the --lib option", "--lib")]
    public async Task Options_that_cannot_be_are_refused(string problem, params string[] arguments)
    {
        Write("script.py", "print('never')");
        var result = await Execution.RunAsync(arguments, folder);
        Assert.Equal(("", 2), (result.Output, result.ExitCode));
        Assert.StartsWith(problem + "\nusage: pylite ", result.Errors, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(false));
        return name;
    }

    private void WriteArchive(string name, string front, params (string Name, string Text)[] files)
    {
        using FileStream file = File.Create(Path.Combine(folder, name));
        file.Write(Encoding.UTF8.GetBytes(front));
        using ZipArchive archive = new(file, ZipArchiveMode.Create);
        foreach ((string entry, string text) in files)
        {
            using StreamWriter writer = new(archive.CreateEntry(entry).Open());
            writer.Write(text);
        }
    }

    private async Task Prints(string output, string[] arguments, string input = "")
    {
        var result = await Execution.RunAsync(arguments, folder, Encoding.UTF8.GetBytes(input));
        Assert.Equal((output, "", 0), (result.Output, result.Errors, result.ExitCode));
    }
}
