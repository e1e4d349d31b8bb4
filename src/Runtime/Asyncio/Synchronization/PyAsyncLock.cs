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
            new Method("locked", "()", static (_, self) => Value.FromBool(((PyAsyncLock)self.Ref!).IsLocked)),
            new Method("acquire", "()", static (_, self) => ((PyAsyncLock)self.Ref!).Acquire()),
            new Method("release", "()", static (t, self) => ((PyAsyncLock)self.Ref!).Release(t)),
            new Method("__aenter__", "()", AsyncContext.Enter),
            new Method("__aexit__", "(exc_type, exc, tb, /)", AsyncContext.Exit),
        ],
    }.Ready();

    private static readonly PyFunction AcquireNames = NativeCoroutine.Named("Lock.acquire");

    public bool IsLocked { get; private set; }

    public NativeCoroutine Acquire()
    {
        NativeFrame frame = new();
        return AcquireBody(frame).With(AcquireNames, frame);
    }

    public Value Release(ThreadState t)
    {
        if (!IsLocked)
            return t.RaiseRuntimeError("Lock is not acquired.");
        IsLocked = false;
        WakeUpFirst(t);
        return Value.None;
    }

    private async NativeCoroutine<Value> AcquireBody(NativeFrame f)
    {
        if (!IsLocked && AllCancelled())
        {
            IsLocked = true;
            return Value.True;
        }
        PyFuture? waiter = NewWaiter(f.Thread);
        if (waiter is null)
            return Value.Error;
        LinkedListNode<PyFuture> place = Waiters.AddLast(waiter);
        Value waited = await f.Await(waiter);
        Waiters.Remove(place);
        if (waited.IsError)
        {
            if (!IsLocked && f.Thread.PendingIs(AsyncioExceptions.CancelledError))
                WakeUpFirst(f.Thread);
            return Value.Error;
        }
        IsLocked = true;
        return Value.True;
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
