using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>What tasks wait at: it is bound to the loop that runs when it is first waited at. See cpython Lib/asyncio/mixins.py.</summary>
internal abstract class AsyncPrimitive(PyType type) : AttributedObject(type)
{
    private PyEventLoop? loop;

    /// <summary>The futures of those who wait, in the order they came.</summary>
    protected LinkedList<PyFuture> Waiters { get; } = new();

    /// <summary>The rows that the tables of all of them have: what tools look at.</summary>
    public static Member[] InternalRows() =>
    [
        new GetSet("_loop", static (_, self) => self.Ref is AsyncPrimitive { loop: { } bound } ? bound : Value.None, SetLoop),
        new GetSet("_waiters", static (_, self) => new PyList(((AsyncPrimitive)self.Ref!).Waiters.Select(static waiter => (Value)waiter).ToArray())),
    ];

    private static bool SetLoop(ThreadState t, Value self, Value value)
    {
        ((AsyncPrimitive)self.Ref!).loop = value.Ref as PyEventLoop;
        return true;
    }

    /// <summary>A future of the running loop; null with a RuntimeError pending.</summary>
    public PyFuture? NewWaiter(ThreadState t)
    {
        PyEventLoop? running = EventLoops.RequireRunning(t);
        if (running is null)
            return null;
        loop ??= running;
        if (ReferenceEquals(loop, running))
            return new PyFuture(loop);
        t.RaiseRuntimeError($"{CallbackText.Safe(t, this)} is bound to a different event loop");
        return null;
    }

    /// <summary>The first waiter that is not done gets its turn; false when there is none.</summary>
    protected static bool WakeFirst(ThreadState t, LinkedList<PyFuture> waiters)
    {
        foreach (PyFuture waiter in waiters)
        {
            if (waiter.IsDone)
                continue;
            waiter.Complete(t, Value.True);
            return true;
        }
        return false;
    }

    /// <summary>The default repr with the state in brackets.</summary>
    protected Value Describe(string state)
    {
        string waiting = Waiters.Count > 0 ? $", waiters:{Waiters.Count}" : "";
        return Value.FromString($"<{QualifiedTypeName()} object at {Identity.Address(this)} [{state}{waiting}]>");
    }

    private string QualifiedTypeName()
    {
        Value module = Type.IsHeapType ? Type.Lookup(SpecialNames.Module) : Value.FromString(Type.Module);
        return module.Ref is PyStr text ? $"{text.Text}.{Type.QualName}" : Type.QualName;
    }
}
