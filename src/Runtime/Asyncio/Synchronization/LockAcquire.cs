using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>Lock.acquire</c> and the entering of <c>async with lock</c>, by hand: mostly the lock is free, and nothing but this object is made.</summary>
internal sealed class LockAcquire(PyAsyncLock target, PyFunction names, Value result) : NativeCoroutine(names)
{
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
        if (target.TryTake())
            Return(result);
        else if (target.Enqueue(t) is { } waiting)
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
        target.Dequeue(t, place!, waited.IsError);
        if (waited.IsError)
            Fail();
        else
            Return(result);
    }
}
