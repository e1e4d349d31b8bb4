using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.wait</c>. See cpython Lib/asyncio/tasks.py wait and _wait.</summary>
internal static class Waiting
{
    public static readonly PyStr FirstCompleted = PyStr.Intern("FIRST_COMPLETED");
    public static readonly PyStr FirstException = PyStr.Intern("FIRST_EXCEPTION");
    public static readonly PyStr AllCompleted = PyStr.Intern("ALL_COMPLETED");

    private static readonly PyFunction Names = NativeCoroutine.Named("wait");

    public static Value Wait(ThreadState t, Value awaitables, Value timeout, Value returnWhen)
    {
        NativeFrame frame = new();
        return Body(frame, awaitables, timeout, returnWhen).With(Names, frame);
    }

    private static async NativeCoroutine<Value> Body(NativeFrame f, Value awaitables, Value timeout, Value returnWhen)
    {
        if (!TryReadCondition(f.Thread, returnWhen, out PyStr condition) || EventLoops.RequireRunning(f.Thread) is not { } loop)
            return Value.Error;
        List<PyFuture>? futures = ToFutures(f.Thread, awaitables, loop);
        if (futures is null)
            return Value.Error;
        PyFuture waiter = new(loop);
        PyHandle? timer = null;
        if (!timeout.IsNone)
        {
            if (!Seconds.TryGet(f.Thread, timeout, out double seconds))
                return Value.Error;
            timer = loop.CallLater(f.Thread, seconds, new WaitingFor.ReleaseWaiter(waiter), PyContext.CopyCurrent(f.Thread));
            if (timer is null)
                return Value.Error;
        }
        OnCompletion callback = new(waiter, timer, futures.Count, condition, loop.CurrentTask as PyTask);
        foreach (PyFuture future in futures)
            future.AddCallback(f.Thread, callback);
        Value waited = await f.Await(waiter);
        PyBaseException? error = waited.IsError ? f.Thread.TakePending() : null;
        timer?.Cancel();
        foreach (PyFuture future in futures)
            future.RemoveCallback(f.Thread, callback);
        return error is null ? Split(f.Thread, futures) : f.Thread.Reraise(error);
    }

    private static bool TryReadCondition(ThreadState t, Value returnWhen, out PyStr condition)
    {
        condition = AllCompleted;
        foreach (PyStr known in (ReadOnlySpan<PyStr>)[FirstCompleted, FirstException, AllCompleted])
        {
            if (returnWhen.Ref is not PyStr text || !text.Equals(known))
                continue;
            condition = known;
            return true;
        }
        string? shown = Representation.StrText(t, returnWhen);
        if (shown is not null)
            t.RaiseValueError($"Invalid return_when value: {shown}");
        return false;
    }

    // Coroutines become tasks in the order given; each future counts once.
    private static List<PyFuture>? ToFutures(ThreadState t, Value awaitables, PyEventLoop loop)
    {
        if (awaitables.Ref is PyFuture || awaitables.Ref is PyCoroutine)
        {
            t.RaiseTypeError($"expect a list of futures, not {awaitables.Type.ShortName}");
            return null;
        }
        if (Iteration.ToList(t, awaitables) is not { } items)
            return null;
        if (items.Count == 0)
        {
            t.RaiseValueError("Set of Tasks/Futures is empty.");
            return null;
        }
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<PyFuture> futures = [];
        bool warned = false;
        foreach (Value item in items.Span)
        {
            if (item.Object is { } target && !seen.Add(target))
                continue;
            if (item.Ref is not PyFuture && !Coroutines.IsCoroutine(t, item))
            {
                t.RaiseNoAttribute(item, PyStr.Intern("add_done_callback"));
                return null;
            }
            if (!warned && item.Ref is not PyFuture)
            {
                warned = true;
                if (!Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "The explicit passing of coroutine objects to asyncio.wait() is deprecated since Python 3.8, and scheduled for removal in Python 3.11."))
                    return null;
            }
            PyFuture? future = EventLoops.EnsureFuture(t, item, loop);
            if (future is null)
                return null;
            futures.Add(future);
        }
        return futures;
    }

    private static Value Split(ThreadState t, List<PyFuture> futures)
    {
        PySet done = new();
        PySet pending = new();
        foreach (PyFuture future in futures)
        {
            if (!(future.IsDone ? done : pending).Add(t, future))
                return Value.Error;
        }
        return new PyTuple(done, pending);
    }

    private sealed class OnCompletion(PyFuture waiter, PyHandle? timer, int remaining, PyStr condition, PyTask? awaiter) : NativeCallback("_wait.<locals>._on_completion")
    {
        private int remaining = remaining;

        /// <inheritdoc/>
        public override PyFuture? Awaiter => awaiter;

        public override bool Done(ThreadState t, PyFuture future)
        {
            remaining--;
            if (remaining > 0 && !ReferenceEquals(condition, FirstCompleted) && !IsAwaitedException(future))
                return true;
            timer?.Cancel();
            if (!waiter.IsDone)
                waiter.Complete(t, Value.None);
            return true;
        }

        private bool IsAwaitedException(PyFuture future)
        {
            if (!ReferenceEquals(condition, FirstException) || future.IsCancelled)
                return false;
            future.MarkRetrieved();
            return future.StoredException is not null;
        }
    }
}
