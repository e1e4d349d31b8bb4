using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Semaphore</c> and <c>BoundedSemaphore</c>. See cpython Lib/asyncio/locks.py Semaphore.</summary>
internal sealed class PyAsyncSemaphore(PyType type, bool isBounded) : AsyncPrimitive(type), IAcquirable
{
    public static new readonly PyType TypeObject = new PyType("Semaphore")
    {
        Module = "asyncio.locks",
        Doc = "A Semaphore implementation.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncSemaphore(type, isBounded: false),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Semaphore", "(value=1)", Initialize),
        Repr = static (_, self) => self.Ref is PyAsyncSemaphore target ? target.Describe(target.IsLocked ? "locked" : $"unlocked, value:{target.value}") : Value.Error,
        Members = static () =>
        [
            .. InternalRows(),
            new Method("locked", "()", static (_, self) => Value.FromBool(((PyAsyncSemaphore)self.Ref!).IsLocked)),
            new Method("acquire", "()", static (_, self) => ((PyAsyncSemaphore)self.Ref!).Acquire()),
            new Method("release", "()", static (t, self) => ((PyAsyncSemaphore)self.Ref!).Release(t)),
            new GetSet("_value", static (_, self) => Value.FromInt64(((PyAsyncSemaphore)self.Ref!).value)),
            new Method("__aenter__", "()", AsyncContext.Enter),
            new Method("__aexit__", "(exc_type, exc, tb, /)", AsyncContext.Exit),
        ],
    }.Ready();

    public static readonly PyType BoundedType = new PyType("BoundedSemaphore", TypeObject)
    {
        Module = "asyncio.locks",
        Doc = "A bounded semaphore implementation.",
        IsSubclassable = true,
        Allocate = static type => new PyAsyncSemaphore(type, isBounded: true),
        Init = Initializer.From("BoundedSemaphore", "(value=1)", Initialize),
    }.Ready();

    private static readonly PyFunction AcquireNames = NativeCoroutine.Named("Semaphore.acquire");

    private long value;
    private long bound;

    private bool IsLocked => value == 0 || HasLiveWaiter();

    public NativeCoroutine Acquire()
    {
        NativeFrame frame = new();
        return AcquireBody(frame).With(AcquireNames, frame);
    }

    public Value Release(ThreadState t)
    {
        if (isBounded && value >= bound)
            return t.RaiseValueError("BoundedSemaphore released too many times");
        value++;
        WakeNext(t);
        return Value.None;
    }

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Value number = Numbers.Index(t, arguments[1]);
        if (number.IsError)
            return number;
        if (!number.IsInt)
            return t.RaiseOverflowError("Python int too large to convert to C ssize_t");
        if (number.Int64 < 0)
            return t.RaiseValueError("Semaphore initial value must be >= 0");
        PyAsyncSemaphore semaphore = (PyAsyncSemaphore)arguments[0].Ref!;
        semaphore.value = semaphore.bound = number.Int64;
        return Value.None;
    }

    private async NativeCoroutine<Value> AcquireBody(NativeFrame f)
    {
        if (!IsLocked)
        {
            value--;
            return Value.True;
        }
        PyFuture? waiter = NewWaiter(f.Thread);
        if (waiter is null)
            return Value.Error;
        LinkedListNode<PyFuture> place = Waiters.AddLast(waiter);
        Value waited = await f.Await(waiter);
        Waiters.Remove(place);
        // Cancelled after its turn had come: somebody else gets it.
        if (waited.IsError && waiter.HasResult)
            value++;
        while (value > 0 && WakeNext(f.Thread))
        {
        }
        return waited.IsError ? waited : Value.True;
    }

    private bool HasLiveWaiter()
    {
        foreach (PyFuture waiter in Waiters)
        {
            if (!waiter.IsCancelled)
                return true;
        }
        return false;
    }

    private bool WakeNext(ThreadState t)
    {
        // The count goes down here, so that a newcomer cannot take the turn of the one woken.
        if (!WakeFirst(t, Waiters))
            return false;
        value--;
        return true;
    }
}
