using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Event</c>. See cpython Lib/asyncio/locks.py Event.</summary>
internal sealed class PyAsyncEvent(PyType type) : AsyncPrimitive(type)
{
    public static new readonly PyType TypeObject = new PyType("Event")
    {
        Module = "asyncio.locks",
        Doc = "Asynchronous equivalent to threading.Event.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncEvent(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Event", "()", static (_, _) => Value.None),
        Repr = static (_, self) => self.Ref is PyAsyncEvent target ? target.Describe(target.IsSet ? "set" : "unset") : Value.Error,
        Members = static () =>
        [
            .. InternalRows(),
            new Method("is_set", "()", static (_, self) => Value.FromBool(((PyAsyncEvent)self.Ref!).IsSet)),
            new Method("set", "()", static (t, self) => ((PyAsyncEvent)self.Ref!).Set(t)),
            new Method("clear", "()", static (_, self) => ((PyAsyncEvent)self.Ref!).Clear()),
            new Method("wait", "()", static (_, self) => ((PyAsyncEvent)self.Ref!).Wait()),
        ],
    }.Ready();

    public bool IsSet { get; private set; }

    public Value Set(ThreadState t)
    {
        if (IsSet)
            return Value.None;
        IsSet = true;
        foreach (PyFuture waiter in Waiters)
        {
            if (!waiter.IsDone)
                waiter.Complete(t, Value.True);
        }
        return Value.None;
    }

    public Value Clear()
    {
        IsSet = false;
        return Value.None;
    }

    public NativeCoroutine Wait() => new EventWait(this);

    /// <summary>A new place among those that wait; null with a RuntimeError pending.</summary>
    public LinkedListNode<PyFuture>? Enqueue(ThreadState t) => NewWaiter(t) is { } waiter ? Waiters.AddLast(waiter) : null;

    /// <summary>Who had the place waits no longer.</summary>
    public void Dequeue(LinkedListNode<PyFuture> place) => Waiters.Remove(place);
}
