using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Condition</c>. See cpython Lib/asyncio/locks.py Condition.</summary>
internal sealed class PyAsyncCondition(PyType type) : AsyncPrimitive(type), IAcquirable
{
    public static new readonly PyType TypeObject = new PyType("Condition")
    {
        Module = "asyncio.locks",
        Doc = "Asynchronous equivalent to threading.Condition.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncCondition(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Condition", "(lock=None)", Initialize),
        Repr = static (_, self) => self.Ref is PyAsyncCondition target ? target.Describe(target.Lock.IsLocked ? "locked" : "unlocked") : Value.Error,
        Members = static () =>
        [
            .. InternalRows(),
            new GetSet("_lock", static (_, self) => ((PyAsyncCondition)self.Ref!).Lock),
            new Method("locked", "()", static (_, self) => Value.FromBool(((PyAsyncCondition)self.Ref!).Lock.IsLocked)),
            new Method("acquire", "()", static (_, self) => ((PyAsyncCondition)self.Ref!).Acquire()),
            new Method("release", "()", static (t, self) => ((PyAsyncCondition)self.Ref!).Release(t)),
            new Method("wait", "()", static (_, self) => ((PyAsyncCondition)self.Ref!).Wait()),
            new Method("wait_for", "(predicate)", WaitFor),
            new Method("notify", "(n=1)", Notify),
            new Method("notify_all", "()", static (t, self) => ((PyAsyncCondition)self.Ref!).NotifyChecked(t, long.MaxValue)),
            new Method("__aenter__", "()", AsyncContext.Enter),
            new Method("__aexit__", "(exc_type, exc, tb, /)", AsyncContext.Exit),
        ],
    }.Ready();

    private static readonly PyFunction WaitNames = NativeCoroutine.Named("Condition.wait");
    private static readonly PyFunction WaitForNames = NativeCoroutine.Named("Condition.wait_for");

    public PyAsyncLock Lock { get; private set; } = new(PyAsyncLock.TypeObject);

    public NativeCoroutine Acquire() => Lock.Acquire();

    public Value Release(ThreadState t) => Lock.Release(t);

    public NativeCoroutine Wait()
    {
        NativeFrame frame = new();
        return WaitBody(frame).With(WaitNames, frame);
    }

    /// <summary>Waits until a condition holds; between two waits the lock is held.</summary>
    public NativeCoroutine WaitUntil(Func<ThreadState, Value> condition)
    {
        NativeFrame frame = new();
        return WaitForBody(frame, condition).With(WaitForNames, frame);
    }

    /// <summary>Wakes so many of those who wait.</summary>
    public void Notify(ThreadState t, long count)
    {
        foreach (PyFuture waiter in Waiters)
        {
            if (count <= 0)
                return;
            if (waiter.IsDone)
                continue;
            count--;
            waiter.Complete(t, Value.False);
        }
    }

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsNone)
            return Value.None;
        if (arguments[1].Ref is not PyAsyncLock given)
            return t.RaiseTypeError($"an asyncio.Lock is required, not '{arguments[1].Type.ShortName}'");
        ((PyAsyncCondition)arguments[0].Ref!).Lock = given;
        return Value.None;
    }

    private static Value WaitFor(ThreadState t, Value self, Value predicate) =>
        ((PyAsyncCondition)self.Ref!).WaitUntil(thread => Calls.Call0(thread, predicate));

    private static Value Notify(ThreadState t, Value self, Value count)
    {
        Value number = Numbers.Index(t, count);
        return number.IsError ? number : ((PyAsyncCondition)self.Ref!).NotifyChecked(t, number.IsInt ? number.Int64 : long.MaxValue);
    }

    private Value NotifyChecked(ThreadState t, long count)
    {
        if (!Lock.IsLocked)
            return t.RaiseRuntimeError("cannot notify on un-acquired lock");
        Notify(t, count);
        return Value.None;
    }

    private async NativeCoroutine<Value> WaitBody(NativeFrame f)
    {
        if (!Lock.IsLocked)
            return f.Thread.RaiseRuntimeError("cannot wait on un-acquired lock");
        PyFuture? waiter = NewWaiter(f.Thread);
        if (waiter is null || Lock.Release(f.Thread).IsError)
            return Value.Error;
        LinkedListNode<PyFuture> place = Waiters.AddLast(waiter);
        Value waited = await f.Await(waiter);
        Waiters.Remove(place);
        PyBaseException? error = waited.IsError ? f.Thread.TakePending() : null;
        // The lock must be taken again even when the wait was cancelled.
        while ((await f.Await(Lock.Acquire())).IsError)
        {
            if (!f.Thread.PendingIs(AsyncioExceptions.CancelledError))
                return Value.Error;
            error = f.Thread.TakePending();
        }
        if (error is null)
            return Value.True;
        // This task may have been the one that was notified: another one shall be.
        Notify(f.Thread, 1);
        return f.Thread.Reraise(error);
    }

    private async NativeCoroutine<Value> WaitForBody(NativeFrame f, Func<ThreadState, Value> condition)
    {
        while (true)
        {
            Value result = condition(f.Thread);
            Truth holds = result.IsError ? Truth.Error : Truthiness.Of(f.Thread, result);
            if (holds != Truth.False)
                return holds == Truth.Error ? Value.Error : result;
            if ((await f.Await(Wait())).IsError)
                return Value.Error;
        }
    }
}
