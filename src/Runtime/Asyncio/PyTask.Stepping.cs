using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Running the coroutine from one await to the next. See cpython Modules/_asynciomodule.c task_step_impl.
internal partial class PyTask
{
    /// <summary>The attribute by which futures are known.</summary>
    public static readonly PyStr BlockingName = PyStr.Intern("_asyncio_future_blocking");
    private static readonly PyStr AddCallbackName = PyStr.Intern("add_done_callback");

    /// <summary>
    /// The loop's turn for the task: resumes the coroutine until it waits again or ends. False with SystemExit or KeyboardInterrupt pending, which leave the loop.
    /// </summary>
    public bool RunStep(ThreadState t)
    {
        PyEventLoop loop = Loop!;
        if (IsDone)
            return RefuseStep(t);
        PyContext? entered = context;
        if (entered is not null && !entered.TryEnter(t))
            return loop.Report(t, "Exception in callback Task.task_step()", [("exception", t.TakePending())]);
        PyObject? outerContext = t.Context;
        t.Context = entered;
        bool goesOn = RunStepInContext(t);
        // A first variable set in an empty context has made it.
        PyContext? left = t.Context as PyContext;
        left?.Leave();
        context = left;
        t.Context = outerContext;
        return goesOn;
    }

    /// <summary>As <see cref="RunStep"/>, where the task's context has been entered already.</summary>
    public bool RunStepInContext(ThreadState t)
    {
        PyEventLoop loop = Loop!;
        PyObject? outerTask = loop.CurrentTask;
        loop.CurrentTask = this;
        loop.Recorder?.StepBegins(this);
        bool goesOn = Step(t);
        loop.Recorder?.StepEnded(t, this);
        loop.CurrentTask = outerTask;
        return goesOn;
    }

    // Somebody has given the task a result from outside.
    private bool RefuseStep(ThreadState t)
    {
        Loop!.Tasks.Remove(this);
        PyBaseException? thrown = TakeThrown();
        string shown = thrown is null ? "None" : CallbackText.Safe(t, thrown);
        PyBaseException error = BuiltinExceptions.Create(AsyncioExceptions.InvalidStateError, Value.FromString($"__step(): already done: {CallbackText.Safe(t, this)} {shown}"));
        return Loop.Report(t, "Exception in callback Task.task_step()", [("exception", error)]);
    }

    private bool StartEagerly(ThreadState t)
    {
        Loop!.Tasks.Add(this);
        bool goesOn = RunStep(t);
        if (IsDone)
            coroutine = default;
        return goesOn;
    }

    private bool Step(ThreadState t)
    {
        PyBaseException? thrown = TakeThrown();
        Value yielded;
        SendResult outcome;
        if (coroutine.Ref is Generator generator)
        {
            if (thrown is null)
            {
                outcome = generator.Send(t, Value.None, out yielded);
            }
            else
            {
                t.Reraise(thrown);
                outcome = generator.Throw(t, out yielded);
            }
        }
        else
        {
            outcome = thrown is null ? Generator.SendTo(t, coroutine, Value.None, out yielded) : ThrowTo(t, thrown, out yielded);
        }
        switch (outcome)
        {
            case SendResult.Next:
                WaitFor(t, yielded);
                return true;
            case SendResult.Return:
                Finish(t, yielded);
                return true;
            default:
                return Fail(t);
        }
    }

    // What the coroutine is to be resumed with instead of None: a cancellation, the failure of what it waited for, or what is wrong with its last yield.
    private PyBaseException? TakeThrown()
    {
        PyBaseException? thrown = toThrow;
        toThrow = null;
        if (waiter is { } done)
        {
            waiter = null;
            if (!done.HasResult && done.IsDone)
                thrown = done.IsCancelled ? done.TakeCancelledError() : TakeException(done);
        }
        if (!mustCancel)
            return thrown;
        mustCancel = false;
        return thrown is not null && thrown.Type.IsSubtypeOf(AsyncioExceptions.CancelledError) ? thrown : TakeCancelledError();
    }

    private static PyBaseException TakeException(PyFuture future)
    {
        future.RestoreTraceback();
        future.MarkRetrieved();
        return future.StoredException!;
    }

    private SendResult ThrowTo(ThreadState t, PyBaseException thrown, out Value result)
    {
        result = Attributes.CallMethod(t, coroutine, SpecialNames.Throw, thrown);
        if (!result.IsError)
            return SendResult.Next;
        if (!t.PendingIs(BuiltinExceptions.StopIteration))
            return SendResult.Error;
        result = ((PyStopIteration)t.TakePending()).StopValue;
        return SendResult.Return;
    }

