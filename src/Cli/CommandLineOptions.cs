namespace PyLite.Cli;

/// <summary>What is to be run.</summary>
internal enum ProgramKind
{
    /// <summary>A script file, or a folder with a __main__.py.</summary>
    File,

    /// <summary><c>-c</c>.</summary>
    Command,

    /// <summary><c>-m</c>.</summary>
    Module,

    /// <summary>Standard input: a program when it is piped, a prompt when it is a terminal.</summary>
    StandardInput,
}

/// <summary>The command line, understood.</summary>
internal sealed record CommandLineOptions
{
    public ProgramKind Kind { get; init; } = ProgramKind.StandardInput;

    /// <summary>The path, the command's text, or the module's name.</summary>
    public string Program { get; init; } = "";

    /// <summary>What stands behind the program.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];

    public IReadOnlyList<string> ImplementationOptions { get; init; } = [];

    /// <summary>The folders of <c>--lib</c>.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    public int Optimize { get; init; }

    public int Verbose { get; init; }

    public int BytesWarning { get; init; }

    public bool Unbuffered { get; init; }

    public bool Isolated { get; init; }

    public bool IgnoreEnvironment { get; init; }

    public bool DontWriteBytecode { get; init; }

    public bool Interactive { get; init; }

    public bool Quiet { get; init; }

    public bool SafePath { get; init; }

    public bool VirtualTime { get; init; }

    public bool SkipFirstLine { get; init; }

    /// <summary>The shell of <c>--completion</c>; null when it is not given.</summary>
    public string? Completion { get; init; }

    /// <summary>The file of <c>--trace-tasks</c>; null when it is not given.</summary>
    public string? TraceTasks { get; init; }
}
