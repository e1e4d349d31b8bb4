using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>_thread.lock</c>. The engine's lock protects its fields. See cpython Modules/_threadmodule.c.</summary>
internal sealed class PyThreadLock() : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_thread.lock")
    {
        New = static (ThreadState t, PyType type, scoped in Arguments arguments) => new PyThreadLock(),
        Repr = static (_, self) => Value.FromString($"<{(((PyThreadLock)self.Ref!).isLocked ? "locked" : "unlocked")} _thread.lock object at {Identity.Address(self)}>"),
        Members = static () =>
        [
            new Method("acquire", "(blocking=True, timeout=-1)", Acquire),
            new Method("release", "()", Release),
            new Method("locked", "()", static (_, self) => Value.FromBool(((PyThreadLock)self.Ref!).isLocked)),
            new Method("__enter__", "()", static (t, self) => Acquire(t, self, Value.True, Value.FromInt64(-1))),
            new Method("__exit__", "(type, value, traceback, /)", static (ThreadState t, Value self, Value _, Value _, Value _) => Release(t, self)),
        ],
    }.Ready();

    private readonly ThreadWaiters waiters = new();
    private bool isLocked;

    private static Value Acquire(ThreadState t, Value self, Value blocking, Value timeout)
    {
        PyThreadLock target = (PyThreadLock)self.Ref!;
        if (!ThreadWaiters.TryReadTimeout(t, blocking, timeout, out long deadline))
            return Value.Error;
        while (target.isLocked)
        {
            Truth woken = target.waiters.Wait(t, deadline);
            if (woken != Truth.True)
                return woken == Truth.Error ? Value.Error : Value.False;
        }
        target.isLocked = true;
        return Value.True;
    }

    private static Value Release(ThreadState t, Value self)
    {
        PyThreadLock target = (PyThreadLock)self.Ref!;
        if (!target.isLocked)
            return t.RaiseRuntimeError("release unlocked lock");
        target.isLocked = false;
        target.waiters.WakeOne();
        return Value.None;
    }
}
