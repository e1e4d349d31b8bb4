using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.wait_for</c>. See cpython Lib/asyncio/tasks.py wait_for.</summary>
internal static class WaitingFor
{
    private static readonly PyFunction Names = NativeCoroutine.Named("wait_for");

    public static Value WaitFor(ThreadState t, Value awaitable, Value timeout)
    {
        NativeFrame frame = new();
        return Body(frame, awaitable, timeout).With(Names, frame);
    }

    private static async NativeCoroutine<Value> Body(NativeFrame f, Value awaitable, Value timeout)
    {
        double seconds = 0;
        if (!timeout.IsNone && !Seconds.TryGet(f.Thread, timeout, out seconds))
            return Value.Error;
        if (!timeout.IsNone && seconds <= 0)
        {
            PyFuture? future = EventLoops.EnsureFuture(f.Thread, awaitable, EventLoops.Running(f.Thread));
            if (future is null)
                return Value.Error;
            if (future.IsDone)
                return future.GetResult(f.Thread);
            if ((await f.Await(CancelAndWait(future))).IsError)
                return Value.Error;
            Value outcome = future.GetResult(f.Thread);
            return outcome.IsError && f.Thread.PendingIs(AsyncioExceptions.CancelledError) ? PyTimeout.RaiseTimeout(f.Thread) : outcome;
        }
        if (EventLoops.RequireRunning(f.Thread) is not { } loop || !loop.TryGetTime(f.Thread, out double now))
            return Value.Error;
        PyTimeout scope = new(timeout.IsNone ? null : now + seconds);
        if (!scope.Enter(f.Thread))
            return Value.Error;
        Value result = await f.Await(awaitable);
        return scope.Exit(f.Thread, result);
    }

    /// <summary>Cancels a future and waits until it has ended, however. See cpython Lib/asyncio/tasks.py _cancel_and_wait.</summary>
    private static Value CancelAndWait(PyFuture future)
    {
        NativeFrame frame = new();
        return CancelAndWaitBody(frame, future).With(CancelNames, frame);
    }

    private static readonly PyFunction CancelNames = NativeCoroutine.Named("_cancel_and_wait");

    private static async NativeCoroutine<Value> CancelAndWaitBody(NativeFrame f, PyFuture future)
    {
        PyFuture waiter = new(future.Loop!);
        ReleaseWaiter callback = new(waiter);
        future.AddCallback(f.Thread, callback);
        if (Futures.Cancel(f.Thread, future, Value.None) == Truth.Error)
            return Value.Error;
        Value waited = await f.Await(waiter);
        if (waited.IsError)
        {
            PyBaseException error = f.Thread.TakePending();
            future.RemoveCallback(f.Thread, callback);
            return f.Thread.Reraise(error);
        }
        return Value.None;
    }

    /// <summary>Wakes who waits for a waiter.</summary>
    internal sealed class ReleaseWaiter(PyFuture waiter) : NativeCallback("_release_waiter")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (!waiter.IsDone)
                waiter.Complete(t, Value.None);
            return true;
        }

        public override Value Invoke0(ThreadState t)
        {
            Done(t, waiter);
            return Value.None;
        }
    }
}
