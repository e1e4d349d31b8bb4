using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Futures of <c>concurrent.futures</c> beside those of a loop.</summary>
internal static class ForeignFutures
{
    private static readonly PyStr AddDoneCallback = PyStr.Intern("add_done_callback");
    private static readonly PyStr CancelName = PyStr.Intern("cancel");
    private static readonly PyStr CancelledName = PyStr.Intern("cancelled");
    private static readonly PyStr ResultName = PyStr.Intern("result");

    /// <summary><c>asyncio.wrap_future</c>: a future of the loop that ends as the given one does.</summary>
    public static Value Wrap(ThreadState t, Value future, PyEventLoop loop)
    {
        if (future.Ref is PyFuture)
            return future;
        PyFuture wrapped = new(loop);
        Value chained = Chain(t, future, wrapped);
        return chained.IsError ? chained : wrapped;
    }

    /// <summary>Makes a future of a loop end as one of <c>concurrent.futures</c> does, and cancels that when this one is cancelled.</summary>
    public static Value Chain(ThreadState t, Value source, PyFuture destination)
    {
        PyEventLoop loop = destination.Loop!;
        destination.AddCallback(t, new CheckCancel(source));
        PyBuiltinFunction done = new("_call_set_state", "(source, /)", (ThreadState worker, Value ended) =>
        {
            return loop.IsClosed || loop.CallSoonThreadSafe(worker, new Copy(destination), ended) is not null ? Value.None : Value.Error;
        });
        return Attributes.CallMethod(t, source, AddDoneCallback, done);
    }

    private sealed class CheckCancel(Value source) : NativeCallback("_chain_future.<locals>._call_check_cancel")
    {
        public override bool Done(ThreadState t, PyFuture future) =>
            !future.IsCancelled || !Attributes.CallMethod(t, source, CancelName).IsError;
    }

    private sealed class Copy(PyFuture target) : NativeCallback("_chain_future.<locals>._set_state")
    {
        public override bool Done(ThreadState t, PyFuture future) => true;

        public override Value Invoke1(ThreadState t, Value a)
        {
            return CopyOutcome(t, a, target);
        }
    }

    /// <summary>Makes a future of a loop end as one of <c>concurrent.futures</c> has.</summary>
    public static Value CopyOutcome(ThreadState t, Value source, PyFuture target)
    {
        if (target.IsDone)
            return Value.None;
        Value cancelled = Attributes.CallMethod(t, source, CancelledName);
        if (cancelled.IsError)
            return cancelled;
        if (cancelled.IsTrue)
            return Futures.Cancel(t, target, Value.None) == Truth.Error ? Value.Error : Value.None;
        Value result = Attributes.CallMethod(t, source, ResultName);
        if (result.IsError)
            target.CompleteWithError(t, Convert(t, t.TakePending()));
        else
            target.Complete(t, result);
        return Value.None;
    }

    /// <summary>The exceptions of <c>concurrent.futures</c> become those of asyncio. See cpython Lib/asyncio/futures.py _convert_future_exc.</summary>
    public static PyBaseException Convert(ThreadState t, PyBaseException error)
    {
        if (t.Engine.Modules.GetOrUnbound("concurrent.futures").Ref is not PyModule module)
            return error;
        PyType? type = ReferenceEquals(module.Dict.GetOrUnbound("CancelledError").Ref, error.Type)
            ? AsyncioExceptions.CancelledError
            : ReferenceEquals(module.Dict.GetOrUnbound("InvalidStateError").Ref, error.Type) ? AsyncioExceptions.InvalidStateError : null;
        if (type is null)
            return error;
        PyBaseException converted = BuiltinExceptions.Create(type, error.Args.Items);
        converted.Traceback = error.Traceback;
        return converted;
    }
}
