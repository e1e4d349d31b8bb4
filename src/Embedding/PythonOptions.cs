using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>How an engine is set up.</summary>
public sealed record PythonOptions
{
    /// <summary>What <c>sys.stdin</c> reads, as UTF-8; nothing unless set.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Where <c>sys.stdout</c> writes, as UTF-8; the process's standard output unless set. It is not closed.</summary>
    public Stream? Output { get; init; }

    /// <summary>Where <c>sys.stderr</c> writes, as UTF-8; the process's standard error unless set. It is not closed.</summary>
    public Stream? Error { get; init; }

    /// <summary><c>sys.argv</c>.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [""];

    /// <summary>The folders in which modules are looked for (<c>sys.path</c>).</summary>
    public IReadOnlyList<string> SearchPath { get; init; } = [];

    /// <summary>Sleeps take no time: the clock of <c>time</c> and <c>asyncio</c> jumps to what is next. For tests.</summary>
    public bool VirtualTime { get; init; }

    /// <summary>The size of the native stack of the engine's thread, in bytes. Recursion of Python code uses it; its pages are taken when they are touched.</summary>
    public int StackSize { get; init; } = ThreadState.UsualStackSize;
}
