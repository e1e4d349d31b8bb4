using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal partial class PyFuture
{
    public static new readonly PyType TypeObject = new PyType("_asyncio.Future")
    {
        Doc = "A result that comes later.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyFuture(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Future", "(*, loop=None)", Initialize),
        Repr = static (t, self) => ((PyFuture)self.Ref!).Describe(t),
        Await = AwaitSlot,
        Iter = AwaitSlot,
        Members = static () =>
        [
            new Method("result", "()", static (t, self) => ((PyFuture)self.Ref!).GetResult(t)),
            new Method("exception", "()", static (t, self) => ((PyFuture)self.Ref!).GetException(t)),
            new Method("set_result", "(result, /)", SetResult),
            new Method("set_exception", "(exception, /)", SetException),
            new Method("add_done_callback", "(fn, /, *, context=None)", AddDoneCallback),
            new Method("remove_done_callback", "(fn, /)", RemoveDoneCallback),
            new Method("cancel", "(msg=None)", CancelMethod),
            new Method("cancelled", "()", static (_, self) => Value.FromBool(((PyFuture)self.Ref!).IsCancelled)),
            new Method("done", "()", static (_, self) => Value.FromBool(((PyFuture)self.Ref!).IsDone)),
            new Method("get_loop", "()", static (t, self) => Ready(t, self, out PyFuture future) ? future.Loop! : Value.Error),
            new Method("_make_cancelled_error", "()", static (_, self) => ((PyFuture)self.Ref!).TakeCancelledError()),
            new GetSet("_asyncio_future_blocking", static (_, self) => Value.FromBool(((PyFuture)self.Ref!).IsBlocking), SetBlocking),
            new GetSet("_state", static (_, self) => Value.FromString(((PyFuture)self.Ref!).State.ToString().ToUpperInvariant())),
            new GetSet("_result", static (_, self) => self.Ref is PyFuture { HasResult: true } future ? future.result : Value.None),
            new GetSet("_exception", static (_, self) => self.Ref is PyFuture { StoredException: { } error } ? error : Value.None),
            new GetSet("_asyncio_awaited_by", static (t, self) => ((PyFuture)self.Ref!).AwaitedBySet(t)),
            new GetSet("_callbacks", static (_, self) => ((PyFuture)self.Ref!).CallbackList()),
            new GetSet("_loop", static (_, self) => self.Ref is PyFuture { Loop: { } loop } ? loop : Value.None),
            new GetSet("_cancel_message", static (_, self) => self.Ref is PyFuture { CancelMessage: { IsUnbound: false } message } ? message : Value.None, SetCancelMessage),
            new GetSet("_log_traceback", static (_, self) => Value.FromBool(((PyFuture)self.Ref!).IsUnretrieved), SetLogTraceback),
            new GetSet("_source_traceback", static (_, self) => self.Ref is PyFuture { Source: { } source } ? source : Value.None),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyFuture future = (PyFuture)arguments[0].Ref!;
        PyEventLoop? loop = EventLoops.OrCurrent(t, arguments[1]);
        if (loop is null)
            return Value.Error;
        future.Loop = loop;
        future.NoteSource(t);
        return Value.None;
    }

    // False with a RuntimeError pending when a subclass did not call our __init__.
    private static bool Ready(ThreadState t, Value self, out PyFuture future)
    {
        future = (PyFuture)self.Ref!;
        if (future.Loop is not null)
            return true;
        t.RaiseRuntimeError($"{(future is PyTask ? "Task" : "Future")} object is not initialized.");
        return false;
    }

    private static Value AwaitSlot(ThreadState t, Value self) => Ready(t, self, out PyFuture future) ? new PyFutureIterator(future) : Value.Error;

    private static Value SetResult(ThreadState t, Value self, Value value)
    {
        if (!Ready(t, self, out PyFuture future))
            return Value.Error;
        if (future.IsDone)
            return t.Raise(AsyncioExceptions.InvalidStateError, "invalid state");
        future.Complete(t, value);
        return Value.None;
    }

    private static Value SetException(ThreadState t, Value self, Value value)
    {
        if (!Ready(t, self, out PyFuture future))
            return Value.Error;
        if (future.IsDone)
            return t.Raise(AsyncioExceptions.InvalidStateError, "invalid state");
        if (value.Ref is PyType type && type.IsSubtypeOf(BuiltinExceptions.BaseException))
        {
            value = Calls.Call0(t, value);
            if (value.IsError)
                return value;
        }
        if (value.Ref is not PyBaseException error)
            return t.RaiseTypeError("invalid exception object");
        if (error.Type.IsSubtypeOf(BuiltinExceptions.StopIteration))
            error = WrapStopIteration(error);
        future.CompleteWithError(t, error);
        return Value.None;
    }

    private static PyBaseException WrapStopIteration(PyBaseException stop)
    {
        PyBaseException error = BuiltinExceptions.Create(
            BuiltinExceptions.RuntimeError,
            Value.FromString("StopIteration interacts badly with generators and cannot be raised into a Future"));
        error.SetCause(stop);
        error.Context = stop;
        return error;
    }

    private static Value AddDoneCallback(ThreadState t, Value self, Value callback, Value context)
    {
        if (!Ready(t, self, out PyFuture future))
            return Value.Error;
        if (!EventLoops.TryGetContext(t, context, out PyContext? found))
            return Value.Error;
        future.AddCallback(t, callback, found);
        return Value.None;
    }

    private static Value RemoveDoneCallback(ThreadState t, Value self, Value callback)
    {
        if (!Ready(t, self, out PyFuture future))
            return Value.Error;
        int removed = future.RemoveCallback(t, callback);
        return removed < 0 ? Value.Error : Value.FromInt64(removed);
    }

    private static Value CancelMethod(ThreadState t, Value self, Value message)
    {
        if (!Ready(t, self, out PyFuture future))
            return Value.Error;
        Truth cancelled = future.Cancel(t, message);
        return cancelled == Truth.Error ? Value.Error : Value.FromBool(cancelled == Truth.True);
    }

    private static bool SetBlocking(ThreadState t, Value self, Value value)
    {
        Truth truth = TruthOfAttribute(t, value);
        if (truth != Truth.Error)
            ((PyFuture)self.Ref!).IsBlocking = truth == Truth.True;
        return truth != Truth.Error;
    }

    /// <summary>What a flag is set to; none of them can be deleted.</summary>
    protected static Truth TruthOfAttribute(ThreadState t, Value value)
    {
        if (!value.IsUnbound)
            return Truthiness.Of(t, value);
        t.Raise(BuiltinExceptions.AttributeError, "cannot delete attribute");
        return Truth.Error;
    }

    private static bool SetCancelMessage(ThreadState t, Value self, Value value)
    {
        ((PyFuture)self.Ref!).CancelMessage = value;
        return true;
    }

    private static bool SetLogTraceback(ThreadState t, Value self, Value value)
    {
        Truth truth = TruthOfAttribute(t, value);
        if (truth == Truth.True)
            t.RaiseValueError("_log_traceback can only be set to False");
        if (truth == Truth.False)
            ((PyFuture)self.Ref!).MarkRetrieved();
        return truth == Truth.False;
    }

    private Value AwaitedBySet(ThreadState t)
    {
        List<PyFuture> waiters = AwaitedBy();
        if (waiters.Count == 0)
            return Value.None;
        PySet set = new();
        foreach (PyFuture waiter in waiters)
        {
            if (!set.Add(t, waiter))
                return Value.Error;
        }
        return set;
    }

    private Value CallbackList()
    {
        if (!HasCallbacks)
            return Value.None;
        PyList list = new();
        foreach ((Value callback, PyContext? context) in Callbacks())
            list.Append(new PyTuple(callback, context ?? new PyContext()));
        return list;
    }
}
