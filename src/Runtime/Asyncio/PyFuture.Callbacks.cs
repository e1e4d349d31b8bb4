using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Who is to be told when a future is done. Most have one to tell: the task that waits.
internal partial class PyFuture
{
    private Value firstCallback;
    private PyContext? firstContext;
    private List<(Value Callback, PyContext? Context)>? moreCallbacks;

    public bool HasCallbacks => !firstCallback.IsUnbound;

    /// <summary>Calls back when done (through the loop, also when it is done already); a null context is an empty one.</summary>
    public void AddCallback(ThreadState t, Value callback, PyContext? context)
    {
        if (IsDone)
        {
            Schedule(t, callback, context);
            return;
        }
        if (firstCallback.IsUnbound)
        {
            firstCallback = callback;
            firstContext = context;
            return;
        }
        (moreCallbacks ??= []).Add((callback, context));
    }

    /// <summary>A task waits for it: it is woken in its own context.</summary>
    public void AddWaiter(ThreadState t, PyTask task) => AddCallback(t, task, null);

    /// <summary>Calls a native callback when done.</summary>
    public void AddCallback(ThreadState t, NativeCallback callback) => AddCallback(t, callback, PyContext.CopyCurrent(t));

    /// <summary>How many callbacks equal to this one were removed; -1 with the exception of a comparison pending.</summary>
    public int RemoveCallback(ThreadState t, Value callback)
    {
        if (firstCallback.IsUnbound)
            return 0;
        List<(Value Callback, PyContext? Context)> kept = [];
        int removed = 0;
        foreach ((Value Callback, PyContext? Context) entry in Callbacks())
        {
            Truth equal = Comparison.EqualTruth(t, entry.Callback, callback);
            if (equal == Truth.Error)
                return -1;
            if (equal == Truth.True)
                removed++;
            else
                kept.Add(entry);
        }
        ClearCallbacks();
        foreach ((Value Callback, PyContext? Context) entry in kept)
            AddCallback(t, entry.Callback, entry.Context);
        return removed;
    }

    /// <summary>The callbacks with their contexts, in the order they were added.</summary>
    public List<(Value Callback, PyContext? Context)> Callbacks()
    {
        List<(Value Callback, PyContext? Context)> all = [];
        if (!firstCallback.IsUnbound)
            all.Add((firstCallback, firstContext));
        if (moreCallbacks is not null)
            all.AddRange(moreCallbacks);
        return all;
    }

    /// <summary>Who waits for it: the tasks, and what was said by <c>future_add_to_awaited_by</c>.</summary>
    public List<PyFuture> AwaitedBy()
    {
        List<PyFuture> waiters = [];
        foreach ((Value callback, _) in Callbacks())
        {
            PyFuture? waiter = callback.Ref as PyTask ?? (callback.Ref as NativeCallback)?.Awaiter;
            if (waiter is not null && !waiters.Contains(waiter))
                waiters.Add(waiter);
        }
        if (!IsDone && Declared is { } declared)
            waiters.AddRange(declared.Where(waiter => !waiters.Contains(waiter)));
        return waiters;
    }

    private void ScheduleCallbacks(ThreadState t)
    {
        if (firstCallback.IsUnbound)
            return;
        Value first = firstCallback;
        PyContext? context = firstContext;
        List<(Value Callback, PyContext? Context)>? more = moreCallbacks;
        ClearCallbacks();
        Schedule(t, first, context);
        if (more is null)
            return;
        foreach ((Value callback, PyContext? itsContext) in more)
            Schedule(t, callback, itsContext);
    }

    private void Schedule(ThreadState t, Value callback, PyContext? context)
    {
        if (callback.Ref is PyTask task)
            task.Loop!.EnqueueStep(t, task);
        else
            Loop!.EnqueueCallback(t, callback, this, context);
    }

    private void ClearCallbacks()
    {
        firstCallback = default;
        firstContext = null;
        moreCallbacks = null;
    }
}
