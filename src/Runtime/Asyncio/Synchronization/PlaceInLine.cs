using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>A coroutine that waits its turn for something, by hand: mostly nothing needs to be waited for, and nothing but this object is made.</summary>
internal abstract class PlaceInLine(PyFunction names) : NativeCoroutine(names)
{
    private LinkedListNode<PyFuture>? place;

    /// <summary>What the coroutine returns.</summary>
    protected abstract Value Result { get; }

    /// <summary>Takes what is waited for, if that is possible at once.</summary>
    protected abstract bool TryTake();

    /// <summary>A place behind all others; null with an error pending.</summary>
    protected abstract LinkedListNode<PyFuture>? Enqueue(ThreadState t);

    /// <summary>Gives the place up: its turn has come, or waiting for it has failed.</summary>
    protected abstract void Dequeue(ThreadState t, LinkedListNode<PyFuture> place, bool hasFailed);

    protected sealed override void Continue(ThreadState t, Value value)
    {
        if (place is null)
            Start(t);
        else
            GoOn(t, value);
    }

    private void Start(ThreadState t)
    {
        if (TryTake())
            Return(Result);
        else if (Enqueue(t) is { } waiting)
            Wait(waiting);
        else
            Fail();
    }

    private void Wait(LinkedListNode<PyFuture> waiting)
    {
        place = waiting;
        waiting.Value.IsBlocking = true;
        Suspend(waiting.Value);
    }

    private void GoOn(ThreadState t, Value value)
    {
        Value waited = value.IsError ? value : place!.Value.GetResult(t);
        Dequeue(t, place!, waited.IsError);
        if (waited.IsError)
            Fail();
        else
            Return(Result);
    }
}
