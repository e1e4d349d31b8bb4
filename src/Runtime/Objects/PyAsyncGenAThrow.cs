using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>async_generator_athrow</c>: the awaitable of <c>athrow(…)</c> and <c>aclose()</c>. See cpython Objects/genobject.c async_gen_athrow_send.</summary>
internal sealed class PyAsyncGenAThrow : PyAsyncGenAwaitable
{
    public static new readonly PyType TypeObject = MakeType("async_generator_athrow");

    private const string Reused = "cannot reuse already awaited aclose()/athrow()";
    private const string Ignored = "async generator ignored GeneratorExit";

    private readonly bool isClose;
    private readonly Value type;
    private readonly Value value;
    private readonly Value traceback;

    private PyAsyncGenAThrow(PyAsyncGenerator generator, bool isClose, Value type, Value value, Value traceback) : base(TypeObject, generator)
    {
        this.isClose = isClose;
        this.type = type;
        this.value = value;
        this.traceback = traceback;
    }

    public static PyAsyncGenAThrow Throwing(PyAsyncGenerator generator, Value type, Value value, Value traceback) => new(generator, false, type, value, traceback);

    public static PyAsyncGenAThrow Closing(PyAsyncGenerator generator) => new(generator, true, default, default, default);

    public override string MethodName => isClose ? "aclose" : "athrow";

    public override SendResult Send(ThreadState t, Value sent, out Value result)
    {
        if (At == Stage.Closed)
            return Refuse(t, Reused, out result);
        if (Generator.State == GeneratorState.Finished)
        {
            At = Stage.Closed;
            result = Value.None;
            return SendResult.Return;
        }
        if (At == Stage.Started)
        {
            SendResult outcome = Generator.Send(t, sent, out result);
            return isClose ? Finish(t, outcome, ref result) : Generator.Unwrap(t, outcome, ref result);
        }
        if (!TryStart(t, out result))
            return SendResult.Error;
        if (Generator.IsClosed)
        {
            At = Stage.Closed;
            result = t.Raise(BuiltinExceptions.Create(BuiltinExceptions.StopAsyncIteration));
            Generator.IsBeingAwaited = false;
            return SendResult.Error;
        }
        if (!sent.IsNone)
        {
            Generator.IsBeingAwaited = false;
            return Refuse(t, "can't send non-None value to a just-started coroutine", out result);
        }
        if (isClose)
            Generator.IsClosed = true;
        if (!MakeThrown(t))
        {
            Generator.IsBeingAwaited = false;
            At = Stage.Closed;
            result = Value.Error;
            return SendResult.Error;
        }
        return Finish(t, Generator.Throw(t, out result), ref result);
    }

    public override SendResult Throw(ThreadState t, out Value result)
    {
        if (At == Stage.Closed)
            return Refuse(t, Reused, out result);
        if (At == Stage.Created && !TryStart(t, out result))
            return SendResult.Error;
        return Finish(t, Generator.Throw(t, out result), ref result);
    }

    private bool TryStart(ThreadState t, out Value result)
    {
        result = default;
        if (Generator.IsBeingAwaited)
        {
            At = Stage.Closed;
            Refuse(t, isClose ? "aclose(): asynchronous generator is already running" : "athrow(): asynchronous generator is already running", out result);
            return false;
        }
        At = Stage.Started;
        Generator.IsBeingAwaited = true;
        return true;
    }

    private bool MakeThrown(ThreadState t)
    {
        if (!isClose)
        {
            // The old form of the call has been warned about when the awaitable was made.
            return GeneratorMembers.MakePendingQuietly(t, type, value, traceback);
        }
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.GeneratorExit));
        return true;
    }

    private SendResult Finish(ThreadState t, SendResult outcome, ref Value result)
    {
        outcome = Generator.Unwrap(t, outcome, ref result);
        if (outcome == SendResult.Next)
            return outcome;
        At = Stage.Closed;
        if (!isClose)
            return outcome;
        if (outcome == SendResult.Return)
            return Refuse(t, Ignored, out result);
        if (!t.ClearIf(BuiltinExceptions.StopAsyncIteration) && !t.ClearIf(BuiltinExceptions.GeneratorExit))
            return outcome;
        result = Value.None;
        return SendResult.Return;
    }
}
