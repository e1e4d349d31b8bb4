using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.TaskGroup</c>: tasks that end together. See cpython Lib/asyncio/taskgroups.py.</summary>
internal sealed partial class PyTaskGroup(PyType type) : AttributedObject(type)
{
    private readonly HashSet<PyFuture> tasks = [];
    private readonly List<PyBaseException> errors = [];
    private PyBaseException? baseError;
    private PyEventLoop? loop;
    private PyTask? parent;
    private PyFuture? completed;
    private bool isEntered;
    private bool isExiting;
    private bool isAborting;
    private bool parentCancelRequested;

    private Value Enter(ThreadState t)
    {
        if (isEntered)
            return t.RaiseRuntimeError($"TaskGroup {CallbackText.Safe(t, this)} has already been entered");
        loop = EventLoops.RequireRunning(t);
        if (loop is null)
            return Value.Error;
        parent = loop.CurrentTask as PyTask;
        if (parent is null)
            return t.RaiseRuntimeError($"TaskGroup {CallbackText.Safe(t, this)} cannot determine the parent task");
        isEntered = true;
        return this;
    }

    private async NativeCoroutine<Value> Exit(NativeFrame f, Value value)
    {
        isExiting = true;
        PyBaseException? raised = value.Ref as PyBaseException;
        if (raised is not null && IsBaseError(raised))
            baseError ??= raised;
        PyBaseException? cancellation = raised is not null && IsCancelledError(raised) ? raised : null;
        if (raised is not null && !isAborting && !Abort(f.Thread))
            return Value.Error;
        while (tasks.Count > 0)
        {
            completed ??= new PyFuture(loop!);
            if ((await f.Await(completed)).IsError)
            {
                if (!f.Thread.PendingIs(AsyncioExceptions.CancelledError))
                    return Value.Error;
                PyBaseException cancelled = f.Thread.TakePending();
                if (!isAborting)
                {
                    cancellation = cancelled;
                    if (!Abort(f.Thread))
                        return Value.Error;
                }
            }
            completed = null;
        }
        return Conclude(f.Thread, raised, cancellation);
    }

    // All tasks are done: what leaves the group.
    private Value Conclude(ThreadState t, PyBaseException? raised, PyBaseException? cancellation)
    {
        if (baseError is not null)
            return t.Reraise(baseError);
        if (parentCancelRequested && parent!.Uncancel() == 0)
            cancellation = null;
        if (cancellation is not null && errors.Count == 0)
        {
            // __aexit__ raises the body's own exception by not swallowing it.
            return ReferenceEquals(cancellation, raised) ? Value.None : t.Reraise(cancellation);
        }
        if (raised is not null && !IsCancelledError(raised))
            errors.Add(raised);
        if (errors.Count == 0)
            return Value.None;
        if (parent!.CancelRequests > 0)
        {
            parent.Uncancel();
            parent.Cancel(t, Value.None);
        }
        return RaiseGroup(t);
    }

    private Value RaiseGroup(ThreadState t)
    {
        Value[] members = errors.ConvertAll(static error => (Value)error).ToArray();
        Value group = Calls.Call2(t, BuiltinExceptions.BaseExceptionGroup, Value.FromString("unhandled errors in a TaskGroup"), new PyList(members));
        errors.Clear();
        if (group.Ref is not PyBaseException exception)
            return Value.Error;
        exception.SetCause(null);
        return t.Raise(exception);
    }

    private Value CreateTask(ThreadState t, Value coroutine, PyDict? keywords)
    {
        string? problem = null;
        if (!isEntered)
            problem = "has not been entered";
        else if (isExiting && tasks.Count == 0)
            problem = "is finished";
        else if (isAborting)
            problem = "is shutting down";
        if (problem is not null)
        {
            if (coroutine.Ref is Generator generator && generator.Close(t).IsError)
                return Value.Error;
            return t.RaiseRuntimeError($"TaskGroup {CallbackText.Safe(t, this)} {problem}");
        }
        Value made = loop!.CreateTaskAsClass(t, coroutine, keywords);
        if (made.Ref is not PyFuture task)
            return made;
        if (task.IsDone)
            return TaskIsDone(t, task) ? task : Value.Error;
        tasks.Add(task);
        task.AddCallback(t, new TaskDone(this));
        return task;
    }

    private bool TaskIsDone(ThreadState t, PyFuture task)
    {
        tasks.Remove(task);
        if (tasks.Count == 0 && completed is { IsDone: false })
            completed.Complete(t, Value.True);
        if (task.StoredException is not { } error)
            return true;
        task.MarkRetrieved();
        task.RestoreTraceback();
        errors.Add(error);
        if (IsBaseError(error))
            baseError ??= error;
        if (parent!.IsDone)
        {
            return loop!.Report(
                t,
                $"Task {CallbackText.Safe(t, task)} has errored out but its parent task {CallbackText.Safe(t, parent)} is already completed",
                [("exception", error), ("task", task)]);
        }
        if (isAborting || parentCancelRequested)
            return true;
        parentCancelRequested = true;
        return Abort(t) && Futures.Cancel(t, parent, Value.None) != Truth.Error;
    }

    private bool Abort(ThreadState t)
    {
        isAborting = true;
        foreach (PyFuture task in tasks.ToArray())
        {
            if (!task.IsDone && Futures.Cancel(t, task, Value.None) == Truth.Error)
                return false;
        }
        return true;
    }

    private static bool IsBaseError(PyBaseException error) =>
        error.Type.IsSubtypeOf(BuiltinExceptions.SystemExit) || error.Type.IsSubtypeOf(BuiltinExceptions.KeyboardInterrupt);

    private static bool IsCancelledError(PyBaseException error) => error.Type.IsSubtypeOf(AsyncioExceptions.CancelledError);

    private sealed class TaskDone(PyTaskGroup group) : NativeCallback("TaskGroup._on_task_done")
    {
        /// <inheritdoc/>
        public override PyFuture? Awaiter => group.parent;

        public override bool Done(ThreadState t, PyFuture future) => group.TaskIsDone(t, future);
    }
}
