using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>_thread.RLock</c>: a lock that its owner may take again. See cpython Modules/_threadmodule.c.</summary>
internal sealed class PyThreadRLock() : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_thread.RLock")
    {
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => new PyThreadRLock(),
        Repr = ReprSlot,
        Members = static () =>
        [
            new Method("acquire", "(blocking=True, timeout=-1)", Acquire),
            new Method("release", "()", Release),
            new Method("locked", "()", static (_, self) => Value.FromBool(((PyThreadRLock)self.Ref!).owner is not null)),
            new Method("__enter__", "()", static (t, self) => Acquire(t, self, Value.True, Value.FromInt64(-1))),
            new Method("__exit__", "(type, value, traceback, /)", static (ThreadState t, Value self, Value _, Value _, Value _) => Release(t, self)),
            new Method("_is_owned", "()", static (t, self) => Value.FromBool(ReferenceEquals(((PyThreadRLock)self.Ref!).owner, t))),
            new Method("_release_save", "()", ReleaseAll),
            new Method("_acquire_restore", "(state, /)", Restore),
        ],
    }.Ready();

    private readonly ThreadWaiters waiters = new();
    private ThreadState? owner;
    private long count;

    private static Value Acquire(ThreadState t, Value self, Value blocking, Value timeout)
    {
        PyThreadRLock target = (PyThreadRLock)self.Ref!;
        if (!ThreadWaiters.TryReadTimeout(t, blocking, timeout, out long deadline))
            return Value.Error;
        while (target.owner is not null && !ReferenceEquals(target.owner, t))
        {
            Truth woken = target.waiters.Wait(t, deadline);
            if (woken != Truth.True)
                return woken == Truth.Error ? Value.Error : Value.False;
        }
        target.owner = t;
        target.count++;
        return Value.True;
    }

    private static Value Release(ThreadState t, Value self)
    {
        PyThreadRLock target = (PyThreadRLock)self.Ref!;
        if (!ReferenceEquals(target.owner, t))
            return t.RaiseRuntimeError("cannot release un-acquired lock");
        if (--target.count == 0)
            target.Free();
        return Value.None;
    }

    // For conditions: gives it up however often it was taken.
    private static Value ReleaseAll(ThreadState t, Value self)
    {
        PyThreadRLock target = (PyThreadRLock)self.Ref!;
        if (!ReferenceEquals(target.owner, t))
            return t.RaiseRuntimeError("cannot release un-acquired lock");
        long depth = target.count;
        target.count = 0;
        target.Free();
        return Value.FromInt64(depth);
    }

    private static Value Restore(ThreadState t, Value self, Value state)
    {
        Value acquired = Acquire(t, self, Value.True, Value.FromInt64(-1));
        if (acquired.IsError)
            return acquired;
        ((PyThreadRLock)self.Ref!).count = state.IsInt ? state.Int64 : 1;
        return Value.None;
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyThreadRLock target = (PyThreadRLock)self.Ref!;
        string state = target.owner is null ? "unlocked" : "locked";
        return Value.FromString($"<{state} _thread.RLock object owner={target.owner?.Ident ?? 0} count={target.count} at {Identity.Address(self)}>");
    }

    private void Free()
    {
        owner = null;
        waiters.WakeOne();
    }
}
