using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Execution;

// send, throw and close, as generators and coroutines share them. See cpython Objects/genobject.c.
internal abstract partial class Generator
{
    /// <summary>
    /// Resumes it with a value (None for <c>next()</c>), as <see cref="Send"/> does, in the form that costs least: gives what it yields, unbound when it
    /// has returned (then <see cref="TakeReturned"/> has the value), or the error sentinel.
    /// </summary>
    public Value Resume(ThreadState t, Value value)
    {
        if (ready)
            return ResumeReady(t, value);
        if (Send(t, value, out Value result) != SendResult.Return)
            return result;
        transfer = result;
        return default;
    }

    /// <summary>Resumes it again and again and gives what it yields to a sink. Ends as <see cref="Iteration.Feed"/> does.</summary>
    public Value Feed<TSink>(ThreadState t, ref TSink sink)
        where TSink : struct, IItemSink
    {
        while (true)
        {
            Value item = ready ? FeedReady(t, ref sink) : Resume(t, Value.None);
            if (item.IsUnbound || item.IsError || !sink.Take(item))
                return item;
        }
    }

    /// <summary>The value it has returned, after <see cref="Resume"/> gave unbound.</summary>
    public Value TakeReturned() => TakeTransfer();

    /// <summary>Resumes it with a value (None for <c>next()</c>). A finished one gives None as its return value.</summary>
    public SendResult Send(ThreadState t, Value value, out Value result)
    {
        if (IsRunning)
        {
            result = RaiseRunning(t);
            return SendResult.Error;
        }
        if (finished)
            return SendToFinished(t, out result);
        if (position is null && !value.IsNone)
        {
            result = t.RaiseTypeError($"can't send non-None value to a just-started {KindName}");
            return SendResult.Error;
        }
        return Drive(t, value, out result);
    }

    /// <summary>Resumes it with the pending exception.</summary>
    public SendResult Throw(ThreadState t, out Value result)
    {
        if (IsRunning)
        {
            t.TakePending();
            result = RaiseRunning(t);
            return SendResult.Error;
        }
        if (finished)
            return ThrowIntoFinished(t, out result);
        return Drive(t, default, out result);
    }

    /// <summary>Ends it with GeneratorExit: its return value, or the error sentinel. See cpython Objects/genobject.c gen_close.</summary>
    public Value Close(ThreadState t)
    {
        if (IsRunning)
            return RaiseRunning(t);
        if (finished)
            return Value.None;
        if (position is null)
        {
            Finish();
            return Value.None;
        }
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.GeneratorExit));
        switch (Drive(t, default, out Value result))
        {
            case SendResult.Next:
                return t.Raise(BuiltinExceptions.RuntimeError, $"{KindName} ignored GeneratorExit");
            case SendResult.Return:
                return result;
            default:
                return t.ClearIf(BuiltinExceptions.GeneratorExit) || t.ClearIf(BuiltinExceptions.StopIteration) ? Value.None : Value.Error;
        }
    }

    protected virtual Value RaiseRunning(ThreadState t) => t.Raise(BuiltinExceptions.ValueError, $"{KindName} already executing");

    protected virtual SendResult SendToFinished(ThreadState t, out Value result)
    {
        result = Value.None;
        return SendResult.Return;
    }

    protected virtual SendResult ThrowIntoFinished(ThreadState t, out Value result)
    {
        result = Value.Error;
        return SendResult.Error;
    }
}
