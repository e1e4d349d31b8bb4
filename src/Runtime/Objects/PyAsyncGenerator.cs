using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>async_generator</c>. What it gives is awaited: see <see cref="PyAsyncGenASend"/> and <see cref="PyAsyncGenAThrow"/>.</summary>
internal sealed partial class PyAsyncGenerator(PyFunction function, Value[] slots) : Generator(TypeObject, function, slots)
{
    private bool hooksCalled;

    public override string KindName => "async generator";

    /// <summary>An awaitable of it is under way (<c>ag_running</c>).</summary>
    public bool IsBeingAwaited { get; set; }

    /// <summary>It was closed, or has ended.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The hook to call when it is dropped unfinished; unbound when there is none.</summary>
    public Value Finalizer { get; private set; }

    /// <summary>It is iterated over for the first time: tells the event loop. False on error. See cpython Objects/genobject.c async_gen_init_hooks.</summary>
    public bool CallHooks(ThreadState t)
    {
        if (hooksCalled)
            return true;
        hooksCalled = true;
        Finalizer = t.AsyncGenFinalizer;
        return t.AsyncGenFirstIter.IsUnbound || !Calls.Call1(t, t.AsyncGenFirstIter, this).IsError;
    }

    /// <summary>
    /// Reads the outcome of resuming it: Next for what an await inside gives to the event loop, Return for a value it yields, Error for the rest;
    /// its end is a StopAsyncIteration.
    /// </summary>
    public SendResult Unwrap(ThreadState t, SendResult outcome, ref Value result)
    {
        if (outcome == SendResult.Next)
            return outcome;
        IsBeingAwaited = false;
        if (outcome == SendResult.Return && State != GeneratorState.Finished)
            return outcome;
        if (outcome == SendResult.Return)
            result = t.Raise(BuiltinExceptions.Create(BuiltinExceptions.StopAsyncIteration));
        if (t.PendingIs(BuiltinExceptions.StopAsyncIteration) || t.PendingIs(BuiltinExceptions.GeneratorExit))
            IsClosed = true;
        return SendResult.Error;
    }

    protected override void ConvertEscaping(ThreadState t)
    {
        if (t.PendingIs(BuiltinExceptions.StopIteration))
            ReplaceEscaping(t, "StopIteration");
        else if (t.PendingIs(BuiltinExceptions.StopAsyncIteration))
            ReplaceEscaping(t, "StopAsyncIteration");
    }
}
