using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli;

/// <summary>The command <c>pylite</c>.</summary>
internal static class CommandLine
{
    private const int UsageExitCode = 2;

    private static string Usage => $"usage: {Environment.ProcessPath ?? "pylite"} [option] ... [-c cmd | -m mod | file | -] [arg] ...";

    /// <summary>Does what the arguments ask for; gives the exit code.</summary>
    public static int Run(string[] arguments)
    {
        CommandLineReader reader = new(arguments);
        CommandLineOptions? options = reader.Read();
        if (options is null)
        {
            Console.Error.WriteLine(reader.Error);
            Console.Error.WriteLine(Usage);
            Console.Error.WriteLine("Try `pylite -h' for more information.");
            return UsageExitCode;
        }
        if (reader.WantsHelp)
            return PrintHelp();
        if (reader.WantsVersion > 0)
        {
            Console.Out.WriteLine(reader.WantsVersion == 1 ? "Python 3.14.0 (PyLite 0.1.0)" : $"Python 3.14.0 (PyLite 0.1.0) [.NET {Environment.Version}]");
            return 0;
        }
        return RunProgram(options, arguments);
    }

    private static int PrintHelp()
    {
        Console.Out.WriteLine(Usage);
        Console.Out.WriteLine("Options (and corresponding environment variables):");
        foreach (string line in new OptionTable().Describe())
            Console.Out.WriteLine(line);
        Console.Out.WriteLine("-c cmd         : program passed in as string (terminates option list)");
        Console.Out.WriteLine("-h             : print this help message and exit (also -? or --help)");
        Console.Out.WriteLine("-m mod         : run library module as a script (terminates option list)");
        Console.Out.WriteLine("-V             : print the Python version number and exit (also --version)");
        Console.Out.WriteLine("file           : program read from script file");
        Console.Out.WriteLine("-              : program read from stdin (default; interactive mode if a tty)");
        Console.Out.WriteLine("arg ...        : arguments passed to program in sys.argv[1:]");
        Console.Out.WriteLine();
        Console.Out.WriteLine("Environment variables: PYLITEPATH, PYTHONWARNINGS, PYTHONUNBUFFERED");
        return 0;
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
