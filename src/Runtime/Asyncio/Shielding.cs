using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.shield</c>: cancelling the outer future leaves the inner one alone. See cpython Lib/asyncio/tasks.py shield.</summary>
internal static class Shielding
{
    public static Value Shield(ThreadState t, Value awaitable)
    {
        PyFuture? inner = EventLoops.EnsureFuture(t, awaitable, null);
        if (inner is null)
            return Value.Error;
        if (inner.IsDone)
            return inner;
        PyFuture outer = new(inner.Loop!);
        InnerDone innerDone = new(outer, inner.Loop!.CurrentTask as PyTask);
        inner.AddCallback(t, innerDone);
        outer.AddCallback(t, new OuterDone(inner, innerDone));
        return outer;
    }

    private sealed class InnerDone(PyFuture outer, PyTask? awaiter) : NativeCallback("shield.<locals>._inner_done_callback")
    {
        /// <inheritdoc/>
        public override PyFuture? Awaiter => awaiter;

        public override bool Done(ThreadState t, PyFuture future)
        {
            Futures.CopyOutcome(t, future, outer);
            return true;
        }
    }

    private sealed class OuterDone(PyFuture inner, InnerDone innerDone) : NativeCallback("shield.<locals>._outer_done_callback")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (inner.IsDone)
                return true;
            inner.RemoveCallback(t, innerDone);
            inner.AddCallback(t, new Abandoned());
            return true;
        }
    }

    /// <summary>The outer future was cancelled: a failure of the inner one has nobody to go to.</summary>
    private sealed class Abandoned() : NativeCallback("_log_on_exception")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (future.StoredException is not { } error)
                return true;
            future.MarkRetrieved();
            future.RestoreTraceback();
            return future.Loop!.Report(t, $"{error.Type.ShortName} exception in shielded future", [("exception", error), ("future", future)]);
        }
    }
}
