using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>Event.wait</c>, by hand: many tasks may wait for one event, and each is to take little memory.</summary>
internal sealed class EventWait(PyAsyncEvent target) : NativeCoroutine(Names)
{
    private static readonly PyFunction Names = Named("Event.wait");

    private LinkedListNode<PyFuture>? place;

    protected override void Continue(ThreadState t, Value value)
    {
        if (place is null)
            Start(t);
        else
            GoOn(t, value);
    }

    private void Start(ThreadState t)
    {
        if (target.IsSet)
        {
            Return(Value.True);
        }
        else if (target.Enqueue(t) is { } waiting)
        {
            place = waiting;
            waiting.Value.IsBlocking = true;
            Suspend(waiting.Value);
        }
        else
        {
            Fail();
        }
    }

    private void GoOn(ThreadState t, Value value)
    {
        Value waited = value.IsError ? value : place!.Value.GetResult(t);
        target.Dequeue(place!);
        if (waited.IsError)
            Fail();
        else
            Return(Value.True);
    }
}
