using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.gather</c>. See cpython Lib/asyncio/tasks.py gather.</summary>
internal static class Gathering
{
    public static Value Gather(ThreadState t, ReadOnlySpan<Value> awaitables, bool returnExceptions)
    {
        if (awaitables.IsEmpty)
            return Empty(t);
        PyEventLoop? loop = EventLoops.Running(t);
        Dictionary<object, PyFuture> known = new(awaitables.Length, ReferenceEqualityComparer.Instance);
        PyFuture[] children = new PyFuture[awaitables.Length];
        PyGatheringFuture? outer = null;
        List<PyFuture> pending = [];
        List<PyFuture> done = [];
        for (int i = 0; i < awaitables.Length; i++)
        {
            Value awaitable = awaitables[i];
            if (awaitable.Object is { } key && known.TryGetValue(key, out PyFuture? same))
            {
                children[i] = same;
                continue;
            }
            PyFuture? child = EventLoops.EnsureFuture(t, awaitable, awaitable.Ref is PyFuture && i == 0 ? null : loop);
            if (child is null)
                return Value.Error;
            loop = child.Loop;
            if (!ReferenceEquals(child, awaitable.Ref) && child is PyTask task)
                task.IsExpendable = true;
            known.Add(awaitable.Ref!, child);
            children[i] = child;
            (child.IsDone ? done : pending).Add(child);
        }
        outer = new PyGatheringFuture(loop!, children, known.Count, returnExceptions);
        ChildDone callback = new(outer, loop!.CurrentTask as PyTask);
        foreach (PyFuture child in pending)
            child.AddCallback(t, callback);
        foreach (PyFuture child in done)
            outer.ChildIsDone(t, child);
        return outer;
    }

    private static Value Empty(ThreadState t)
    {
        if (EventLoops.Current(t) is not { } loop)
            return Value.Error;
        PyFuture future = new(loop);
        future.Complete(t, new PyList());
        return future;
    }

    private sealed class ChildDone(PyGatheringFuture outer, PyTask? awaiter) : NativeCallback("gather.<locals>._done_callback")
    {
        /// <inheritdoc/>
        public override PyFuture? Awaiter => outer.IsDone ? null : awaiter;

        public override bool Done(ThreadState t, PyFuture future)
        {
            outer.ChildIsDone(t, future);
            return true;
        }
    }
}
