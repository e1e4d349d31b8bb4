using PyLite.Cli.Repl;
using PyLite.Interpreter;
using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Asyncio.Tracing;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Modules.Os;
using PyLite.Runtime.Objects;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli;

/// <summary>One run of a program: the engine it runs in, the program as <c>__main__</c>, and its exit code.</summary>
internal sealed class ProgramRun(CommandLineOptions options, string[] arguments)
{
    /// <summary>Runs the program on the current thread, whose stack has the given size; gives the exit code.</summary>
    public int Run(int stackSize)
    {
        Engine engine = MakeEngine();
        if (options.TraceTasks is not null)
            engine.TaskRecorder = new TaskRecorder(engine.Clock);
        ThreadState t = new(engine, stackSize);
        using SignalTable signals = engine.Signals;
        signals.Listen(SignalTable.Interrupt);
        signals.Listen(SignalTable.Quit);
        int exitCode = 0;
        if (Boundary.Run(t, Start).IsError || Boundary.Run(t, RunMain).IsError)
            exitCode = ReportSafely(t);
        if (options.Interactive && options.Kind != ProgramKind.StandardInput)
            exitCode = Boundary.Run(t, static t => InteractivePrompt.Run(t, showBanner: false)).IsError ? ReportSafely(t) : 0;
        Value finished = Boundary.Run(t, t => Value.FromInt64(Shutdown.Run(t, exitCode)));
        return WriteTrace(engine, finished.IsInt ? (int)finished.Int64 : ReportSafely(t));
    }

    // A picture that cannot be written makes the run fail, but takes nothing from the program's own output.
    private int WriteTrace(Engine engine, int exitCode)
    {
        if (engine.TaskRecorder is not { } recorder)
            return exitCode;
        using ProgressLine progress = new($"pylite: writing {options.TraceTasks}", StandardText.ErrorTerminal(), TimeProvider.System);
        if (TraceFile.Write(options.TraceTasks!, recorder, progress) is not { } problem)
            return exitCode;
        StandardText.WriteError($"pylite: can't write '{options.TraceTasks}': {problem}\n");
        return exitCode == 0 ? 1 : exitCode;
    }

    // Showing an exception runs Python code too.
    private static int ReportSafely(ThreadState t)
    {
        Value code = Boundary.Run(t, static t => Value.FromInt64(UncaughtExceptions.Report(t)));
        if (code.IsInt)
            return (int)code.Int64;
        PyBaseException failure = t.TakePending();
        string? text = failure.Args.Count == 1 ? (failure.Args.Items[0].Ref as PyStr)?.Text : null;
        StandardText.WriteError($"Fatal Python error: {failure.Type.Name} while an exception was being shown{(text is null ? "" : $": {text}")}\n");
        return 1;
    }

    private Engine MakeEngine() => new(new Compiler())
    {
        VirtualTime = options.VirtualTime,
        ReportWaits = WaitReport.Write,
        StandardInput = DescriptorStream.Standard(0),
        StandardOutput = Output(1),
        StandardError = Output(2),
        Options = new EngineOptions
        {
            Executable = Executable(),
            Arguments = [ProgramName(), .. options.Arguments],
            OriginalArguments = [Environment.ProcessPath ?? "pylite", .. arguments],
            SearchPath = Variable("PYLITEPATH")?.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries) ?? [],
            Libraries = [.. options.Libraries.Select(Path.GetFullPath)],
            WarningOptions = WarningOptions(),
            ImplementationOptions = options.ImplementationOptions,
            Optimize = options.Optimize,
            Unbuffered = options.Unbuffered || Variable("PYTHONUNBUFFERED") is not null,
            Isolated = options.Isolated,
            IgnoreEnvironment = options.IgnoreEnvironment,
            Interactive = options.Interactive,
            Quiet = options.Quiet,
            DontWriteBytecode = options.DontWriteBytecode,
            BytesWarning = options.BytesWarning,
            Verbose = options.Verbose,
            SafePath = options.SafePath,
            SkipFirstLine = options.SkipFirstLine,
        },
    };

    private Stream? Output(int descriptor)
    {
        Stream? stream = DescriptorStream.Standard(descriptor);
        return HasPrompt && stream is not null ? new PromptOutput(stream) : stream;
    }

    private bool HasPrompt => options.Interactive || (options.Kind == ProgramKind.StandardInput && !Console.IsInputRedirected);

    // `dotnet pylite.dll` is no command that a program could start again; the launcher beside it is.
    private static string Executable()
    {
        string process = Environment.ProcessPath ?? "";
        string launcher = Path.Join(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "pylite.exe" : "pylite");
        return Path.GetFileNameWithoutExtension(process) == "dotnet" && File.Exists(launcher) ? launcher : process;
    }

    private string ProgramName() => options.Kind switch
    {
        ProgramKind.File => options.Program,
        ProgramKind.Command => "-c",
        ProgramKind.Module => "-m",
        _ => arguments.Contains("-") ? "-" : "",
    };

    private List<string> WarningOptions()
    {
        List<string> result = [];
        if (Variable("PYTHONWARNINGS") is { } variable)
            result.AddRange(variable.Split(',', StringSplitOptions.RemoveEmptyEntries));
        result.AddRange(options.Warnings);
        if (options.BytesWarning > 0)
            result.Add(options.BytesWarning > 1 ? "error::BytesWarning" : "default::BytesWarning");
        return result;
    }

    private string? Variable(string name)
    {
        string? value = options.IgnoreEnvironment ? null : Environment.GetEnvironmentVariable(name);
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private static Value Start(ThreadState t) => Startup.Run(t) ? Value.None : Value.Error;

    private Value RunMain(ThreadState t)
    {
        switch (options.Kind)
        {
            case ProgramKind.File:
                return MainProgram.RunFile(t, options.Program, options.SafePath);
            case ProgramKind.Command:
                return MainProgram.RunText(t, options.Program, "<string>", options.SafePath);
            case ProgramKind.Module:
                return MainProgram.RunModule(t, options.Program, options.SafePath);
            default:
                if (!HasPrompt)
                    return RunPipedProgram(t);
                MainProgram.PrependPath(t, "", options.SafePath);
                return InteractivePrompt.Run(t, showBanner: !options.Quiet);
        }
    }

    private Value RunPipedProgram(ThreadState t)
    {
        using MemoryStream text = new();
        t.Engine.StandardInput?.CopyTo(text);
        return MainProgram.RunBytes(t, text.ToArray(), "<stdin>", options.SafePath);
    }
}
