using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>What one thread of an engine needs while it runs Python code; passed explicitly to everything that can fail or call back.</summary>
internal sealed partial class ThreadState
{
    /// <summary>How deep Python code of one thread may await: far beyond CPython's, since awaiting uses no native stack.</summary>
    public const int MaximumDelegationDepth = 1_000_000;

    /// <summary>The stack that a program is run with, in bytes: room for recursion as deep as any program of CPython's has.</summary>
    public const int UsualStackSize = 256 * 1024 * 1024;

    // Native code needs room below the limit to unwind and to say what is wrong.
    private const int StackReserve = 1024 * 1024;

    // An ErrorPosition that says: the current frame is in the traceback.
    private const int AlreadyTraced = -1;

    /// <summary>The state of the calling thread, made where its stack begins.</summary>
    /// <param name="engine">The engine whose code it runs.</param>
    /// <param name="stackSize">The size of the thread's native stack, in bytes: it limits recursion.</param>
    public unsafe ThreadState(Engine engine, int stackSize)
    {
        byte here;
        Engine = engine;
        nativeStackLimit = (nuint)(&here) - (nuint)stackSize + StackReserve;
        DepthLimit = engine.RecursionLimit;
        segment = new Value[FirstSegmentSize];
        segments.Add((segment, 0));
        engine.Attach(this);
    }

    public Engine Engine { get; }

    /// <summary>The exception on its way up; set exactly when something returned the error sentinel.</summary>
    public PyBaseException? Pending;

    /// <summary>The exception being handled (<c>sys.exception()</c>): the context of the next one raised.</summary>
    public PyBaseException? Handled;

    /// <summary>Where in the current frame the pending exception came by; 0 when not yet known. An index into <see cref="CodeObject.Positions"/>.</summary>
    public int ErrorPosition;

    /// <summary>The value of a <c>return</c> statement on its way out of the statements around it.</summary>
    public Value ReturnValue;

    /// <summary>Not 0 when something wants the thread's attention at the next loop or call: a signal, the lock, a pause. See <see cref="Engine"/>.</summary>
    public volatile int Breaker;

    /// <summary>The running asyncio event loop of the thread, or unbound.</summary>
    public Value RunningLoop;

    /// <summary>The task that is entered, when the running loop is not one of asyncio's own; null for none.</summary>
    public PyObject? TaskOfForeignLoop;

    /// <summary>
    /// Gives the event loop of the interactive prompt, null where there is no prompt. While no loop runs it stands in for the running one, so that
    /// tasks can be made between statements.
    /// </summary>
    public Func<Value>? PromptLoop;

    /// <summary>Called in this thread when something has come from outside Python: keys at the prompt, the end of a task of the host; null where none can.</summary>
    public Action? Arrived;

    /// <summary>How many of the calls around them coroutines note when they are made (<c>cr_origin</c>).</summary>
    public int CoroutineOriginDepth;

    /// <summary>The current context of contextvars; null until first asked for.</summary>
    public PyObject? Context;

    /// <summary>Makes an exception pending and returns the sentinel; sets its context.</summary>
    public Value Raise(PyBaseException exception)
    {
        if (Handled is not null)
            exception.SetContext(Handled);
        Pending = exception;
        ErrorPosition = 0;
        return Value.Error;
    }

    /// <summary>Makes an exception pending again as it is: no new context, traceback kept.</summary>
    public Value Reraise(PyBaseException exception)
    {
        Pending = exception;
        ErrorPosition = 0;
        return Value.Error;
    }

    /// <summary>Makes an exception pending again in the frame that caught it: its traceback has the frame already.</summary>
    public Value RaiseAgain(PyBaseException exception)
    {
        Pending = exception;
        ErrorPosition = AlreadyTraced;
        return Value.Error;
    }

    /// <summary>Takes the pending exception where a frame of the function catches it; its traceback gets the frame.</summary>
    public PyBaseException Catch(PyFunction function)
    {
        AddTraceback(function);
        PyBaseException exception = Pending!;
        Pending = null;
        return exception;
    }

    /// <summary>Takes the value of a <c>return</c> statement.</summary>
    public Value TakeReturnValue()
    {
        Value value = ReturnValue;
        ReturnValue = default;
        return value;
    }

    /// <summary>Raises a new exception of a built-in type with a message.</summary>
    public Value Raise(PyType type, string message) => Raise(BuiltinExceptions.Create(type, Value.FromString(message)));

    /// <summary>Takes the pending exception.</summary>
    public PyBaseException TakePending()
    {
        PyBaseException exception = Pending!;
        Pending = null;
        ErrorPosition = 0;
        return exception;
    }

    /// <summary>True when the pending exception is an instance of the type.</summary>
    public bool PendingIs(PyType type) => Pending is { } pending && pending.Type.IsSubtypeOf(type);

    /// <summary>Drops the pending exception when it is an instance of the type.</summary>
    public bool ClearIf(PyType type)
    {
        if (!PendingIs(type))
            return false;
        TakePending();
        return true;
    }
}
