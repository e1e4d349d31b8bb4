namespace PyLite.Runtime.Execution;

internal sealed partial class Engine
{
    private long lastTaskNumber;

    /// <summary>The loops that were made and not closed, for the reports at exit.</summary>
    public List<WeakReference<Asyncio.PyEventLoop>> EventLoops { get; } = [];

    /// <summary>What <c>asyncio.set_event_loop_policy</c> was given; unbound for the default.</summary>
    public Value EventLoopPolicy { get; set; }

    /// <summary>Tasks that are not of asyncio's class, registered by their own.</summary>
    public List<object> ForeignTasks { get; } = [];

    /// <summary>Tells the user what everything waits for: on Ctrl-\, and when nothing can go on.</summary>
    public Action<ThreadState>? ReportWaits { get; init; }

    /// <summary>Records what tasks do (<c>--trace-tasks</c>); null when nobody wants to know.</summary>
    public Asyncio.Tracing.TaskRecorder? TaskRecorder { get; set; }

    /// <summary>The number in the default name of the next task.</summary>
    public long NextTaskNumber() => ++lastTaskNumber;
}
