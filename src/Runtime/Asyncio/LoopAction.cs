using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

/// <summary>A callback of the loop that is written in C# and takes no arguments.</summary>
internal sealed class LoopAction(string qualName, Func<ThreadState, Value> action) : NativeCallback(qualName)
{
    public override Value Invoke0(ThreadState t) => action(t);

    public override bool Done(ThreadState t, PyFuture future) => !action(t).IsError;
}
