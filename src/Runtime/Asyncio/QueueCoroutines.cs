using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>Queue.get</c> and <c>Queue.put</c>, by hand: where there is nothing to wait for, nothing but this object is made.</summary>
internal abstract class QueueCoroutine(PyAsyncQueue queue, PyFunction names) : NativeCoroutine(names)
{
    private LinkedListNode<PyFuture>? place;

    protected PyAsyncQueue Queue => queue;

    protected override void Continue(ThreadState t, Value value)
    {
        if (place is not null && !GoOn(t, value))
            return;
        if (MustWait(t))
        {
            Wait(t);
            return;
        }
        Value result = Finish(t);
        if (result.IsError)
            Fail();
        else
            Return(result);
    }

    protected abstract bool MustWait(ThreadState t);

    protected abstract LinkedList<PyFuture> Waiters { get; }

    /// <summary>Does what was waited for.</summary>
    protected abstract Value Finish(ThreadState t);

    private bool GoOn(ThreadState t, Value value)
    {
        LinkedListNode<PyFuture> waited = place!;
        place = null;
        if (!value.IsError && !waited.Value.GetResult(t).IsError)
            return true;
        Queue.GiveUp(t, waited, Waiters, mayPassOn: !MustWait(t));
        Fail();
        return false;
    }

    private void Wait(ThreadState t)
    {
        if (Queue.IsShutDown)
        {
            AsyncioExceptions.Raise(t, AsyncioExceptions.QueueShutDown);
            Fail();
        }
        else if (Queue.NewWaiter(t) is { } waiter)
        {
            place = Waiters.AddLast(waiter);
            waiter.IsBlocking = true;
            Suspend(waiter);
        }
        else
        {
            Fail();
        }
    }
}

/// <summary><c>Queue.get</c>.</summary>
internal sealed class QueueGet(PyAsyncQueue queue) : QueueCoroutine(queue, Names)
{
    private static readonly PyFunction Names = Named("Queue.get");

    protected override bool MustWait(ThreadState t) => Queue.IsEmpty(t);

    protected override LinkedList<PyFuture> Waiters => Queue.Getters;

    protected override Value Finish(ThreadState t) => Queue.GetNow(t);
}

/// <summary><c>Queue.put</c>.</summary>
internal sealed class QueuePut(PyAsyncQueue queue, Value item) : QueueCoroutine(queue, Names)
{
    private static readonly PyFunction Names = Named("Queue.put");

    protected override bool MustWait(ThreadState t) => Queue.IsFull(t);

    protected override LinkedList<PyFuture> Waiters => Queue.Putters;

    protected override Value Finish(ThreadState t) => Queue.PutNow(t, item);
}
