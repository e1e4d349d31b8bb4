using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>Lock.acquire</c> and the entering of <c>async with lock</c>.</summary>
internal sealed class LockAcquire(PyAsyncLock target, PyFunction names, Value result) : PlaceInLine(names)
{
    protected override Value Result => result;

    protected override bool TryTake() => target.TryTake();

    protected override LinkedListNode<PyFuture>? Enqueue(ThreadState t) => target.Enqueue(t);

    protected override void Dequeue(ThreadState t, LinkedListNode<PyFuture> place, bool hasFailed) => target.Dequeue(t, place, hasFailed);
}
