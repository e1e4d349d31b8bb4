using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Turning the loop.
internal sealed partial class PyEventLoop
{
    // One tick of a virtual clock takes a microsecond, so that what started first ends first.
    private const long TickCost = 1_000;

    // See cpython Lib/asyncio/base_events.py MAXIMUM_SELECT_TIMEOUT.
    private const double MaximumSelectTimeout = 24 * 3600;

    private static readonly PyStr AddDoneCallbackName = PyStr.Intern("add_done_callback");
    private static readonly PyStr RemoveDoneCallbackName = PyStr.Intern("remove_done_callback");
    private static readonly PyStr DoneName = PyStr.Intern("done");
    private static readonly PyStr ResultName = PyStr.Intern("result");

    // What the thread had before the loop ran in it.
    private (Value FirstIter, Value Finalizer) outerHooks;
    private PyObject? outerTask;
    private ThreadState? runningThread;
    private bool isStopping;

    /// <summary>Ends the loop after the current tick.</summary>
    public void Stop() => isStopping = true;

    /// <summary>Runs until <see cref="Stop()"/>; false with an exception pending.</summary>
    public bool RunForever(ThreadState t)
    {
        if (!BeginRunning(t))
            return false;
        bool ok = true;
        Value runOnce = Overriding(t, RunOnceName);
        if (runOnce.IsError)
            ok = false;
        while (ok)
        {
            ok = runOnce.IsUnbound ? Tick(t) : !Calls.Call0(t, runOnce).IsError;
            if (isStopping)
                break;
        }
        EndRunning(t);
        return ok;
    }

    // See cpython Lib/asyncio/base_events.py _run_forever_setup: a program whose own loop turns this one calls it too.
    private bool BeginRunning(ThreadState t)
    {
        if (!CheckOpen(t) || !CheckNotRunning(t))
            return false;
        outerHooks = (t.AsyncGenFirstIter, t.AsyncGenFinalizer);
        InstallAsyncGeneratorHooks(t);
        outerTask = CurrentTask;
        runningThread = t;
        t.RunningLoop = this;
        TrackOrigins(t, IsDebug);
        return true;
    }

    private void EndRunning(ThreadState t)
    {
        TrackOrigins(t, enabled: false);
        isStopping = false;
        runningThread = null;
        t.RunningLoop = default;
        CurrentTask = outerTask;
        (t.AsyncGenFirstIter, t.AsyncGenFinalizer) = outerHooks;
    }

    /// <summary>Runs until a future is done: its result, or the error sentinel.</summary>
    public Value RunUntilComplete(ThreadState t, Value awaitable)
    {
        if (!CheckOpen(t) || !CheckNotRunning(t))
            return Value.Error;
        Value ensured = EventLoops.EnsureAnyFuture(t, awaitable, this);
        if (ensured.IsError)
            return ensured;
        bool isNew = awaitable.Ref is not PyFuture;
        if (isNew && ensured.Ref is PyTask task)
            task.IsExpendable = true;
        if (ensured.Type.IsHeapType || ensured.Ref is not PyFuture future)
            return RunUntilOtherComplete(t, ensured, isNew);
        StopWhenDone callback = new(this);
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

    // A future of a class written in Python has methods of its own.
    private Value RunUntilOtherComplete(ThreadState t, Value future, bool isNew)
    {
        StopWhenDone callback = new(this);
        if (Attributes.CallMethod(t, future, AddDoneCallbackName, callback).IsError)
            return Value.Error;
        PyBaseException? error = RunForever(t) ? null : t.TakePending();
        if (error is not null && isNew && future.Ref is PyFuture { IsDone: true } failed)
            failed.MarkRetrieved();
        Value removed = Attributes.CallMethod(t, future, RemoveDoneCallbackName, callback);
        if (error is not null || removed.IsError)
            return error is null ? removed : t.Reraise(error);
        Value done = Attributes.CallMethod(t, future, DoneName);
        Truth isDone = done.IsError ? Truth.Error : Truthiness.Of(t, done);
        if (isDone == Truth.Error)
            return Value.Error;
        return isDone == Truth.True ? Attributes.CallMethod(t, future, ResultName) : t.RaiseRuntimeError("Event loop stopped before Future completed.");
    }

    /// <summary>Wakes the loop when it waits; the caller holds the engine's lock. False with an exception pending.</summary>
    public bool Wake(ThreadState t)
    {
        Value method = Overriding(t, WriteToSelfName);
        if (!method.IsUnbound)
            return !method.IsError && !Calls.Call0(t, method).IsError;
        runningThread?.Unpark();
        return true;
    }

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
        if (!(OwnSelector is { IsUnbound: false } selector ? Select(t, selector) : watched.Count > 0 ? Poll(t) : Ready.Count > 0 || isStopping || WaitForWork(t)))
            return false;
        if (Timers.Count > 0 && !TakeDueTimers(t))
            return false;
        engine.Clock.CountTick(TickCost);
        return RunReady(t);
    }

    // CPython waits whole milliseconds too (epoll_wait), so that timers close to each other run in one tick. A wakeup without cause is harmless.
    private bool WaitForWork(ThreadState t)
    {
        if (Timers.Count == 0)
            return t.Park() != ParkResult.Failed;
        if (!TryGetTime(t, out double now))
            return false;
        double wait = Timers.First.When - now;
        return wait <= 0 || t.Park(engine.Clock.After(Math.Ceiling(wait * 1e3) / 1e3)) != ParkResult.Failed;
    }

    // A class written in Python waits by its own selector, and sees to what happened itself.
    private bool Select(ThreadState t, Value selector)
    {
        Value timeout = Value.None;
        if (Ready.Count > 0 || isStopping)
        {
            timeout = Value.FromInt64(0);
        }
        else if (Timers.Count > 0)
        {
            if (!TryGetTime(t, out double now))
                return false;
            timeout = Value.FromDouble(Math.Clamp(Timers.First.When - now, 0, MaximumSelectTimeout));
        }
        Value events = Attributes.CallMethod(t, selector, SelectName, timeout);
        return !events.IsError && !Attributes.CallMethod(t, this, ProcessEventsName, events).IsError;
    }

    private bool TakeDueTimers(ThreadState t)
    {
        if (!TryGetTime(t, out double now))
            return false;
        double end = now + clockResolution;
        while (Timers.Count > 0 && Timers.First.When < end)
            Ready.Enqueue(Timers.Pop());
        return true;
    }

    private bool RunReady(ThreadState t)
    {
        for (int count = Ready.Count; count > 0; count--)
        {
            PyObject item = Ready.Dequeue();
            if (!(IsDebug ? RunTimed(t, item) : RunItem(t, item)))
                return false;
        }
        return true;
    }

    private static bool RunItem(ThreadState t, PyObject item)
    {
        if (item is PyTask task)
            return task.RunStep(t);
        PyHandle handle = (PyHandle)item;
        return handle.IsCancelled || handle.Run(t);
    }

    private sealed class StopWhenDone(PyEventLoop loop) : NativeCallback("_run_until_complete_cb")
    {
        public override Value Invoke1(ThreadState t, Value a)
        {
            if (a.Ref is PyFuture)
                return base.Invoke1(t, a);
            loop.Stop();
            return Value.None;
        }

        public override bool Done(ThreadState t, PyFuture future)
        {
            if (future.StoredException is { } error
                && (error.Type.IsSubtypeOf(BuiltinExceptions.SystemExit) || error.Type.IsSubtypeOf(BuiltinExceptions.KeyboardInterrupt)))
                return true;
            loop.Stop();
            return true;
        }
    }
}
