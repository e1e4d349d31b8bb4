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

    private static readonly PyFunction WaitNames = NativeCoroutine.Named("Event.wait");

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

    public NativeCoroutine Wait()
    {
        NativeFrame frame = new();
        return WaitBody(frame).With(WaitNames, frame);
    }

    private async NativeCoroutine<Value> WaitBody(NativeFrame f)
    {
        if (IsSet)
            return Value.True;
        PyFuture? waiter = NewWaiter(f.Thread);
        if (waiter is null)
            return Value.Error;
        LinkedListNode<PyFuture> place = Waiters.AddLast(waiter);
        Value waited = await f.Await(waiter);
        Waiters.Remove(place);
        return waited.IsError ? waited : Value.True;
    }
}
