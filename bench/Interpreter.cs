using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace PyLite.Bench;

/// <summary>One of the two sides of a comparison: an executable that runs Python programs.</summary>
internal sealed record Interpreter(string Name, string Executable)
{
    /// <summary>The folder of the programs.</summary>
    public static string Programs { get; } = Metadata("Programs");

    /// <summary>A CPython: the real executable, since a version manager puts a slow script in front of it.</summary>
    public static Interpreter CPython(string command)
    {
        const string Question = """
            import sys, sysconfig, platform
            print(sys.executable)
            flags = sysconfig.get_config_var("CONFIG_ARGS") or ""
            kind = " ".join(word for flag, word in (("--enable-optimizations", "PGO"), ("--with-lto", "LTO")) if flag in flags)
            print(f"CPython {platform.python_version()} ({kind or 'plain build'}, {platform.python_compiler()})")
            """;
        var lines = Capture(command, ["-c", Question]).Split('\n', StringSplitOptions.TrimEntries);
        return new Interpreter(lines[1], lines[0]);
    }

    /// <summary>The PyLite of this build, or another.</summary>
    public static Interpreter PyLite(string? executable) =>
        new("PyLite", executable ?? Path.ChangeExtension(Metadata("PyLiteAssembly"), OperatingSystem.IsWindows() ? ".exe" : null));

    /// <summary>Runs a program that measures itself; its lines <c>name value</c> are seconds per unit.</summary>
    public Dictionary<string, double> Measure(string program, params string[] arguments) =>
        Results(Capture(Executable, [Path.Combine(Programs, program), .. arguments]));

    /// <summary>Seconds from the start of the process to its end.</summary>
    public double MeasureProcess(string program)
    {
        var watch = Stopwatch.StartNew();
        Capture(Executable, [Path.Combine(Programs, program)]);
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>The lines <c>name value</c> of an output.</summary>
    public static Dictionary<string, double> Results(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(parts => parts[0], parts => double.Parse(parts[1], CultureInfo.InvariantCulture));

    /// <summary>What a command writes; it must end well.</summary>
    public static string Capture(string command, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"cannot start {command}");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new ProgramFailed(errors.Result.Trim());
    }

    private static string Metadata(string key) =>
        typeof(Interpreter).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}

/// <summary>A program ended with an error, which is the message.</summary>
internal sealed class ProgramFailed(string message) : Exception(message);
