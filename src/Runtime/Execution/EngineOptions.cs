namespace PyLite.Runtime.Execution;

/// <summary>How an engine is started: what a command line can say, and what <c>sys</c> shows of it.</summary>
internal sealed record EngineOptions
{
    /// <summary><c>sys.executable</c>.</summary>
    public string Executable { get; init; } = "";

    /// <summary><c>sys.argv</c>.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [""];

    /// <summary><c>sys.orig_argv</c>.</summary>
    public IReadOnlyList<string> OriginalArguments { get; init; } = [];

    /// <summary><c>sys.path</c> without the place of the script, which comes first, and without <see cref="Libraries"/>.</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>The end of <c>sys.path</c>: folders with modules that the interpreter may not have itself. Its own go before them, and after all other folders.</summary>
    public IReadOnlyList<string> Libraries { get; init; } = [];

    /// <summary>The options <c>-W</c>, as given.</summary>
    public IReadOnlyList<string> WarningOptions { get; init; } = [];

    /// <summary>The options <c>-X</c>, as given.</summary>
    public IReadOnlyList<string> ImplementationOptions { get; init; } = [];

    /// <summary><c>-X dev</c>: checks that cost time.</summary>
    public bool IsDevelopmentMode => ImplementationOptions.Count > 0 && ImplementationOptions.Contains("dev");

    /// <summary>How often <c>-O</c> was given.</summary>
    public int Optimize { get; init; }

    /// <summary><c>-u</c>: every write goes out at once.</summary>
    public bool Unbuffered { get; init; }

    public bool Isolated { get; init; }

    public bool IgnoreEnvironment { get; init; }

    public bool Interactive { get; init; }

    /// <summary><c>-x</c>: the first line of the script is no Python.</summary>
    public bool SkipFirstLine { get; init; }

    public bool Quiet { get; init; }

    public bool DontWriteBytecode { get; init; }

    /// <summary>How often <c>-b</c> was given.</summary>
    public int BytesWarning { get; init; }

    public int Verbose { get; init; }

    /// <summary><c>-P</c>: the script's folder is not searched for modules.</summary>
    public bool SafePath { get; init; }
}
