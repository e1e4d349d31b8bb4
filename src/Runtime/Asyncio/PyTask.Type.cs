using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal partial class PyTask
{
    public static new readonly PyType TypeObject = new PyType("_asyncio.Task", PyFuture.TypeObject)
    {
        Doc = "Runs a coroutine in an event loop; a future of its result.",
        IsSubclassable = true,
        Allocate = static type => new PyTask(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Task", "(coro, *, loop=None, name=None, context=None, eager_start=False)", Initialize),
        Members = static () =>
        [
            new Method("get_name", "()", static (_, self) => ((PyTask)self.Ref!).Name),
            new Method("set_name", "(value, /)", SetName),
            new Method("get_coro", "()", static (_, self) => self.Ref is PyTask { coroutine: { IsUnbound: false } coroutine } ? coroutine : Value.None),
            new Method("get_context", "()", static (_, self) => ((PyTask)self.Ref!).GetContext()),
            new Method("cancelling", "()", static (_, self) => Value.FromInt64(((PyTask)self.Ref!).cancelRequests)),
            new Method("uncancel", "()", static (_, self) => Value.FromInt64(((PyTask)self.Ref!).Uncancel())),
            new Method("get_stack", "(*, limit=None)", static (t, self, limit) => CallStackFunction(t, "_task_get_stack", self, limit)),
            new Method("print_stack", "(*, limit=None, file=None)", static (t, self, limit, file) => CallStackFunction(t, "_task_print_stack", self, limit, file)),
            new Method("set_result", "(result, /)", static (t, _, _) => t.RaiseRuntimeError("Task does not support set_result operation")),
            new Method("set_exception", "(exception, /)", static (t, _, _) => t.RaiseRuntimeError("Task does not support set_exception operation")),
            new GetSet("_coro", static (_, self) => self.Ref is PyTask { coroutine: { IsUnbound: false } coroutine } ? coroutine : Value.None),
            new GetSet("_fut_waiter", static (_, self) => self.Ref is PyTask { waiter: { } waiter } ? waiter : Value.None),
            new GetSet("_must_cancel", static (_, self) => Value.FromBool(((PyTask)self.Ref!).mustCancel)),
            new GetSet("_num_cancels_requested", static (_, self) => Value.FromInt64(((PyTask)self.Ref!).cancelRequests)),
            new GetSet("_log_destroy_pending", static (_, self) => Value.FromBool(!((PyTask)self.Ref!).IsExpendable), SetLogDestroyPending),
        ],
    }.Ready();

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop? loop = EventLoops.OrCurrent(t, arguments[2]);
        if (loop is null)
            return Value.Error;
        Truth isEager = Truthiness.Of(t, arguments[5]);
        if (isEager == Truth.Error)
            return Value.Error;
        PyTask task = (PyTask)arguments[0].Ref!;
        return task.Begin(t, loop, arguments[1], arguments[3], arguments[4], isEager == Truth.True) ? Value.None : Value.Error;
    }

    private static Value SetName(ThreadState t, Value self, Value value)
    {
        Value text = Representation.Str(t, value);
        if (text.IsError)
            return text;
        ((PyTask)self.Ref!).Name = text;
        return Value.None;
    }

    private static Value CallStackFunction(ThreadState t, string name, params Value[] arguments)
    {
        Value module = t.Engine.Import(t, "asyncio.base_tasks");
        Value function = module.IsError ? module : Attributes.Get(t, module, PyStr.Intern(name));
        return function.IsError ? function : Calls.Call(t, function, new Arguments(arguments));
    }

    private static bool SetLogDestroyPending(ThreadState t, Value self, Value value)
    {
        Truth truth = TruthOfAttribute(t, value);
        if (truth != Truth.Error)
            ((PyTask)self.Ref!).IsExpendable = truth == Truth.False;
        return truth != Truth.Error;
    }

    /// <summary>The context the task runs in.</summary>
    public PyContext GetContext() => context ??= new PyContext();
}
