using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

// Turning the loop.
internal sealed partial class PyEventLoop
{
    // One tick of a virtual clock takes a microsecond, so that what started first ends first.
    private const long TickCost = 1_000;

    private ThreadState? runningThread;
    private bool isStopping;

    /// <summary>Ends the loop after the current tick.</summary>
    public void Stop() => isStopping = true;

    /// <summary>Runs until <see cref="Stop()"/>; false with an exception pending.</summary>
    public bool RunForever(ThreadState t)
    {
        if (!CheckOpen(t) || !CheckNotRunning(t))
            return false;
        (Value firstIter, Value finalizer) = (t.AsyncGenFirstIter, t.AsyncGenFinalizer);
        InstallAsyncGeneratorHooks(t);
        PyTask? outerTask = CurrentTask;
        runningThread = t;
        t.RunningLoop = this;
        bool ok = true;
        do
            ok = Tick(t);
        while (ok && !isStopping);
        isStopping = false;
        runningThread = null;
        t.RunningLoop = default;
        CurrentTask = outerTask;
        (t.AsyncGenFirstIter, t.AsyncGenFinalizer) = (firstIter, finalizer);
        return ok;
    }

    /// <summary>Runs until a future is done: its result, or the error sentinel.</summary>
    public Value RunUntilComplete(ThreadState t, Value awaitable)
    {
        if (!CheckOpen(t) || !CheckNotRunning(t))
            return Value.Error;
        bool isNew = awaitable.Ref is not PyFuture;
        PyFuture? future = EventLoops.EnsureFuture(t, awaitable, this);
        if (future is null)
            return Value.Error;
        if (isNew && future is PyTask task)
            task.IsExpendable = true;
        StopWhenDone callback = new();
        future.AddCallback(t, callback);
        bool ok = RunForever(t);
        if (!ok)
        {
            PyBaseException error = t.TakePending();
            if (isNew && future.IsDone)
                future.MarkRetrieved();
            future.RemoveCallback(t, callback);
            return t.Reraise(error);
        }
        if (future.RemoveCallback(t, callback) < 0)
            return Value.Error;
        return future.IsDone ? future.GetResult(t) : t.RaiseRuntimeError("Event loop stopped before Future completed.");
    }

    /// <summary>Wakes the loop when it waits; the caller holds the engine's lock.</summary>
    public void Wake() => runningThread?.Unpark();

    private bool CheckNotRunning(ThreadState t)
    {
        if (IsRunning)
            t.RaiseRuntimeError("This event loop is already running");
        else if (!t.RunningLoop.IsUnbound)
            t.RaiseRuntimeError("Cannot run the event loop while another loop is running");
        else
            return true;
        return false;
    }

    // See cpython Lib/asyncio/base_events.py _run_once.
    private bool Tick(ThreadState t)
    {
        Timers.Sweep();
        if (t.Breaker != 0 && !t.HandleBreaker())
            return false;
        bool goesOn = watched.Count > 0 ? Poll(t) : Ready.Count > 0 || isStopping || WaitForWork(t);
        if (!goesOn)
            return false;
        if (Timers.Count > 0)
            TakeDueTimers();
        if (Unretrieved.IsFull && !Unretrieved.Report(t, this))
            return false;
        engine.Clock.CountTick(TickCost);
        return RunReady(t);
    }

    // CPython waits whole milliseconds too (epoll_wait), so that timers close to each other run in one tick. A wakeup without cause is harmless.
    private bool WaitForWork(ThreadState t)
    {
        if (Timers.Count == 0)
            return t.Park() != ParkResult.Failed;
        double wait = Timers.First.When - Time;
        return wait <= 0 || t.Park(engine.Clock.After(Math.Ceiling(wait * 1e3) / 1e3)) != ParkResult.Failed;
    }

    private void TakeDueTimers()
    {
        double end = Time + ClockResolution;
        while (Timers.Count > 0 && Timers.First.When < end)
            Ready.Enqueue(Timers.Pop());
    }

    private bool RunReady(ThreadState t)
    {
        for (int count = Ready.Count; count > 0; count--)
        {
            PyObject item = Ready.Dequeue();
            if (item is PyTask task)
            {
                if (!task.RunStep(t))
                    return false;
                continue;
            }
            PyHandle handle = (PyHandle)item;
            if (!handle.IsCancelled && !handle.Run(t))
                return false;
        }
        return true;
    }

    private sealed class StopWhenDone() : NativeCallback("_run_until_complete_cb")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (future.StoredException is { } error
                && (error.Type.IsSubtypeOf(BuiltinExceptions.SystemExit) || error.Type.IsSubtypeOf(BuiltinExceptions.KeyboardInterrupt)))
                return true;
            future.Loop!.Stop();
            return true;
        }
    }
}
