namespace PyLite.Runtime.Execution;

internal sealed partial class ThreadState
{
    /// <summary>What <c>asyncio.set_event_loop</c> was given; unbound when it was not called, None when it was with None.</summary>
    public Value EventLoop;
}
