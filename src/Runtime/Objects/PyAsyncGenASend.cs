using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>async_generator_asend</c>: the awaitable of <c>__anext__()</c> and <c>asend(value)</c>. See cpython Objects/genobject.c async_gen_asend_send.</summary>
internal sealed class PyAsyncGenASend(PyAsyncGenerator generator, Value value) : PyAsyncGenAwaitable(TypeObject, generator)
{
    public static new readonly PyType TypeObject = MakeType("async_generator_asend");

    private const string Reused = "cannot reuse already awaited __anext__()/asend()";
    private const string Running = "anext(): asynchronous generator is already running";

    public override string MethodName => "asend";

    public override SendResult Send(ThreadState t, Value sent, out Value result)
    {
        if (At == Stage.Closed)
            return Refuse(t, Reused, out result);
        if (At == Stage.Created)
        {
            if (!TryStart(t, out result))
                return SendResult.Error;
            if (sent.IsNone)
                sent = value;
        }
        Generator.IsBeingAwaited = true;
        return Finish(t, Generator.Send(t, sent, out result), ref result);
    }

    public override SendResult Throw(ThreadState t, out Value result)
    {
        if (At == Stage.Closed)
            return Refuse(t, Reused, out result);
        if (At == Stage.Created && !TryStart(t, out result))
            return SendResult.Error;
        Generator.IsBeingAwaited = true;
        return Finish(t, Generator.Throw(t, out result), ref result);
    }

    private bool TryStart(ThreadState t, out Value result)
    {
        result = default;
        if (Generator.IsBeingAwaited)
        {
            At = Stage.Closed;
            Refuse(t, Running, out result);
            return false;
        }
        At = Stage.Started;
        return true;
    }

    private SendResult Finish(ThreadState t, SendResult outcome, ref Value result)
    {
        outcome = Generator.Unwrap(t, outcome, ref result);
        if (outcome != SendResult.Next)
            At = Stage.Closed;
        return outcome;
    }
}
