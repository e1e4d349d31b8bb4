namespace PyLite.Runtime.Execution;

internal sealed partial class Engine
{
    private long lastTaskNumber;

    /// <summary>The loops that were made and not closed, for the reports at exit.</summary>
    public List<WeakReference<Asyncio.PyEventLoop>> EventLoops { get; } = [];

    /// <summary>The number in the default name of the next task.</summary>
    public long NextTaskNumber() => ++lastTaskNumber;
}
