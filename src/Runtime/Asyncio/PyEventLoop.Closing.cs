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
        executor?.Shutdown();
        executor = null;
        return ReportLeftovers(t);
    }

    /// <summary>Reports failures nobody looked at, and tasks that will never finish; false with SystemExit or KeyboardInterrupt pending.</summary>
    public bool ReportLeftovers(ThreadState t)
    {
        if (!Unretrieved.Report(t, this))
            return false;
        foreach (PyTask task in Tasks.ToList())
        {
            if (task.IsExpendable)
                continue;
            task.IsExpendable = true;
            bool goesOn = task.Source is { } source
                ? Report(t, "Task was destroyed but it is pending!", [("task", task), ("source_traceback", source)])
                : Report(t, "Task was destroyed but it is pending!", [("task", task)]);
            if (!goesOn)
                return false;
        }
        return true;
    }
}
