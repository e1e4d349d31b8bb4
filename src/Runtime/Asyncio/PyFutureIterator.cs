using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What <c>await future</c> delegates to: yields the future once, then gives its result. See cpython Modules/_asynciomodule.c FutureIter.</summary>
internal sealed class PyFutureIterator(PyFuture future) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_asyncio.FutureIter")
    {
        Iter = static (_, self) => self,
        Next = NextSlot,
        Send = Resume,
        Members = static () =>
        [
            new Method("send", "(value, /)", static (t, self, _) => NextOrStop(t, self)),
            new Method("throw", "(typ, val=?, tb=?, /)", Throw),
            new Method("close", "()", Close),
        ],
    }.Ready();

    private const string ThrowWarning = "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";

    private PyFuture? future = future;

    private static SendResult Resume(ThreadState t, Value self, Value sent, out Value result)
    {
        PyFutureIterator iterator = (PyFutureIterator)self.Ref!;
        PyFuture? future = iterator.future;
        if (future is null)
        {
            result = Value.None;
            return SendResult.Return;
        }
        if (!future.IsDone)
        {
            if (future.IsBlocking)
            {
                result = t.RaiseRuntimeError("await wasn't used with future");
                return SendResult.Error;
            }
            future.IsBlocking = true;
            result = future;
            return SendResult.Next;
        }
        iterator.future = null;
        result = future.GetResult(t);
        return result.IsError ? SendResult.Error : SendResult.Return;
    }

    private static Value NextSlot(ThreadState t, Value self)
    {
        SendResult outcome = Resume(t, self, Value.None, out Value result);
        if (outcome != SendResult.Return)
            return result;
        return result.IsNone ? default : t.RaiseStopIteration(result);
    }

    private static Value NextOrStop(ThreadState t, Value self)
    {
        Value result = NextSlot(t, self);
        return result.IsUnbound ? t.RaiseStopIteration(Value.None) : result;
    }

    private static Value Throw(ThreadState t, Value self, Value type, Value value, Value traceback)
    {
        ((PyFutureIterator)self.Ref!).future = null;
        if ((!value.IsUnbound || !traceback.IsUnbound) && !Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, ThrowWarning))
            return Value.Error;
        if (!traceback.IsUnbound && !traceback.IsNone && traceback.Ref is not PyTraceback)
            return t.RaiseTypeError("throw() third argument must be a traceback");
        if (type.Ref is PyBaseException && !value.IsUnbound && !value.IsNone)
            return t.RaiseTypeError("instance exception may not have a separate value");
        PyBaseException? exception = Futures.ToException(t, type, value.IsUnbound ? Value.None : value);
        if (exception is null)
            return Value.Error;
        if (traceback.Ref is PyTraceback given)
            exception.Traceback = given;
        return t.Raise(exception);
    }

    private static Value Close(ThreadState t, Value self)
    {
        ((PyFutureIterator)self.Ref!).future = null;
        return Value.None;
    }
}
