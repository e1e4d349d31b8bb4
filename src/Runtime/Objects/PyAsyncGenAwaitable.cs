using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>__anext__</c>, <c>asend</c>, <c>athrow</c> and <c>aclose</c> of an async generator give, to be awaited once.</summary>
internal abstract class PyAsyncGenAwaitable(PyType type, PyAsyncGenerator generator) : PyObject(type)
{
    /// <summary>How far it is.</summary>
    protected enum Stage
    {
        Created,
        Started,
        Closed,
    }

    /// <summary>The async generator it is of.</summary>
    public PyAsyncGenerator Generator { get; } = generator;

    /// <summary>The method that made it, as the warning that it was never awaited names it.</summary>
    public abstract string MethodName { get; }

    /// <summary>Nothing was done with it yet.</summary>
    public bool IsUnawaited => At == Stage.Created;

    protected Stage At { get; set; }

    /// <summary>Resumes it with a value.</summary>
    public abstract SendResult Send(ThreadState t, Value sent, out Value result);

    /// <summary>Resumes it with the pending exception.</summary>
    public abstract SendResult Throw(ThreadState t, out Value result);

    /// <summary>Makes the type of such an object: all are iterators that are their own <c>__await__</c>.</summary>
    protected static PyType MakeType(string name) => new PyType(name)
    {
        Iter = static (_, self) => self,
        Await = static (_, self) => self,
        Next = static (t, self) => Next(t, (PyAsyncGenAwaitable)self.Ref!),
        Send = static (ThreadState t, Value self, Value sent, out Value result) => ((PyAsyncGenAwaitable)self.Ref!).Send(t, sent, out result),
        Members = static () =>
        [
            new Method("send", "(arg, /)", static (t, self, value) => GeneratorMembers.ToItem(t, ((PyAsyncGenAwaitable)self.Ref!).Send(t, value, out Value result), result)),
            new Method("throw", "(type, value=?, traceback=?, /)", ThrowMethod),
            new Method("close", "()", CloseMethod),
        ],
    }.Ready();

    /// <summary>Fails with a RuntimeError.</summary>
    protected static SendResult Refuse(ThreadState t, string message, out Value result)
    {
        if (t.Pending is not null)
            t.TakePending();
        result = t.RaiseRuntimeError(message);
        return SendResult.Error;
    }

    private static Value Next(ThreadState t, PyAsyncGenAwaitable self)
    {
        SendResult outcome = self.Send(t, Value.None, out Value result);
        if (outcome != SendResult.Return)
            return result;
        return result.IsNone ? default : t.RaiseStopIteration(result);
    }

    private static Value ThrowMethod(ThreadState t, Value self, Value type, Value value, Value traceback)
    {
        if (!GeneratorMembers.MakePending(t, type, value, traceback))
            return Value.Error;
        return GeneratorMembers.ToItem(t, ((PyAsyncGenAwaitable)self.Ref!).Throw(t, out Value result), result);
    }

    private static Value CloseMethod(ThreadState t, Value self)
    {
        PyAsyncGenAwaitable awaitable = (PyAsyncGenAwaitable)self.Ref!;
        if (awaitable.At == Stage.Closed)
            return Value.None;
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.GeneratorExit));
        switch (awaitable.Throw(t, out _))
        {
            case SendResult.Next:
                return t.RaiseRuntimeError("coroutine ignored GeneratorExit");
            case SendResult.Return:
                return Value.None;
            default:
                return t.ClearIf(BuiltinExceptions.StopAsyncIteration) || t.ClearIf(BuiltinExceptions.GeneratorExit) ? Value.None : Value.Error;
        }
    }
}
