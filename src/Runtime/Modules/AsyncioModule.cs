using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The package <c>asyncio</c>. Its functions are in AsyncioModule.Functions.cs; what they do is in the folder Asyncio.</summary>
internal static partial class AsyncioModule
{
    /// <summary>The modules of CPython's package, each with the names that are looked for there.</summary>
    private static readonly Dictionary<string, string[]> Submodules = new()
    {
        ["base_events"] = ["BaseEventLoop"],
        ["constants"] = [],
        ["coroutines"] = ["iscoroutine", "iscoroutinefunction", "coroutine"],
        ["events"] =
        [
            "AbstractEventLoop", "Handle", "TimerHandle", "get_event_loop", "set_event_loop", "new_event_loop", "get_running_loop", "_get_running_loop",
            "_set_running_loop", "get_event_loop_policy", "set_event_loop_policy",
        ],
        ["exceptions"] = ["CancelledError", "InvalidStateError", "TimeoutError", "BrokenBarrierError", "IncompleteReadError", "LimitOverrunError", "SendfileNotAvailableError"],
        ["futures"] = ["Future", "wrap_future", "isfuture"],
        ["locks"] = ["Lock", "Event", "Condition", "Semaphore", "BoundedSemaphore", "Barrier"],
        ["queues"] = ["Queue", "PriorityQueue", "LifoQueue", "QueueFull", "QueueEmpty", "QueueShutDown"],
        ["runners"] = ["Runner", "run"],
        ["taskgroups"] = ["TaskGroup"],
        ["tasks"] =
        [
            "Task", "create_task", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED", "wait", "wait_for", "as_completed", "sleep", "gather", "shield",
            "ensure_future", "run_coroutine_threadsafe", "current_task", "all_tasks", "create_eager_task_factory", "eager_task_factory",
        ],
        ["threads"] = ["to_thread"],
        ["timeouts"] = ["Timeout", "timeout", "timeout_at"],
        ["unix_events"] = ["SelectorEventLoop", "DefaultEventLoopPolicy"],
    };

    public static IEnumerable<string> SubmoduleNames => Submodules.Keys;

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("asyncio", "The asyncio package, tracking PEP 3156.");
        AddTypes(module);
        AddFunctions(module);
        module.Add("FIRST_COMPLETED", Waiting.FirstCompleted);
        module.Add("FIRST_EXCEPTION", Waiting.FirstException);
        module.Add("ALL_COMPLETED", Waiting.AllCompleted);
        PyList all = new();
        for (int i = 0; i < module.Dict.EntryLimit; i++)
        {
            if (module.Dict.EntryAt(i).Key.Ref is PyStr name && !name.Text.StartsWith('_'))
                all.Append(name);
        }
        return module.Add("__all__", all);
    }

    /// <summary>Makes a module of the package, such as <c>asyncio.tasks</c>: the same objects under the names they have in CPython's.</summary>
    public static PyModule CreateSubmodule(ThreadState t, string name)
    {
        PyModule module = new("asyncio." + name);
        if (t.Engine.Modules.GetOrUnbound("asyncio").Ref is not PyModule package)
            return module;
        foreach (string member in Submodules[name])
        {
            Value value = package.Dict.GetOrUnbound(member);
            if (!value.IsUnbound)
                module.Add(member, value);
        }
        return module;
    }

    private static void AddTypes(PyModule module) => module
        .Add(PyFuture.TypeObject)
        .Add(PyTask.TypeObject)
        .Add(PyHandle.TypeObject)
        .Add(PyTimerHandle.TypeObject)
        .Add(PyEventLoop.AbstractType)
        .Add(PyEventLoop.BaseType)
        .Add("SelectorEventLoop", PyEventLoop.TypeObject)
        .Add("EventLoop", PyEventLoop.TypeObject)
        .Add("DefaultEventLoopPolicy", PyEventLoopPolicy.TypeObject)
        .Add("AbstractEventLoopPolicy", PyEventLoopPolicy.AbstractType)
        .Add(PyRunner.TypeObject)
        .Add(PyTaskGroup.TypeObject)
        .Add(PyTimeout.TypeObject)
        .Add(PyAsyncLock.TypeObject)
        .Add(PyAsyncEvent.TypeObject)
        .Add(PyAsyncCondition.TypeObject)
        .Add(PyAsyncSemaphore.TypeObject)
        .Add(PyAsyncSemaphore.BoundedType)
        .Add(PyAsyncBarrier.TypeObject)
        .Add(PyAsyncQueue.TypeObject)
        .Add(PyAsyncQueue.LifoType)
        .Add(PyAsyncQueue.PriorityType)
        .Add(AsyncioExceptions.CancelledError)
        .Add(AsyncioExceptions.InvalidStateError)
        .Add(AsyncioExceptions.BrokenBarrierError)
        .Add(AsyncioExceptions.QueueEmpty)
        .Add(AsyncioExceptions.QueueFull)
        .Add(AsyncioExceptions.QueueShutDown)
        .Add(BuiltinExceptions.TimeoutError);
}
