using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>Event.wait</c>: many tasks may wait for one event, and each is to take little memory.</summary>
internal sealed class EventWait(PyAsyncEvent target) : PlaceInLine(Names)
{
    private static readonly PyFunction Names = Named("Event.wait");

    protected override Value Result => Value.True;

    protected override bool TryTake() => target.IsSet;

    protected override LinkedListNode<PyFuture>? Enqueue(ThreadState t) => target.Enqueue(t);

    protected override void Dequeue(ThreadState t, LinkedListNode<PyFuture> place, bool hasFailed) => target.Dequeue(place);
}
