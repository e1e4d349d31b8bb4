using System.Diagnostics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Where a future stands.</summary>
internal enum FutureState
{
    Pending,
    Cancelled,
    Finished,
}

/// <summary>Python's <c>asyncio.Future</c>: a result that is still to come. See cpython Modules/_asynciomodule.c.</summary>
internal partial class PyFuture : AttributedObject
{
    private Value result;

    // What few futures have: how they failed or were cancelled, and where they were made.
    private Failure? failure;

    public PyFuture(PyEventLoop loop) : base(TypeObject) => Loop = loop;

    protected PyFuture(PyType type) : base(type)
    {
    }

    /// <summary>The loop that calls its callbacks; null until <c>__init__</c> ran.</summary>
    public PyEventLoop? Loop { get; protected set; }

    public FutureState State { get; private set; }

    public bool IsDone => State != FutureState.Pending;

    public bool IsCancelled => State == FutureState.Cancelled;

    /// <summary>What the future failed with, without counting as looked at; null when it did not.</summary>
    public PyBaseException? StoredException => failure?.Exception;

    /// <summary>The result, when it <see cref="HasResult"/>.</summary>
    public Value StoredResult => result;

    public bool HasResult => State == FutureState.Finished && StoredException is null;

    /// <summary>What <c>cancel()</c> was given; unbound or None when nothing.</summary>
    public Value CancelMessage
    {
        get => failure is null ? default : failure.CancelMessage;
        protected set
        {
            if (failure is not null || !(value.IsUnbound || value.IsNone))
                (failure ??= new Failure()).CancelMessage = value;
        }
    }

    /// <summary>It was yielded by an <c>await</c>, so that a task may wait for it (<c>_asyncio_future_blocking</c>).</summary>
    public bool IsBlocking { get; set; }

    /// <summary>It failed, and nobody has asked for the exception yet.</summary>
    public bool IsUnretrieved { get; private set; }

    private List<PyFuture>? Declared => failure?.Declared;

    /// <summary>Where it was made; null when the loop is not in debug mode.</summary>
    public PyObject? Source => failure?.Source;

    /// <summary>Says (or takes back) that another future waits for it.</summary>
    public void DeclareAwaiter(PyFuture waiter, bool waits)
    {
        List<PyFuture> declared = (failure ??= new Failure()).Declared ??= [];
        if (!waits)
            declared.Remove(waiter);
        else if (!declared.Contains(waiter))
            declared.Add(waiter);
    }

    /// <summary>Remembers where it was made, when the loop is in debug mode.</summary>
    public void NoteSource(ThreadState t)
    {
        if (Loop is { IsDebug: true })
            (failure ??= new Failure()).Source = SourceTraceback.Capture(t);
    }

    /// <summary>Finishes it with a result; it must be pending.</summary>
    public void Complete(ThreadState t, Value value)
    {
        Debug.Assert(!IsDone);
        result = value;
        State = FutureState.Finished;
        ScheduleCallbacks(t);
    }

    /// <summary>Finishes it with an exception; it must be pending.</summary>
    public void CompleteWithError(ThreadState t, PyBaseException error)
    {
        Debug.Assert(!IsDone);
        failure ??= new Failure();
        failure.Exception = error;
        failure.Traceback = error.Traceback;
        State = FutureState.Finished;
        ScheduleCallbacks(t);
        IsUnretrieved = true;
        Loop!.Unretrieved.Add(t, this);
    }

    /// <summary>Finishes it as cancelled, whatever a subclass does when asked to cancel.</summary>
    public void CompleteCancelled(ThreadState t, Value message)
    {
        Debug.Assert(!IsDone);
        CancelMessage = message;
        State = FutureState.Cancelled;
        ScheduleCallbacks(t);
    }

    /// <summary>As <see cref="CompleteCancelled(ThreadState, Value)"/>, by the CancelledError given.</summary>
    public void CompleteCancelled(ThreadState t, PyBaseException cancelled)
    {
        (failure ??= new Failure()).Cancelled = cancelled;
        CompleteCancelled(t, Value.None);
    }

    /// <summary>Asks it to be cancelled: whether that will happen. An error of a nested future's Python code leaves <see cref="Truth.Error"/>.</summary>
    public virtual Truth Cancel(ThreadState t, Value message)
    {
        IsUnretrieved = false;
        if (IsDone)
            return Truth.False;
        CompleteCancelled(t, message);
        return Truth.True;
    }

    /// <summary>The result, or its exception raised, or what is wrong with asking.</summary>
    public Value GetResult(ThreadState t)
    {
        if (State == FutureState.Pending)
            return t.Raise(AsyncioExceptions.InvalidStateError, "Result is not set.");
        if (State == FutureState.Cancelled)
            return t.Raise(TakeCancelledError());
        IsUnretrieved = false;
        if (StoredException is not { } error)
            return result;
        RestoreTraceback();
        return t.Raise(error);
    }

    /// <summary>The exception it failed with, None, or what is wrong with asking.</summary>
    public Value GetException(ThreadState t)
    {
        if (State == FutureState.Cancelled)
            return t.Raise(TakeCancelledError());
        if (State == FutureState.Pending)
            return t.Raise(AsyncioExceptions.InvalidStateError, "Exception is not set.");
        IsUnretrieved = false;
        return StoredException is { } error ? error : Value.None;
    }

    /// <summary>Counts as looked at: nothing is reported when the loop closes.</summary>
    public void MarkRetrieved() => IsUnretrieved = false;

    /// <summary>The exception gets the traceback back that it had when the future failed.</summary>
    public void RestoreTraceback() => failure!.Exception!.Traceback = failure.Traceback;

    /// <summary>The CancelledError that says it was cancelled. See cpython Lib/asyncio/futures.py _make_cancelled_error.</summary>
    public PyBaseException TakeCancelledError()
    {
        if (failure?.Cancelled is { } kept)
        {
            failure.Cancelled = null;
            return kept;
        }
        return CancelMessage.IsUnbound || CancelMessage.IsNone
            ? BuiltinExceptions.Create(AsyncioExceptions.CancelledError)
            : BuiltinExceptions.Create(AsyncioExceptions.CancelledError, CancelMessage);
    }

    private sealed class Failure
    {
        public PyBaseException? Exception;

        /// <summary>The traceback the exception had when the future failed.</summary>
        public PyTraceback? Traceback;

        /// <summary>The CancelledError a task ended with, until somebody takes it.</summary>
        public PyBaseException? Cancelled;

        public Value CancelMessage;

        /// <summary>Where the future was made; kept in debug mode.</summary>
        public PyObject? Source;

        /// <summary>Those who were said to wait for it.</summary>
        public List<PyFuture>? Declared;
    }
}
