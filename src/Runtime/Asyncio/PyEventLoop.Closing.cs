using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

// The end of a loop: what CPython says when it drops tasks is said here, since nothing counts references.
internal sealed partial class PyEventLoop
{
    /// <summary>Closes the loop; false with an exception pending.</summary>
    public bool Close(ThreadState t)
    {
        if (IsRunning)
        {
            t.RaiseRuntimeError("Cannot close a running event loop");
            return false;
        }
        if (IsClosed)
            return true;
        IsClosed = true;
        Ready.Clear();
        Timers.Clear();
        ClosePoller();
        RemoveSignalHandlers(t);
        bool ok = ShutDownExecutors(t) && ReportLeftovers(t);
        // What will never go on is not kept.
        Tasks.Clear();
        return ok;
    }

    // The program has dropped it. See cpython Lib/asyncio/base_events.py BaseEventLoop.__del__.
    private Value Drop(ThreadState t)
    {
        if (IsClosed)
            return Value.None;
        if (!Warnings.Warn(t, BuiltinExceptions.ResourceWarning, $"unclosed event loop {CallbackText.Safe(t, this)}", source: this))
            return Value.Error;
        return IsRunning || Close(t) ? Value.None : Value.Error;
    }

    /// <summary>Reports failures nobody looked at, and tasks that will never finish; false with SystemExit or KeyboardInterrupt pending.</summary>
    public bool ReportLeftovers(ThreadState t)
    {
        foreach (PyFuture future in Unretrieved.TakeAll())
        {
            if (!ReportUnretrieved(t, future))
                return false;
        }
        foreach (PyTask task in Tasks.ToList())
        {
            if (!ReportDestroyed(t, task))
                return false;
        }
        return true;
    }

    /// <summary>Says that a task will never finish, unless nobody wants to know; false with SystemExit or KeyboardInterrupt pending.</summary>
    public bool ReportDestroyed(ThreadState t, PyTask task)
    {
        if (task.IsExpendable)
            return true;
        task.IsExpendable = true;
        return task.Source is { } source
            ? Report(t, "Task was destroyed but it is pending!", [("task", task), ("source_traceback", source)])
            : Report(t, "Task was destroyed but it is pending!", [("task", task)]);
    }
}
