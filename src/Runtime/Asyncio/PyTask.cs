using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Task</c>: a future that runs a coroutine. How it runs is in PyTask.Stepping.cs.</summary>
internal partial class PyTask : PyFuture
{
    private Value coroutine;
    private Value name;
    private long number;
    private PyContext? context;
    private PyFuture? waiter;
    private PyBaseException? toThrow;
    private int cancelRequests;
    private bool mustCancel;

    protected PyTask(PyType type) : base(type)
    {
    }

    /// <summary>The coroutine; unbound once an eager task has finished at once.</summary>
    public Value Coroutine => coroutine;

    /// <summary>What it waits for now; null when it is to run.</summary>
    public PyFuture? Waiter => waiter;

    /// <summary>How many cancellations were asked for and not taken back.</summary>
    public int CancelRequests => cancelRequests;

    /// <summary>Nobody is told when it is dropped unfinished.</summary>
    public bool IsExpendable { get; set; }

    // The loop's list of its tasks.
    public PyTask? NextOfLoop { get; set; }

    public PyTask? PreviousOfLoop { get; set; }

    /// <summary>The name; a number until it is asked for.</summary>
    public Value Name
    {
        get => name.IsUnbound ? name = Value.FromString($"Task-{number}") : name;
        set => name = value;
    }

    /// <summary>Makes a task and schedules its first step (or takes it, when eager); null with an exception pending.</summary>
    public static PyTask? Start(ThreadState t, PyEventLoop loop, Value coroutine, Value name, Value context, bool isEager = false)
    {
        PyTask task = new(TypeObject);
        return task.Begin(t, loop, coroutine, name, context, isEager) ? task : null;
    }

    public override Truth Cancel(ThreadState t, Value message)
    {
        if (IsDone)
            return Truth.False;
        MarkRetrieved();
        cancelRequests++;
        Loop!.Recorder?.CancelAsked(this);
        if (waiter is not null)
        {
            Truth cancelled = Futures.Cancel(t, waiter, message);
            if (cancelled != Truth.False)
                return cancelled;
        }
        mustCancel = true;
        CancelMessage = message;
        return Truth.True;
    }

    /// <summary>Takes one cancellation back: how many remain.</summary>
    public int Uncancel()
    {
        if (cancelRequests > 0 && --cancelRequests == 0)
            mustCancel = false;
        return cancelRequests;
    }

    protected override void Describe(ThreadState t, List<string> parts)
    {
        if (cancelRequests > 0 && !IsDone)
            parts[0] = "cancelling";
        parts.Insert(1, "name=" + CallbackText.Safe(t, Name));
        if (waiter is not null)
            parts.Insert(2, "wait_for=" + CallbackText.Safe(t, waiter));
        if (!coroutine.IsUnbound)
            parts.Insert(2, $"coro=<{CallbackText.Coroutine(t, coroutine)}>");
    }

    private bool Begin(ThreadState t, PyEventLoop loop, Value coro, Value taskName, Value taskContext, bool isEager)
    {
        if (!Coroutines.IsCoroutine(t, coro))
        {
            string? text = Representation.Repr(t, coro);
            if (text is not null)
                t.RaiseTypeError($"a coroutine was expected, got {text}");
            return false;
        }
        if (!EventLoops.TryGetContext(t, taskContext, out context))
            return false;
        if (!taskName.IsNone && !taskName.IsUnbound)
        {
            name = Representation.Str(t, taskName);
            if (name.IsError)
                return false;
        }
        else
        {
            number = t.Engine.NextTaskNumber();
        }
        Loop = loop;
        NoteSource(t);
        coroutine = coro;
        loop.Recorder?.Created(t, this);
        if (isEager && loop.IsRunning)
            return StartEagerly(t);
        if (!loop.TryEnqueueStep(t, this))
        {
            ReportUnscheduled(t);
            return false;
        }
        loop.Tasks.Add(this);
        return true;
    }

    // A call_soon written in Python has failed: nobody will ever run the task. Its exception stays pending.
    private void ReportUnscheduled(ThreadState t)
    {
        PyBaseException error = t.TakePending();
        if (Loop!.ReportDestroyed(t, this))
            t.Reraise(error);
    }
}
