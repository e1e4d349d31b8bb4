using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Timeout</c>: cancels its task when the time is over and makes a TimeoutError of that. See cpython Lib/asyncio/timeouts.py.</summary>
internal sealed partial class PyTimeout(double? when) : PyObject(TypeObject)
{
    private enum TimeoutState
    {
        Created,
        Active,
        Expiring,
        Expired,
        Finished,
    }

    private double? when = when;
    private TimeoutState state;
    private PyTask? task;
    private int outerCancelRequests;
    private PyHandle? handle;

    /// <summary>Raises TimeoutError with the pending exception, a CancelledError, as its cause.</summary>
    public static Value RaiseTimeout(ThreadState t)
    {
        PyBaseException cancelled = t.TakePending();
        PyBaseException timeout = BuiltinExceptions.Create(BuiltinExceptions.TimeoutError);
        t.Raise(timeout);
        timeout.SetCause(cancelled);
        timeout.Context = cancelled;
        return Value.Error;
    }

    /// <summary>Starts the time for the running task; false with an exception pending.</summary>
    public bool Enter(ThreadState t)
    {
        if (state != TimeoutState.Created)
            t.RaiseRuntimeError("Timeout has already been entered");
        else if (EventLoops.Running(t)?.CurrentTask is not PyTask current)
            t.RaiseRuntimeError("Timeout should be used inside a task");
        else
        {
            state = TimeoutState.Active;
            task = current;
            outerCancelRequests = current.CancelRequests;
            return Schedule(t);
        }
        return false;
    }

    /// <summary>The body has ended with a result, or with the pending exception: what is to go on with.</summary>
    public Value Exit(ThreadState t, Value result)
    {
        StopTimer();
        if (state != TimeoutState.Expiring)
        {
            state = TimeoutState.Finished;
            return result;
        }
        state = TimeoutState.Expired;
        if (task!.Uncancel() > outerCancelRequests || !result.IsError)
            return result;
        if (t.PendingIs(AsyncioExceptions.CancelledError))
            return RaiseTimeout(t);
        InsertTimeout(t.Pending!);
        if (t.Pending is PyBaseExceptionGroup group)
        {
            foreach (Value inner in group.Exceptions.Items)
                InsertTimeout((PyBaseException)inner.Ref!);
        }
        return result;
    }

    // An exception raised while the cancellation was handled: the TimeoutError takes its place in the chain of contexts.
    private static void InsertTimeout(PyBaseException exception)
    {
        for (PyBaseException? current = exception; current.Context is { } context; current = context)
        {
            if (!context.Type.IsSubtypeOf(AsyncioExceptions.CancelledError))
                continue;
            PyBaseException timeout = BuiltinExceptions.Create(BuiltinExceptions.TimeoutError);
            timeout.SetCause(context);
            timeout.Context = context;
            current.Context = timeout;
            return;
        }
    }

    private bool Schedule(ThreadState t)
    {
        StopTimer();
        if (when is not { } time)
            return true;
        PyEventLoop loop = task!.Loop!;
        Expire callback = new(this);
        if (!loop.TryGetTime(t, out double now))
            return false;
        PyContext? context = PyContext.CopyCurrent(t);
        handle = time <= now ? loop.CallSoon(t, callback, context) : loop.CallAt(t, time, callback, context);
        return handle is not null;
    }

    private void StopTimer()
    {
        handle?.Cancel();
        handle = null;
    }

    private sealed class Expire(PyTimeout timeout) : NativeCallback("Timeout._on_timeout")
    {
        public override bool Done(ThreadState t, PyFuture future) => true;

        public override Value Invoke0(ThreadState t)
        {
            timeout.state = TimeoutState.Expiring;
            timeout.handle = null;
            return Futures.Cancel(t, timeout.task!, Value.None) == Truth.Error ? Value.Error : Value.None;
        }
    }
}
