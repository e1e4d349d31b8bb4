using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Runner</c>, and <c>asyncio.run</c>: a loop from its making to its closing. See cpython Lib/asyncio/runners.py.</summary>
internal sealed class PyRunner(PyType type) : AttributedObject(type)
{
    public static new readonly PyType TypeObject = new PyType("Runner")
    {
        Module = "asyncio.runners",
        Doc = "Keeps an event loop for several runs, and closes it at the end of its context.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyRunner(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Runner", "(*, debug=None, loop_factory=None)", Initialize),
        Members = static () =>
        [
            new Method("run", "(coro, *, context=None)", RunMethod),
            new Method("close", "()", static (t, self) => ((PyRunner)self.Ref!).Close(t) ? Value.None : Value.Error),
            new Method("get_loop", "()", static (t, self) => ((PyRunner)self.Ref!).Open(t) ? ((PyRunner)self.Ref!).loop! : Value.Error),
            new Method("__enter__", "()", static (t, self) => ((PyRunner)self.Ref!).Open(t) ? self : Value.Error),
            new Method("__exit__", "(exc_type, exc_val, exc_tb, /)", static (ThreadState t, Value self, Value _, Value _, Value _) => ((PyRunner)self.Ref!).Close(t) ? Value.None : Value.Error),
        ],
    }.Ready();

    /// <summary>How many seconds the threads of the default executor may take to end (CPython's <c>constants.THREAD_JOIN_TIMEOUT</c>).</summary>
    public const long ThreadJoinTimeout = 300;

    private static readonly PyStr DoneName = PyStr.Intern("done");
    private static readonly PyStr CancelName = PyStr.Intern("cancel");
    private static readonly PyStr UncancelName = PyStr.Intern("uncancel");

    private Value debug = Value.None;
    private Value loopFactory = Value.None;
    private PyEventLoop? loop;
    private PyContext? context;
    private bool isClosed;
    private bool hasSetLoop;

    /// <summary><c>asyncio.run(main, *, debug=None, loop_factory=None)</c>.</summary>
    public static Value RunOnce(ThreadState t, Value main, Value debug, Value loopFactory)
    {
        if (EventLoops.Running(t) is not null)
            return t.RaiseRuntimeError("asyncio.run() cannot be called from a running event loop");
        PyRunner runner = new(TypeObject) { debug = debug, loopFactory = loopFactory };
        Value result = runner.Run(t, main, Value.None);
        PyBaseException? error = result.IsError ? t.TakePending() : null;
        if (!runner.Close(t))
        {
            if (error is not null)
                t.Pending!.SetContext(error);
            return Value.Error;
        }
        return error is null ? result : t.Reraise(error);
    }

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyRunner runner = (PyRunner)arguments[0].Ref!;
        runner.debug = arguments[1];
        runner.loopFactory = arguments[2];
        return Value.None;
    }

    private static Value RunMethod(ThreadState t, Value self, Value coroutine, Value context)
    {
        if (EventLoops.Running(t) is not null)
            return t.RaiseRuntimeError("Runner.run() cannot be called from a running event loop");
        return ((PyRunner)self.Ref!).Run(t, coroutine, context);
    }

    private Value Run(ThreadState t, Value coroutine, Value given)
    {
        coroutine = Coroutines.Ensure(t, coroutine);
        if (coroutine.IsError || !Open(t))
            return Value.Error;
        PyDict keywords = new();
        keywords.Set("context", given.IsNone ? context! : given);
        Value made = loop!.CreateTaskAsClass(t, coroutine, keywords);
        return made.IsError ? made : RunTask(t, made);
    }

    // Ctrl-C cancels the task first; a second one interrupts the loop. See cpython Lib/asyncio/runners.py Runner._on_sigint.
    private Value RunTask(ThreadState t, Value task)
    {
        Engine engine = t.Engine;
        int interrupts = 0;
        bool handles = ReferenceEquals(t, engine.MainThread) && engine.Signals.InterruptHandler is null;
        if (handles)
        {
            engine.Signals.InterruptHandler = thread =>
            {
                Value done = ++interrupts > 1 ? Value.True : Attributes.CallMethod(thread, task, DoneName);
                Truth isDone = done.IsError ? Truth.Error : Truthiness.Of(thread, done);
                if (isDone != Truth.True)
                    return isDone == Truth.False && !Attributes.CallMethod(thread, task, CancelName).IsError;
                thread.Raise(BuiltinExceptions.Create(BuiltinExceptions.KeyboardInterrupt));
                return false;
            };
        }
        Value result = loop!.RunUntilComplete(t, task);
        if (handles)
            engine.Signals.InterruptHandler = null;
        return result.IsError && interrupts > 0 && t.PendingIs(AsyncioExceptions.CancelledError) ? EndInterrupted(t, task) : result;
    }

    // The pending CancelledError was ours when the task takes back one cancellation and none is left. Tasks of other classes may not know how.
    private static Value EndInterrupted(ThreadState t, Value task)
    {
        PyBaseException cancelled = t.TakePending();
        Value uncancel = Attributes.GetOrUnbound(t, task, UncancelName);
        Value left = uncancel.IsUnbound || uncancel.IsError ? uncancel : Calls.Call0(t, uncancel);
        if (left.IsError)
            return left;
        if (!left.IsInt || left.Int64 != 0)
            return t.Reraise(cancelled);
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.KeyboardInterrupt));
        t.Pending!.SetContext(cancelled);
        return Value.Error;
    }

    private bool Open(ThreadState t)
    {
        if (isClosed)
        {
            t.RaiseRuntimeError("Runner is closed");
            return false;
        }
        if (loop is not null)
            return true;
        if (loopFactory.IsNone)
        {
            loop = EventLoops.NewByPolicy(t);
            if (loop is null || EventLoops.Set(t, loop).IsError)
                return false;
            hasSetLoop = true;
        }
        else
        {
            Value made = Calls.Call0(t, loopFactory);
            loop = made.Ref as PyEventLoop;
            if (loop is null && !made.IsError)
                t.RaiseTypeError($"an event loop of asyncio is required, not '{made.Type.ShortName}'");
            if (loop is null)
                return false;
        }
        if (!debug.IsNone)
        {
            Truth truth = Truthiness.Of(t, debug);
            if (truth == Truth.Error)
                return false;
            loop.SetDebug(t, truth == Truth.True);
        }
        context = PyContext.CopyCurrent(t) ?? new PyContext();
        return true;
    }

    private bool Close(ThreadState t)
    {
        if (loop is null)
            return true;
        PyEventLoop closing = loop;
        loop = null;
        isClosed = true;
        bool ok = CancelAll(t, closing)
            && !closing.RunUntilComplete(t, Attributes.CallMethod(t, closing, PyStr.Intern("shutdown_asyncgens"))).IsError
            && !closing.RunUntilComplete(t, Attributes.CallMethod(t, closing, PyStr.Intern("shutdown_default_executor"), Value.FromInt64(ThreadJoinTimeout))).IsError;
        PyBaseException? error = ok ? null : t.TakePending();
        if (hasSetLoop && EventLoops.Set(t, Value.None).IsError)
            return false;
        if (!closing.Close(t))
            return false;
        if (error is not null)
            t.Reraise(error);
        return ok;
    }

    private static bool CancelAll(ThreadState t, PyEventLoop loop)
    {
        List<PyTask> tasks = loop.Tasks.ToList();
        if (tasks.Count == 0)
            return true;
        foreach (PyTask task in tasks)
        {
            if (Futures.Cancel(t, task, Value.None) == Truth.Error)
                return false;
        }
        Value gathered = Gathering.Gather(t, tasks.ConvertAll(static task => (Value)task).ToArray(), returnExceptions: true);
        if (gathered.IsError || loop.RunUntilComplete(t, gathered).IsError)
            return false;
        foreach (PyTask task in tasks)
        {
            if (task.StoredException is { } error
                && !loop.Report(t, "unhandled exception during asyncio.run() shutdown", [("exception", error), ("task", task)]))
                return false;
        }
        return true;
    }
}
