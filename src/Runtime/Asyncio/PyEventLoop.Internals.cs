using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

// The names with an underscore that loops written in Python, and tools that look at a loop, use.
internal sealed partial class PyEventLoop
{
    private static Member[] InternalRows() =>
    [
        new Method("_run_once", "()", static (t, self) => Of(self).Tick(t) ? Value.None : Value.Error),
        new Method("_run_forever_setup", "()", static (t, self) => Of(self).BeginRunning(t) ? Value.None : Value.Error),
        new Method("_run_forever_cleanup", "()", RunForeverCleanup),
        new Method("_check_closed", "()", static (t, self) => Of(self).CheckOpen(t) ? Value.None : Value.Error),
        new Method("_check_running", "()", static (t, self) => Of(self).CheckNotRunning(t) ? Value.None : Value.Error),
        new Method("_check_thread", "()", static (t, self) => Of(self).CheckThread(t) ? Value.None : Value.Error),
        new Method("_check_callback", "(callback, method)", static (t, self, callback, method) => Of(self).RefuseCoroutine(t, callback, CallbackText.Plain(t, method)) ? Value.None : Value.Error),
        new Method("_add_callback", "(handle)", AddCallback),
        new Method("_add_callback_signalsafe", "(handle)", AddCallbackAndWake),
        new Method("_process_events", "(event_list)", NotImplemented),
        new Method("_write_to_self", "()", static (ThreadState t, Value _) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError))),
        new Method("_timer_handle_cancelled", "(handle)", static (_, _, _) => Value.None),
        new GetSet("_ready", static (_, self) => Of(self).ReadyHandles()),
        new GetSet("_scheduled", static (_, self) => new PyList(Of(self).Timers.All.Select(static timer => (Value)timer).ToArray())),
        new GetSet("_timer_cancelled_count", static (_, self) => Value.FromInt64(Of(self).Timers.CancelledCount)),
        new GetSet("_default_executor", static (_, self) => OrNone(Of(self).foreignExecutor)),
        new GetSet("_executor_shutdown_called", static (_, self) => Value.FromBool(Of(self).executorIsShutDown)),
        new GetSet("_clock_resolution", static (_, self) => Value.FromDouble(Of(self).clockResolution), SetClockResolution),
        new GetSet("_closed", static (_, self) => Value.FromBool(Of(self).IsClosed)),
        new GetSet("_stopping", static (_, self) => Value.FromBool(Of(self).isStopping)),
        new GetSet("_debug", static (_, self) => Value.FromBool(Of(self).IsDebug)),
        new GetSet("_thread_id", static (_, self) => Of(self).runningThread is { } thread ? Value.FromInt64(thread.Ident) : Value.None),
        new GetSet("_task_factory", static (_, self) => OrNone(Of(self).TaskFactory)),
        new GetSet("_exception_handler", static (_, self) => OrNone(Of(self).ExceptionHandler)),
    ];

    private static Value RunForeverCleanup(ThreadState t, Value self)
    {
        Of(self).EndRunning(t);
        return Value.None;
    }

    private static Value NotImplemented(ThreadState t, Value self, Value events) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private static Value WriteToSelf(ThreadState t, Value self)
    {
        Of(self).runningThread?.Unpark();
        return Value.None;
    }

    private static Value AddCallback(ThreadState t, Value self, Value handle)
    {
        if (handle.Ref is not PyHandle callback)
            return t.RaiseTypeError($"a Handle is required, not '{handle.Type.Name}'");
        if (!callback.IsCancelled)
            Of(self).Ready.Enqueue(callback);
        return Value.None;
    }

    private static Value AddCallbackAndWake(ThreadState t, Value self, Value handle)
    {
        Value added = AddCallback(t, self, handle);
        return added.IsError || !Of(self).Wake(t) ? Value.Error : Value.None;
    }

    private static bool SetClockResolution(ThreadState t, Value self, Value value)
    {
        if (!Protocols.Seconds.TryGet(t, value, out double seconds))
            return false;
        Of(self).clockResolution = seconds;
        return true;
    }

    // A task that is to run stands for its own step.
    private PyList ReadyHandles() => new(Ready.ToList().Select(item => (Value)(item is PyTask task ? new PyHandle(this, new TaskStep(task), [], task.GetContext()) : item)).ToArray());
}
