using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// The modules of the package. To add one that is native, write a row with what fills it; for one that is written in Python
// (Modules/Python/asyncio), write a row with its public names: it is imported when one of them is first asked for.
internal static partial class AsyncioModule
{
    /// <summary>A module of the package: its name, its <c>__all__</c>, and, when it is native, what puts the objects into it.</summary>
    private sealed record Submodule(string Name, string[] All, Action<PyModule>? Fill, string? Doc = null);

    // In the order in which asyncio.__all__ has their names. A native row takes objects only from itself.
    private static readonly Submodule[] Submodules =
    [
        new("base_events", ["BaseEventLoop"], FillBaseEvents, "What all event loops have."),
        new("_servers", ["Server"], Fill: null),
        new("coroutines", ["iscoroutinefunction", "iscoroutine"], FillCoroutines),
        new(
            "events",
            [
                "AbstractEventLoop", "AbstractServer", "Handle", "TimerHandle", "get_event_loop_policy", "set_event_loop_policy", "get_event_loop", "set_event_loop", "new_event_loop",
                "_set_running_loop", "get_running_loop", "_get_running_loop",
            ],
            FillEvents,
            "Event loops, and which one a thread has."),
        new("exceptions", ["BrokenBarrierError", "CancelledError", "InvalidStateError", "TimeoutError", "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError"], FillExceptions, "What goes wrong in asyncio."),
        new("futures", ["Future", "wrap_future", "isfuture", "future_add_to_awaited_by", "future_discard_from_awaited_by"], FillFutures, "Results that come later."),
        new("graph", ["capture_call_graph", "format_call_graph", "print_call_graph", "FrameCallGraphEntry", "FutureCallGraph"], Fill: null),
        new("locks", ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"], FillLocks, "What coroutines wait for each other with."),
        new("protocols", ["BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol"], FillProtocols, "Who hears what transports do."),
        new("runners", ["Runner", "run"], FillRunners),
        new("queues", ["Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown"], FillQueues),
        new("streams", ["StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server", "open_unix_connection", "start_unix_server"], Fill: null),
        new("subprocess", ["create_subprocess_exec", "create_subprocess_shell"], Fill: null),
        new("base_subprocess", [], Fill: null),
        new(
            "tasks",
            [
                "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep", "gather", "shield",
                "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks", "create_eager_task_factory", "eager_task_factory", "_register_task",
                "_unregister_task", "_enter_task", "_leave_task",
            ],
            FillTasks,
            "Tasks, and waiting for several of them."),
        new("taskgroups", ["TaskGroup"], static module => module.Add(PyTaskGroup.TypeObject)),
        new("threads", ["to_thread"], static module => module.Add(new PyBuiltinFunction("to_thread", ToThread, "(func, /, *args, **kwargs)")), "Functions that run in other threads."),
        new("timeouts", ["Timeout", "timeout", "timeout_at"], FillTimeouts),
        new("transports", ["BaseTransport", "ReadTransport", "WriteTransport", "Transport", "DatagramTransport", "SubprocessTransport"], FillTransports, "What bytes and messages go through."),
        new("trsock", [], Fill: null),
        new("selector_events", [], FillSelectorEvents, "The event loop over descriptors, and its transports."),
        new("unix_events", ["SelectorEventLoop", "EventLoop"], FillUnixEvents, "The event loop, and transports for pipes."),
        new("constants", [], FillConstants),
        new("format_helpers", [], FillFormatHelpers),
        new("base_futures", [], Fill: null),
        new("base_tasks", [], Fill: null),
        new("sslproto", [], Fill: null),
        new("staggered", [], Fill: null),
        new("log", [], Fill: null, "The logger of asyncio."),
    ];

    private static void FillBaseEvents(PyModule module) => module.Add(PyEventLoop.BaseType).Add(Late("asyncio.base_events", ("logger", "asyncio.log"), ("Server", "asyncio._servers")));

    private static void FillCoroutines(PyModule module) => module
        .Add("_is_coroutine", new PyCell(default))
        .Add(new PyBuiltinFunction("iscoroutine", "(obj)", static (t, value) => Value.FromBool(Coroutines.IsCoroutine(t, value))))
        .Add(new PyBuiltinFunction("_format_coroutine", "(coro)", FormatCoroutine))
        .Add(new PyBuiltinFunction("_is_debug_mode", "()", static t => Value.FromBool(PyEventLoop.IsDebugByDefault(t.Engine))))
        .Add(new PyBuiltinFunction("iscoroutinefunction", "(func)", IsCoroutineFunction))
        .Add(new PyBuiltinFunction("coroutine", "(func)", Coroutine));

    private static void FillEvents(PyModule module)
    {
        AddEventFunctions(module);
        AddImplementation(module, new PyBuiltinFunction("get_event_loop", "()", static t => EventLoops.Current(t) is { } loop ? loop : Value.Error));
        AddImplementation(module, new PyBuiltinFunction("get_running_loop", "()", OfRunning));
        AddImplementation(module, new PyBuiltinFunction("_get_running_loop", "()", static t => t.RunningLoop.IsUnbound ? Value.None : t.RunningLoop));
        AddImplementation(module, new PyBuiltinFunction("_set_running_loop", "(loop, /)", SetRunningLoop));
    }

    private static void AddEventFunctions(PyModule module) => module
        .Add(PyEventLoop.AbstractType)
        .Add(AbstractServer.TypeObject)
        .Add(PyHandle.TypeObject)
        .Add(PyTimerHandle.TypeObject)
        .Add("_AbstractEventLoopPolicy", PyEventLoopPolicy.AbstractType)
        .Add("_BaseDefaultEventLoopPolicy", PyEventLoopPolicy.TypeObject)
        .Add("_event_loop_policy", Value.None)
        .Add(new PyBuiltinFunction("new_event_loop", "()", static t => EventLoops.NewByPolicy(t) is { } loop ? loop : Value.Error))
        .Add(new PyBuiltinFunction("set_event_loop", "(loop)", EventLoops.Set))
        .Add(new PyBuiltinFunction("get_event_loop_policy", "()", static t => PyEventLoopPolicy.Current(t)))
        .Add(new PyBuiltinFunction("set_event_loop_policy", "(policy)", PyEventLoopPolicy.SetCurrent));

    private static void FillExceptions(PyModule module) => module
        .Add(AsyncioExceptions.BrokenBarrierError)
        .Add(AsyncioExceptions.CancelledError)
        .Add(AsyncioExceptions.InvalidStateError)
        .Add(BuiltinExceptions.TimeoutError)
        .Add(StreamExceptions.IncompleteReadError)
        .Add(StreamExceptions.LimitOverrunError)
        .Add(StreamExceptions.SendfileNotAvailableError);

    private static void FillProtocols(PyModule module) => module
        .Add(PyProtocols.BaseType)
        .Add(PyProtocols.Type)
        .Add(PyProtocols.DatagramType)
        .Add(PyProtocols.SubprocessType)
        .Add(PyProtocols.BufferedType);

    private static void FillTransports(PyModule module) => module
        .Add(PyTransport.TypeObject)
        .Add(PyTransport.ReadType)
        .Add(PyTransport.WriteType)
        .Add(PyTransport.BidirectionalType)
        .Add(PyTransport.DatagramType)
        .Add(PyTransport.SubprocessType)
        .Add(PyFlowTransport.MixinType);

    private static void FillSelectorEvents(PyModule module) => module
        .Add("BaseSelectorEventLoop", PyEventLoop.TypeObject)
        .Add(PySocketTransport.TypeObject)
        .Add(PyDatagramTransport.TypeObject);

    private static void FillFutures(PyModule module)
    {
        AddFutureFunctions(module);
        AddImplementation(module, new PyBuiltinFunction("future_add_to_awaited_by", "(fut, waiter, /)", static (t, future, waiter) => DeclareAwaiter(future, waiter, waits: true)));
        AddImplementation(module, new PyBuiltinFunction("future_discard_from_awaited_by", "(fut, waiter, /)", static (t, future, waiter) => DeclareAwaiter(future, waiter, waits: false)));
    }

    private static void AddFutureFunctions(PyModule module) => module
        .Add(PyFuture.TypeObject)
        .Add("_CFuture", PyFuture.TypeObject)
        .Add("_PyFuture", PyFuture.TypeObject)
        .Add(new PyBuiltinFunction("_copy_future_state", "(source, dest)", CopyFutureState))
        .Add(new PyBuiltinFunction("_chain_future", "(source, destination)", ChainFuture))
        .Add(new PyBuiltinFunction("_set_result_unless_cancelled", "(fut, result)", SetResultUnlessCancelled))
        .Add(new PyBuiltinFunction("wrap_future", "(future, *, loop=None)", WrapFuture))
        .Add(new PyBuiltinFunction("isfuture", "(obj)", EventLoops.IsFuture));

    private static void FillLocks(PyModule module) => module
        .Add(PyAsyncLock.TypeObject)
        .Add(PyAsyncEvent.TypeObject)
        .Add(PyAsyncCondition.TypeObject)
        .Add(PyAsyncSemaphore.TypeObject)
        .Add(PyAsyncSemaphore.BoundedType)
        .Add(PyAsyncBarrier.TypeObject);

    private static void FillQueues(PyModule module) => module
        .Add(PyAsyncQueue.TypeObject)
        .Add(PyAsyncQueue.PriorityType)
        .Add(PyAsyncQueue.LifoType)
        .Add(AsyncioExceptions.QueueFull)
        .Add(AsyncioExceptions.QueueEmpty)
        .Add(AsyncioExceptions.QueueShutDown);

    private static void FillRunners(PyModule module) => module
        .Add(PyRunner.TypeObject)
        .Add(new PyBuiltinFunction("run", "(main, *, debug=None, loop_factory=None)", PyRunner.RunOnce));

    private static void FillTasks(PyModule module)
    {
        AddTaskRegistry(module);
        AddTaskFunctions(module);
    }

    private static void AddTaskFunctions(PyModule module) => module
        .Add(PyTask.TypeObject)
        .Add("_CTask", PyTask.TypeObject)
        .Add("_PyTask", PyTask.TypeObject)
        .Add(PyGatheringFuture.TypeObject)
        .Add(PyAsCompletedIterator.TypeObject)
        .Add("FIRST_COMPLETED", Waiting.FirstCompleted)
        .Add("FIRST_EXCEPTION", Waiting.FirstException)
        .Add("ALL_COMPLETED", Waiting.AllCompleted)
        .Add(new PyBuiltinFunction("create_task", "(coro, **kwargs)", CreateTask))
        .Add(new PyBuiltinFunction("wait", "(fs, *, timeout=None, return_when='ALL_COMPLETED')", Waiting.Wait))
        .Add(new PyBuiltinFunction("wait_for", "(fut, timeout)", WaitingFor.WaitFor))
        .Add(new PyBuiltinFunction("as_completed", "(fs, *, timeout=None)", PyAsCompletedIterator.Start))
        .Add(new PyBuiltinFunction("sleep", "(delay, result=None)", static (_, delay, result) => new SleepCoroutine(delay, result)))
        .Add(new PyBuiltinFunction("gather", "(*coros_or_futures, return_exceptions=False)", Gather))
        .Add(new PyBuiltinFunction("shield", "(arg)", Shielding.Shield))
        .Add(new PyBuiltinFunction("ensure_future", "(coro_or_future, *, loop=None)", EnsureFuture))
        .Add(new PyBuiltinFunction("run_coroutine_threadsafe", "(coro, loop)", RunCoroutineThreadSafe))
        .Add(new PyBuiltinFunction("eager_task_factory", "(loop, coro, *, name=None, context=None, eager_start=True)", StartEagerly))
        .Add(new PyBuiltinFunction("create_eager_task_factory", "(custom_task_constructor)", CreateEagerTaskFactory));

    private static void FillTimeouts(PyModule module) => module
        .Add(PyTimeout.TypeObject)
        .Add(new PyBuiltinFunction("timeout", "(delay)", PyTimeout.After))
        .Add(new PyBuiltinFunction("timeout_at", "(when)", PyTimeout.At));

    private static void FillUnixEvents(PyModule module) => module
        .Add(PyEventLoop.TypeObject)
        .Add("SelectorEventLoop", PyEventLoop.TypeObject)
        .Add("EventLoop", PyEventLoop.TypeObject)
        .Add("_UnixDefaultEventLoopPolicy", PyEventLoopPolicy.TypeObject)
        .Add("_DefaultEventLoopPolicy", PyEventLoopPolicy.TypeObject)
        .Add(PyPipeTransport.ReaderType)
        .Add(PyPipeTransport.WriterType)
        .Add(Late("asyncio.unix_events", ("logger", "asyncio.log"), ("_UnixSubprocessTransport", "asyncio.base_subprocess"), ("can_use_pidfd", "asyncio._child_watching")));

    private static void FillConstants(PyModule module) => module
        .Add("LOG_THRESHOLD_FOR_CONNLOST_WRITES", Value.FromInt64(5))
        .Add("ACCEPT_RETRY_DELAY", Value.FromInt64(1))
        .Add("DEBUG_STACK_DEPTH", Value.FromInt64(10))
        .Add("SSL_HANDSHAKE_TIMEOUT", Value.FromDouble(60))
        .Add("SSL_SHUTDOWN_TIMEOUT", Value.FromDouble(30))
        .Add("SENDFILE_FALLBACK_READBUFFER_SIZE", Value.FromInt64(262144))
        .Add("FLOW_CONTROL_HIGH_WATER_SSL_READ", Value.FromInt64(256))
        .Add("FLOW_CONTROL_HIGH_WATER_SSL_WRITE", Value.FromInt64(512))
        .Add("THREAD_JOIN_TIMEOUT", Value.FromInt64(PyRunner.ThreadJoinTimeout));

    // What a native module has from modules written in Python, which are imported only when somebody asks.
    private static PyBuiltinFunction Late(string module, params (string Name, string Source)[] names) => new("__getattr__", "(name, /)", (ThreadState t, Value asked) =>
    {
        foreach ((string name, string source) in names)
        {
            if (asked.Ref is not PyStr text || text.Text != name)
                continue;
            Value found = t.Engine.Import(t, source);
            return found.IsError ? found : Attributes.Get(t, found, text);
        }
        return t.Raise(BuiltinExceptions.AttributeError, $"module '{module}' has no attribute '{(asked.Ref as PyStr)?.Text}'");
    });
}
