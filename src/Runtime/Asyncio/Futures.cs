using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>What native code does with futures that may be of classes written in Python.</summary>
internal static class Futures
{
    private static readonly PyStr CancelName = PyStr.Intern("cancel");
    private static readonly PyStr MessageName = PyStr.Intern("msg");

    /// <summary>The exception that <c>throw(type, value)</c> means; null with an exception pending.</summary>
    public static PyBaseException? ToException(ThreadState t, Value type, Value value)
    {
        if (type.Ref is PyBaseException instance)
            return instance;
        if (type.Ref is PyType given && given.IsSubtypeOf(BuiltinExceptions.BaseException))
        {
            if (value.Ref is PyBaseException made && made.Type.IsSubtypeOf(given))
                return made;
            Value created = value.IsNone ? Calls.Call0(t, type) : Calls.Call1(t, type, value);
            if (created.Ref is PyBaseException exception)
                return exception;
            if (created.IsError)
                return null;
        }
        t.RaiseTypeError($"exceptions must be classes or instances deriving from BaseException, not {type.Type.ShortName}");
        return null;
    }

    /// <summary>Calls <c>cancel</c>, which a class written in Python may have overridden.</summary>
    public static Truth Cancel(ThreadState t, PyFuture future, Value message)
    {
        if (!future.Type.IsHeapType)
            return future.Cancel(t, message);
        Value method = Attributes.Get(t, future, CancelName);
        if (method.IsError)
            return Truth.Error;
        Value result = message.IsUnbound || message.IsNone
            ? Calls.Call0(t, method)
            : Calls.Call(t, method, new Arguments([message], [MessageName]));
        return result.IsError ? Truth.Error : Truthiness.Of(t, result);
    }

    /// <summary>Makes one future of a loop end as another does, and cancels that when this one is cancelled.</summary>
    public static Value Chain(ThreadState t, PyFuture source, PyFuture destination)
    {
        source.AddCallback(t, new CopyToDestination(destination));
        destination.AddCallback(t, new CancelSource(source));
        return Value.None;
    }

    private sealed class CopyToDestination(PyFuture destination) : NativeCallback("_chain_future.<locals>._call_set_state")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            CopyOutcome(t, future, destination);
            return true;
        }
    }

    private sealed class CancelSource(PyFuture source) : NativeCallback("_chain_future.<locals>._call_check_cancel")
    {
        public override bool Done(ThreadState t, PyFuture future) => !future.IsCancelled || Cancel(t, source, Value.None) != Truth.Error;
    }

    /// <summary>Makes the outer future end as the inner has.</summary>
    public static void CopyOutcome(ThreadState t, PyFuture from, PyFuture to)
    {
        if (to.IsDone)
            return;
        if (from.IsCancelled)
        {
            to.Cancel(t, Value.None);
            return;
        }
        from.MarkRetrieved();
        if (from.StoredException is { } error)
            to.CompleteWithError(t, error);
        else
            to.Complete(t, from.StoredResult);
    }
}
