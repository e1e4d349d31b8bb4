using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyEventLoop
{
    public static readonly PyType AbstractType = AbstractEventLoop.MakeType();

    public static readonly PyType BaseType = new PyType("BaseEventLoop", AbstractType)
    {
        Module = "asyncio.base_events",
        IsSubclassable = true,
        HasInstanceDict = true,
        New = NewSlot,
        Init = Initializer.From("BaseEventLoop", "()", static (_, _) => Value.None),
        Repr = ReprSlot,
        Del = static (t, self) => Of(self).Drop(t),
        Members = static () => [.. Rows(), .. InternalRows()],
    }.Ready();

    public static new readonly PyType TypeObject = new PyType("_UnixSelectorEventLoop", BaseType)
    {
        Module = "asyncio.unix_events",
        Doc = "The event loop of this interpreter.",
        IsSubclassable = true,
        HasInstanceDict = true,
        New = NewSlot,
        Init = Initializer.From("_UnixSelectorEventLoop", "(selector=None)", static (_, _) => Value.None),
        Members = static () => [new Method("_process_events", "(event_list)", static (_, _, _) => Value.None), new Method("_write_to_self", "()", WriteToSelf)],
    }.Ready();

    private static Member[] Rows() =>
    [
        new Method("run_forever", "()", static (t, self) => Of(self).RunForever(t) ? Value.None : Value.Error),
        new Method("run_until_complete", "(future)", static (t, self, future) => Of(self).RunUntilComplete(t, future)),
        new Method("stop", "()", Stop),
        new Method("close", "()", static (t, self) => Of(self).Close(t) ? Value.None : Value.Error),
        new Method("is_running", "()", static (_, self) => Value.FromBool(Of(self).IsRunning)),
        new Method("is_closed", "()", static (_, self) => Value.FromBool(Of(self).IsClosed)),
        new Method("time", "()", static (t, self) => TimeNow(t, self)),
        new Method("call_soon", "(callback, *args, context=None)", CallSoonMethod),
        new Method("call_soon_threadsafe", "(callback, *args, context=None)", CallSoonThreadSafe),
        new Method("call_later", "(delay, callback, *args, context=None)", CallLater),
        new Method("call_at", "(when, callback, *args, context=None)", CallAtMethod),
        new Method("create_future", "()", static (t, self) => Of(self).CreateFuture(t)),
        new Method("create_task", "(coro, **kwargs)", CreateTaskMethod),
        new Method("set_task_factory", "(factory)", SetTaskFactory),
        new Method("get_task_factory", "()", static (_, self) => OrNone(Of(self).TaskFactory)),
        new Method("set_exception_handler", "(handler)", SetExceptionHandler),
        new Method("get_exception_handler", "()", static (_, self) => OrNone(Of(self).ExceptionHandler)),
        new Method("default_exception_handler", "(context)", DefaultHandlerMethod),
        new Method("call_exception_handler", "(context)", CallHandlerMethod),
        new Method("get_debug", "()", static (_, self) => Value.FromBool(Of(self).IsDebug)),
        new Method("set_debug", "(enabled)", SetDebug),
        new Method("run_in_executor", "(executor, func, *args)", RunInExecutor),
        new Method("set_default_executor", "(executor)", SetDefaultExecutor),
        new Method("shutdown_asyncgens", "()", static (_, self) => Of(self).ShutdownAsyncGeneratorsCoroutine()),
        new Method("shutdown_default_executor", "(timeout=None)", static (_, self, timeout) => Of(self).ShutdownExecutorCoroutine(timeout)),
        .. SocketRows(),
        .. ConnectionRows(),
        new GetSet("slow_callback_duration", static (_, self) => Of(self).slowCallbackDuration, SetSlowCallbackDuration),
    ];

    private static readonly string[] TaskKeywords = ["coro", "loop", "name", "context", "eager_start"];

    private static PyEventLoop Of(Value self) => (PyEventLoop)self.Ref!;

    private static Value OrNone(Value value) => value.IsUnbound ? Value.None : value;

    private static Value NewSlot(ThreadState t, PyType type, scoped in Arguments arguments) =>
        EventLoops.New(t, type);

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyEventLoop loop = Of(self);
        return Value.FromString($"<{loop.Type.ShortName} running={loop.IsRunning} closed={loop.IsClosed} debug={loop.IsDebug}>");
    }

    private static Value Stop(ThreadState t, Value self)
    {
        Of(self).Stop();
        return Value.None;
    }

    private static Value TimeNow(ThreadState t, Value self)
    {
        t.Engine.Clock.CountReading();
        return Value.FromDouble(Of(self).Time);
    }

    private static Value CallSoonMethod(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (!loop.CanSchedule(t, arguments[1], "call_soon") || !EventLoops.TryGetContext(t, arguments[3], out PyContext? context))
            return Value.Error;
        return loop.AddReady(t, arguments[1], ((PyTuple)arguments[2].Ref!).Items, context);
    }

    /// <summary>Schedules a callback of the loop's own, whatever a class written in Python does with <c>call_soon</c>.</summary>
    public PyHandle AddReady(ThreadState t, Value callback, ReadOnlySpan<Value> arguments, PyContext? context)
    {
        PyHandle handle = new(this, callback, arguments, context);
        if (IsDebug)
            handle.NoteSource(t);
        Ready.Enqueue(handle);
        return handle;
    }

    private static Value CallSoonThreadSafe(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (!loop.CheckOpen(t) || !loop.CheckCallback(t, arguments[1], "call_soon_threadsafe") || !EventLoops.TryGetContext(t, arguments[3], out PyContext? context))
            return Value.Error;
        PyHandle handle = loop.AddReady(t, arguments[1], ((PyTuple)arguments[2].Ref!).Items, context);
        return loop.Wake(t) ? handle : Value.Error;
    }

    private static Value CallLater(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsNone)
            return t.RaiseTypeError("delay must not be None");
        if (!Seconds.TryGet(t, arguments[1], out double delay))
            return Value.Error;
        PyEventLoop loop = Of(arguments[0]);
        // A call_at written in Python checks for itself.
        if (loop.Overriding(t, CallAtName).IsUnbound && !loop.CanSchedule(t, arguments[2], "call_at"))
            return Value.Error;
        if (!EventLoops.TryGetContext(t, arguments[4], out PyContext? context))
            return Value.Error;
        return loop.CallLaterOfLoop(t, delay, arguments[2], context, ((PyTuple)arguments[3].Ref!).Items) is { } handle ? handle : Value.Error;
    }

    private static Value CallAtMethod(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (arguments[1].IsNone)
            return t.RaiseTypeError("when cannot be None");
        PyEventLoop loop = Of(arguments[0]);
        if (!Seconds.TryGet(t, arguments[1], out double when) || !loop.CanSchedule(t, arguments[2], "call_at"))
            return Value.Error;
        return EventLoops.TryGetContext(t, arguments[4], out PyContext? context) ? loop.AddTimer(t, when, arguments[2], context, ((PyTuple)arguments[3].Ref!).Items) : Value.Error;
    }

    private bool CanSchedule(ThreadState t, Value callback, string method) => CheckOpen(t) && CheckThread(t) && CheckCallback(t, callback, method);

    // CPython too looks only in debug mode.
    private bool CheckCallback(ThreadState t, Value callback, string method) => !IsDebug || RefuseCoroutine(t, callback, method);

    private bool RefuseCoroutine(ThreadState t, Value callback, string method)
    {
        if (Coroutines.IsCoroutine(t, callback) || Coroutines.IsCoroutineFunction(callback))
        {
            t.RaiseTypeError($"coroutines cannot be used with {method}()");
            return false;
        }
        if (Calls.IsCallable(callback))
            return true;
        t.RaiseTypeError($"a callable object was expected by {method}(), got {CallbackText.Safe(t, callback)}");
        return false;
    }

    private static Value CreateTaskMethod(ThreadState t, Value self, Value coroutine, Value keywords) => Of(self).CreateTask(t, coroutine, keywords.Ref as PyDict);

    /// <summary><c>create_task(coro, **kwargs)</c>: name, context and eager_start, or whatever the task factory takes.</summary>
    public Value CreateTask(ThreadState t, Value coroutine, PyDict? keywords)
    {
        if (!CheckOpen(t))
            return Value.Error;
        if (keywords is null)
        {
            if (!TaskFactory.IsUnbound)
                return Calls.Call2(t, TaskFactory, this, coroutine);
            return PyTask.Start(t, this, coroutine, Value.None, Value.None) is { } plain ? plain : Value.Error;
        }
        if (!TaskFactory.IsUnbound)
        {
            (Value[] values, PyStr[] names) = Spread(keywords);
            return Calls.Call(t, TaskFactory, new Arguments([this, coroutine, .. values], names.Length == 0 ? null : names));
        }
        int known = 0;
        Value name = Take(keywords, "name", ref known);
        Value context = Take(keywords, "context", ref known);
        Value eager = Take(keywords, "eager_start", ref known);
        if (known != keywords.Count)
            return RaiseUnexpected(t, keywords);
        Truth isEager = eager.IsUnbound ? Truth.False : Truthiness.Of(t, eager);
        if (isEager == Truth.Error)
            return Value.Error;
        return PyTask.Start(t, this, coroutine, name, context, isEager == Truth.True) is { } task ? task : Value.Error;
    }

    private static (Value[] Values, PyStr[] Names) Spread(PyDict keywords)
    {
        List<Value> values = [];
        List<PyStr> names = [];
        for (int i = 0; i < keywords.EntryLimit; i++)
        {
            PyDict.Entry entry = keywords.EntryAt(i);
            if (entry.Key.Ref is not PyStr key)
                continue;
            names.Add(key);
            values.Add(entry.Value);
        }
        return (values.ToArray(), names.ToArray());
    }

    private static Value Take(PyDict keywords, string name, ref int known)
    {
        Value value = keywords.GetOrUnbound(name);
        if (!value.IsUnbound)
            known++;
        return value;
    }

    private static Value RaiseUnexpected(ThreadState t, PyDict keywords)
    {
        // The loop passes itself on by this name.
        if (!keywords.GetOrUnbound("loop").IsUnbound)
            return t.RaiseTypeError("_asyncio.Task() got multiple values for keyword argument 'loop'");
        for (int i = 0; i < keywords.EntryLimit; i++)
        {
            if (keywords.EntryAt(i).Key.Ref is PyStr key && key.Text is not ("name" or "context" or "eager_start"))
                return t.RaiseTypeError($"Task() got an unexpected keyword argument '{key.Text}'{Suggestions.ForKeyword(key.Text, TaskKeywords)}");
        }
        return t.RaiseTypeError("Task() got an unexpected keyword argument");
    }

    private PyFuture CreateFuture(ThreadState t)
    {
        PyFuture future = new(this);
        future.NoteSource(t);
        return future;
    }

    private static Value SetTaskFactory(ThreadState t, Value self, Value factory)
    {
        if (!factory.IsNone && !Calls.IsCallable(factory))
            return t.RaiseTypeError("task factory must be a callable or None");
        Of(self).TaskFactory = factory.IsNone ? default : factory;
        return Value.None;
    }

    private static Value SetExceptionHandler(ThreadState t, Value self, Value handler)
    {
        if (!handler.IsNone && !Calls.IsCallable(handler))
            return t.RaiseTypeError($"A callable object or None is expected, got {CallbackText.Safe(t, handler)}");
        Of(self).ExceptionHandler = handler.IsNone ? default : handler;
        return Value.None;
    }

    private static Value DefaultHandlerMethod(ThreadState t, Value self, Value context)
    {
        if (context.Ref is not PyDict details)
            return t.RaiseTypeError($"a dict is required, not '{context.Type.ShortName}'");
        return DefaultExceptionHandler(t, details) ? Value.None : Value.Error;
    }

    private static Value CallHandlerMethod(ThreadState t, Value self, Value context)
    {
        if (context.Ref is not PyDict details)
            return t.RaiseTypeError($"a dict is required, not '{context.Type.ShortName}'");
        return Of(self).CallExceptionHandler(t, details) ? Value.None : Value.Error;
    }

    private static Value SetDebug(ThreadState t, Value self, Value enabled)
    {
        Truth truth = Truthiness.Of(t, enabled);
        if (truth == Truth.Error)
            return Value.Error;
        Of(self).SetDebug(t, truth == Truth.True);
        return Value.None;
    }

    private static bool SetSlowCallbackDuration(ThreadState t, Value self, Value value)
    {
        Of(self).slowCallbackDuration = value;
        return true;
    }
}
