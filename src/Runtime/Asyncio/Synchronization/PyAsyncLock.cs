using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Lock</c>. See cpython Lib/asyncio/locks.py Lock.</summary>
internal sealed class PyAsyncLock(PyType type) : AsyncPrimitive(type), IAcquirable
{
    public static new readonly PyType TypeObject = new PyType("Lock")
    {
        Module = "asyncio.locks",
        Doc = "Primitive lock objects.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncLock(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Lock", "()", static (_, _) => Value.None),
        Repr = static (_, self) => self.Ref is PyAsyncLock target ? target.Describe(target.IsLocked ? "locked" : "unlocked") : Value.Error,
        Members = static () =>
        [
            .. InternalRows(),
            new Method("locked", "()", static (_, self) => Value.FromBool(((PyAsyncLock)self.Ref!).IsLocked)),
            new Method("acquire", "()", static (_, self) => ((PyAsyncLock)self.Ref!).Acquire()),
            new Method("release", "()", static (t, self) => ((PyAsyncLock)self.Ref!).Release(t)),
            new Method("__aenter__", "()", static (_, self) => new LockAcquire((PyAsyncLock)self.Ref!, AsyncContext.EnterNames, Value.None)),
            new Method("__aexit__", "(exc_type, exc, tb, /)", AsyncContext.Exit),
        ],
    }.Ready();

    private static readonly PyFunction AcquireNames = NativeCoroutine.Named("Lock.acquire");

    public bool IsLocked { get; private set; }

    public NativeCoroutine Acquire() => new LockAcquire(this, AcquireNames, Value.True);

    /// <summary>Takes the lock where it is free and nobody came before.</summary>
    public bool TryTake()
    {
        if (IsLocked || !AllCancelled())
            return false;
        return IsLocked = true;
    }

    /// <summary>Waits in line: the place, or null with an exception pending.</summary>
    public LinkedListNode<PyFuture>? Enqueue(ThreadState t) => NewWaiter(t) is { } waiter ? Waiters.AddLast(waiter) : null;

    /// <summary>Leaves the line: with the lock, or with the pending exception.</summary>
    public void Dequeue(ThreadState t, LinkedListNode<PyFuture> place, bool failed)
    {
        Waiters.Remove(place);
        if (!failed)
            IsLocked = true;
        else if (!IsLocked && t.PendingIs(AsyncioExceptions.CancelledError))
            WakeUpFirst(t);
    }

    public Value Release(ThreadState t)
    {
        if (!IsLocked)
            return t.RaiseRuntimeError("Lock is not acquired.");
        IsLocked = false;
        WakeUpFirst(t);
        return Value.None;
    }

    private bool AllCancelled()
    {
        foreach (PyFuture waiter in Waiters)
        {
            if (!waiter.IsCancelled)
                return false;
        }
        return true;
    }

    // Only the very first: when it is done already, it is on its way to take the lock.
    private void WakeUpFirst(ThreadState t)
    {
        if (Waiters.First is { Value: { IsDone: false } waiter })
            waiter.Complete(t, Value.True);
    }
}