    private void Finish(ThreadState t, Value result)
    {
        Loop!.Tasks.Remove(this);
        if (mustCancel)
        {
            mustCancel = false;
            CompleteCancelled(t, CancelMessage);
        }
        else
        {
            Complete(t, result);
        }
    }

    private bool Fail(ThreadState t)
    {
        Loop!.Tasks.Remove(this);
        PyBaseException error = t.TakePending();
        if (error.Type.IsSubtypeOf(AsyncioExceptions.CancelledError))
        {
            CompleteCancelled(t, error);
            return true;
        }
        CompleteWithError(t, error);
        if (!error.Type.IsSubtypeOf(BuiltinExceptions.SystemExit) && !error.Type.IsSubtypeOf(BuiltinExceptions.KeyboardInterrupt))
            return true;
        t.Reraise(error);
        return false;
    }

    private void WaitFor(ThreadState t, Value yielded)
    {
        if (yielded.IsNone)
        {
            Loop!.EnqueueStep(t, this);
            return;
        }
        if (yielded.Ref is PyFuture future && !OverridesCallbacks(future))
        {
            WaitFor(t, future);
            return;
        }
        if (IsForeignFuture(t, yielded))
            return;
        string text = CallbackText.Safe(t, yielded);
        ThrowNext(t, yielded.Ref is PyGenerator
            ? $"yield was used instead of yield from for generator in task {CallbackText.Safe(t, this)} with {text}"
            : $"Task got bad yield: {text}");
    }

    private void WaitFor(ThreadState t, PyFuture future)
    {
        if (!ReferenceEquals(future.Loop, Loop))
        {
            ThrowNext(t, $"Task {CallbackText.Safe(t, this)} got Future {CallbackText.Safe(t, future)} attached to a different loop");
            return;
        }
        if (!future.IsBlocking)
        {
            ThrowNext(t, $"yield was used instead of yield from in task {CallbackText.Safe(t, this)} with {CallbackText.Safe(t, future)}");
            return;
        }
        if (ReferenceEquals(future, this))
        {
            ThrowNext(t, $"Task cannot await on itself: {CallbackText.Safe(t, this)}");
            return;
        }
        future.IsBlocking = false;
        waiter = future;
        future.AddWaiter(t, this);
        CancelWaiter(t);
    }

    // Cancelled while it ran: what it waits for now is.
    private void CancelWaiter(ThreadState t)
    {
        if (!mustCancel)
            return;
        Truth cancelled = Futures.Cancel(t, waiter!, CancelMessage);
        if (cancelled == Truth.True)
            mustCancel = false;
        else if (cancelled == Truth.Error)
            t.TakePending();
    }

    // A class written in Python may want to know who waits.
    private bool OverridesCallbacks(PyFuture future) =>
        future.Type.IsHeapType && ReferenceEquals(future.Loop, Loop) && !ReferenceEquals(future, this) && future.Type.Lookup(AddCallbackName).Ref is not PyMethodDescriptor;

    // A future of a class of its own, which has the attribute that says so.
    private bool IsForeignFuture(ThreadState t, Value yielded)
    {
        Value blocking = Attributes.GetOrUnbound(t, yielded, BlockingName);
        if (blocking.IsError)
            t.TakePending();
        if (blocking.IsUnbound || blocking.IsError || blocking.IsNone)
            return false;
        if (!blocking.IsTrue)
        {
            ThrowNext(t, $"yield was used instead of yield from in task {CallbackText.Safe(t, this)} with {CallbackText.Safe(t, yielded)}");
            return true;
        }
        if (!Attributes.Set(t, yielded, BlockingName, Value.False)
            || Attributes.CallMethod(t, yielded, AddCallbackName, new ForeignWakeup(this)).IsError)
        {
            toThrow = t.TakePending();
            Loop!.EnqueueStep(t, this);
        }
        else if (yielded.Ref is PyFuture future)
        {
            waiter = future;
            CancelWaiter(t);
        }
        return true;
    }

    private void ThrowNext(ThreadState t, string message)
    {
        toThrow = BuiltinExceptions.Create(BuiltinExceptions.RuntimeError, Value.FromString(message));
        Loop!.EnqueueStep(t, this);
    }

    /// <summary>Wakes a task that waits for a future of a class written in Python.</summary>
    private sealed class ForeignWakeup(PyTask task) : NativeCallback("Task.task_wakeup")
    {
        private static readonly PyStr ResultName = PyStr.Intern("result");

        public override bool Done(ThreadState t, PyFuture future) => task.RunStep(t);

        public override Value Invoke1(ThreadState t, Value a)
        {
            // A future of ours is looked at by the step itself.
            if (a.Ref is not PyFuture && Attributes.CallMethod(t, a, ResultName).IsError)
                task.toThrow = t.TakePending();
            return task.RunStep(t) ? Value.None : Value.Error;
        }
    }
}
