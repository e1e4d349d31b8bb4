using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Handle</c>: a callback the loop is to call. See cpython Lib/asyncio/events.py Handle.</summary>
internal partial class PyHandle : AttributedObject
{
    private Value callback;
    private Value argument;
    private Value[]? arguments;
    private PyObject? source;
    private string? cancelledText;

    /// <summary>A callback with any number of arguments; a null <paramref name="context"/> is an empty one.</summary>
    public PyHandle(PyEventLoop loop, Value callback, ReadOnlySpan<Value> arguments, PyContext? context)
        : this(TypeObject, loop, callback, arguments, context)
    {
    }

    /// <summary>A callback with one argument.</summary>
    public PyHandle(PyEventLoop loop, Value callback, Value argument, PyContext? context)
        : base(TypeObject)
    {
        Loop = loop;
        this.callback = callback;
        this.argument = argument;
        Context = context;
    }

    protected PyHandle(PyType type, PyEventLoop loop, Value callback, ReadOnlySpan<Value> arguments, PyContext? context)
        : base(type)
    {
        Loop = loop;
        this.callback = callback;
        if (arguments.Length == 1)
            argument = arguments[0];
        else if (arguments.Length > 1)
            this.arguments = arguments.ToArray();
        Context = context;
    }

    public PyEventLoop Loop { get; }

    /// <summary>The context to call in; null for an empty one.</summary>
    public PyContext? Context { get; private set; }

    public bool IsCancelled { get; private set; }

    /// <summary>The task whose step, or waking, it is; null for other callbacks.</summary>
    public PyTask? Task => callback.Ref as PyTask ?? (callback.Ref as PyEventLoop.TaskStep)?.Task;

    /// <summary>Remembers where it was made (debug mode).</summary>
    public void NoteSource(ThreadState t) => source = SourceTraceback.Capture(t);

    /// <summary>What to say of it after it is cancelled, in debug mode, is said before.</summary>
    protected void CancelNoting(ThreadState t)
    {
        if (Loop.IsDebug)
            cancelledText = Describe(t);
        Cancel();
    }

    public virtual void Cancel()
    {
        IsCancelled = true;
        callback = default;
        argument = default;
        arguments = null;
    }

    /// <summary>
    /// Calls the callback; what it raises goes to the loop's exception handler. False with the exception pending for SystemExit and KeyboardInterrupt.
    /// </summary>
    public bool Run(ThreadState t)
    {
        PyContext? context = Context;
        if (context is not null && !context.TryEnter(t))
            return ReportFailure(t);
        PyObject? previous = t.Context;
        t.Context = context;
        Value result = Call(t);
        // A first variable set in an empty context has made it.
        PyContext? left = t.Context as PyContext;
        left?.Leave();
        Context = left;
        t.Context = previous;
        return !result.IsError || ReportFailure(t);
    }

    private Value Call(ThreadState t)
    {
        if (arguments is not null)
            return Calls.Call(t, callback, new Arguments(arguments));
        return argument.IsUnbound ? Calls.Call0(t, callback) : Calls.Call1(t, callback, argument);
    }

    private bool ReportFailure(ThreadState t)
    {
        if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            return false;
        PyBaseException exception = t.TakePending();
        string text = CallbackText.WithSource(t, callback, Loop.IsDebug ? GetArguments() : null);
        if (source is null)
            return Loop.Report(t, $"Exception in callback {text}", [("exception", exception), ("handle", this)]);
        return Loop.Report(t, $"Exception in callback {text}", [("exception", exception), ("handle", this), ("source_traceback", source)]);
    }

    private Value[] GetArguments() => arguments ?? (argument.IsUnbound ? [] : [argument]);
}
