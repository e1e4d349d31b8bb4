using PyLite.Runtime.Asyncio.Tracing;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli;

/// <summary>The command <c>pylite</c>.</summary>
internal static class CommandLine
{
    private const int UsageExitCode = 2;

    /// <summary>Does what the arguments ask for; gives the exit code.</summary>
    public static int Run(string[] arguments)
    {
        CommandLineReader reader = new(arguments);
        CommandLineOptions? options = reader.Read();
        if (options is null)
            return Refuse(reader.Error!);
        if (reader.WantsHelp)
            return Print(HelpPage.Text());
        if (reader.WantsVersion > 0)
            return Print(reader.WantsVersion == 1 ? "Python 3.14.0 (PyLite 0.1.0)\n" : $"Python 3.14.0 (PyLite 0.1.0) [.NET {Environment.Version}]\n");
        if (options.Completion is { } shell)
            return CompletionScript.For(shell) is { } script ? Print(script) : Refuse($"there is no completion script for '{shell}': only for bash, zsh and fish");
        if (options.TraceTasks is { } file && !TraceFile.IsKnown(file))
            return Refuse($"the file of --trace-tasks must end in .svg or .json, not '{file}'");
        return RunProgram(options, arguments);
    }

    private static int Print(string text)
    {
        StandardText.Write(text);
        return 0;
    }

    private static int Refuse(string problem)
    {
        StandardText.WriteError($"{problem}\n{HelpPage.Usage}\nTry `pylite -h' for more information.\n");
        return UsageExitCode;
    }

    // Deep recursion of Python code needs a deep native stack, more than the first thread of a process has.
    private static int RunProgram(CommandLineOptions options, string[] arguments)
    {
        int exitCode = 0;
        Thread main = new(() => exitCode = new ProgramRun(options, arguments).Run(ThreadState.UsualStackSize), ThreadState.UsualStackSize) { Name = "MainThread" };
        main.Start();
        main.Join();
        return exitCode;
    }
}
