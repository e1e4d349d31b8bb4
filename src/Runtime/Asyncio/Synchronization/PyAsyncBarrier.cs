using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Barrier</c>. See cpython Lib/asyncio/locks.py Barrier.</summary>
internal sealed class PyAsyncBarrier(PyType type) : AsyncPrimitive(type)
{
    private static readonly PyFunction WaitNames = NativeCoroutine.Named("Barrier.wait");
    private static readonly PyFunction ResetNames = NativeCoroutine.Named("Barrier.reset");
    private static readonly PyFunction AbortNames = NativeCoroutine.Named("Barrier.abort");
    private static readonly PyFunction EnterNames = NativeCoroutine.Named("Barrier.__aenter__");
    private static readonly PyFunction ExitNames = NativeCoroutine.Named("Barrier.__aexit__");

    public static new readonly PyType TypeObject = new PyType("Barrier")
    {
        Module = "asyncio.locks",
        Doc = "Asyncio equivalent to threading.Barrier",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncBarrier(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Barrier", "(parties)", Initialize),
        Repr = ReprSlot,
        Members = static () =>
        [
            .. InternalRows(),
            new Method("wait", "()", static (_, self) => Of(self).Start(WaitNames, static (barrier, f) => barrier.Wait(f))),
            new Method("reset", "()", static (_, self) => Of(self).Start(ResetNames, static (barrier, f) => barrier.Change(f, static barrier => barrier.count > 0 ? Resetting : Filling))),
            new Method("abort", "()", static (_, self) => Of(self).Start(AbortNames, static (barrier, f) => barrier.Change(f, static _ => Broken))),
            new Method("__aenter__", "()", static (_, self) => Of(self).Start(EnterNames, static (barrier, f) => barrier.Wait(f))),
            new Method("__aexit__", "(exc_type, exc, tb, /)", static (ThreadState _, Value _, Value _, Value _, Value _) => new ImmediateCoroutine(ExitNames, static _ => Value.None)),
            new GetSet("parties", static (_, self) => Value.FromInt64(Of(self).parties)),
            new GetSet("n_waiting", static (_, self) => Value.FromInt64(Of(self).WaitingCount)),
            new GetSet("_count", static (_, self) => Value.FromInt64(Of(self).count)),
            new GetSet("_cond", static (_, self) => Of(self).condition),
            new GetSet("broken", static (_, self) => Value.FromBool(Of(self).state == Broken)),
        ],
    }.Ready();

    private const string Filling = "filling";
    private const string Draining = "draining";
    private const string Resetting = "resetting";
    private const string Broken = "broken";

    private readonly PyAsyncCondition condition = new(PyAsyncCondition.TypeObject);
    private long parties;
    private long count;
    private string state = Filling;

    private long WaitingCount => state == Filling ? count : 0;

    private static PyAsyncBarrier Of(Value self) => (PyAsyncBarrier)self.Ref!;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Value number = Numbers.Index(t, arguments[1]);
        if (number.IsError)
            return number;
        if (!number.IsInt || number.Int64 < 1)
            return t.RaiseValueError("parties must be >= 1");
        Of(arguments[0]).parties = number.Int64;
        return Value.None;
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyAsyncBarrier barrier = Of(self);
        return barrier.Describe(barrier.state == Broken ? Broken : $"{barrier.state}, waiters:{barrier.WaitingCount}/{barrier.parties}");
    }

    private NativeCoroutine Start(PyFunction names, Func<PyAsyncBarrier, NativeFrame, NativeCoroutine<Value>> body)
    {
        NativeFrame frame = new();
        return body(this, frame).With(names, frame);
    }

    private async NativeCoroutine<Value> Wait(NativeFrame f)
    {
        if ((await f.Await(condition.Acquire())).IsError)
            return Value.Error;
        Value result = (await f.Await(condition.WaitUntil(_ => Value.FromBool(state is not (Draining or Resetting))))).IsError
            ? Value.Error
            : state == Broken ? f.Thread.Raise(AsyncioExceptions.BrokenBarrierError, "Barrier aborted") : Value.None;
        if (!result.IsError)
        {
            long index = count++;
            if (index + 1 == parties)
            {
                state = Draining;
                condition.Notify(f.Thread, long.MaxValue);
            }
            else
            {
                result = await f.Await(condition.WaitUntil(_ => Value.FromBool(state != Filling)));
                if (!result.IsError && state is Broken or Resetting)
                    result = f.Thread.Raise(AsyncioExceptions.BrokenBarrierError, "Abort or reset of barrier");
            }
            if (!result.IsError)
                result = Value.FromInt64(index);
            Leave(f.Thread);
        }
        return Finish(f.Thread, result);
    }

    private void Leave(ThreadState t)
    {
        if (--count > 0)
            return;
        if (state is Resetting or Draining)
            state = Filling;
        condition.Notify(t, long.MaxValue);
    }

    private async NativeCoroutine<Value> Change(NativeFrame f, Func<PyAsyncBarrier, string> next)
    {
        if ((await f.Await(condition.Acquire())).IsError)
            return Value.Error;
        state = next(this);
        condition.Notify(f.Thread, long.MaxValue);
        return Finish(f.Thread, Value.None);
    }

    // Gives the lock back and keeps the outcome.
    private Value Finish(ThreadState t, Value result)
    {
        PyBaseException? error = result.IsError ? t.TakePending() : null;
        Value released = condition.Release(t);
        if (released.IsError)
            return released;
        return error is null ? result : t.Reraise(error);
    }
}
