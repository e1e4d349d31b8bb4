using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// What a class written in Python, or the program itself, has put in the place of the loop's own methods: whoever uses the loop calls that.
internal sealed partial class PyEventLoop
{
    private static readonly PyStr TimeName = PyStr.Intern("time");
    private static readonly PyStr CallSoonName = PyStr.Intern("call_soon");
    private static readonly PyStr CallLaterName = PyStr.Intern("call_later");
    private static readonly PyStr CallAtName = PyStr.Intern("call_at");
    private static readonly PyStr CreateTaskName = PyStr.Intern("create_task");
    private static readonly PyStr RunOnceName = PyStr.Intern("_run_once");
    private static readonly PyStr SelectorName = PyStr.Intern("_selector");
    private static readonly PyStr SelectName = PyStr.Intern("select");
    private static readonly PyStr ProcessEventsName = PyStr.Intern("_process_events");
    private static readonly PyStr WriteToSelfName = PyStr.Intern("_write_to_self");
    private static readonly PyStr CallExceptionHandlerName = PyStr.Intern("call_exception_handler");
    private static readonly PyStr DefaultExceptionHandlerName = PyStr.Intern("default_exception_handler");
    private static readonly PyStr[] ContextKeyword = [PyStr.Intern("context")];

    private bool IsPlain => !Type.IsHeapType && !HasOwnAttributes;

    /// <summary>The loop's time, in seconds; false with an exception pending, of a <c>time()</c> written in Python.</summary>
    public bool TryGetTime(ThreadState t, out double time)
    {
        Value method = Overriding(t, TimeName);
        if (method.IsUnbound)
        {
            time = Time;
            return true;
        }
        Value result = method.IsError ? method : Calls.Call0(t, method);
        time = 0;
        return !result.IsError && Seconds.TryGet(t, result, out time);
    }

    /// <summary>Schedules a callback in a context (null: an empty one): its handle, or null on error.</summary>
    public PyHandle? CallSoon(ThreadState t, Value callback, PyContext? context, params ReadOnlySpan<Value> arguments)
    {
        Value method = Overriding(t, CallSoonName);
        if (!method.IsUnbound)
            return CallOverride(t, method, [callback, .. arguments, context ?? new PyContext()]);
        return AddReady(t, callback, arguments, context);
    }

    /// <summary>Schedules a callback for a time of the loop's clock: its handle, or null on error.</summary>
    public PyHandle? CallAt(ThreadState t, double when, Value callback, PyContext? context, params ReadOnlySpan<Value> arguments)
    {
        Value method = Overriding(t, CallAtName);
        return method.IsUnbound ? AddTimer(t, when, callback, context, arguments) : CallOverride(t, method, [Value.FromDouble(when), callback, .. arguments, context ?? new PyContext()]);
    }

    /// <summary>Schedules a callback for so many seconds from now: its handle, or null on error.</summary>
    public PyHandle? CallLater(ThreadState t, double delay, Value callback, PyContext? context, params ReadOnlySpan<Value> arguments) =>
        Overriding(t, CallLaterName) is { IsUnbound: false } method
            ? CallOverride(t, method, [Value.FromDouble(delay), callback, .. arguments], names: null)
            : CallLaterOfLoop(t, delay, callback, context, arguments);

    private PyHandle? CallLaterOfLoop(ThreadState t, double delay, Value callback, PyContext? context, ReadOnlySpan<Value> arguments) =>
        TryGetTime(t, out double now) ? CallAt(t, now + delay, callback, context, arguments) : null;

    /// <summary>Schedules a callback from another thread: its handle, or null on error.</summary>
    public PyHandle? CallSoonThreadSafe(ThreadState t, Value callback, params ReadOnlySpan<Value> arguments)
    {
        PyHandle? handle = CheckOpen(t) ? CallSoon(t, callback, PyContext.CopyCurrent(t), arguments) : null;
        return handle is not null && Wake(t) ? handle : null;
    }

    /// <summary>Schedules a callback of a future, which is its argument.</summary>
    public void EnqueueCallback(ThreadState t, Value callback, PyFuture future, PyContext? context)
    {
        if (IsPlain && !IsDebug)
            Ready.Enqueue(new PyHandle(this, callback, future, context));
        else if (CallSoon(t, callback, context, future) is null)
            UnraisableErrors.ReportIn(t, "Exception ignored while scheduling", callback);
    }

    /// <summary>The loop's turn for a task comes soon; false with an exception of a <c>call_soon</c> written in Python pending.</summary>
    public bool TryEnqueueStep(ThreadState t, PyTask task)
    {
        Value method = Overriding(t, CallSoonName);
        if (!method.IsUnbound)
            return CallOverride(t, method, [new TaskStep(task), task.GetContext()]) is not null;
        Ready.Enqueue(task);
        return true;
    }

    /// <summary>As <see cref="TryEnqueueStep"/>, where nobody could be told of an error.</summary>
    public void EnqueueStep(ThreadState t, PyTask task)
    {
        if (IsPlain)
            Ready.Enqueue(task);
        else if (!TryEnqueueStep(t, task))
            UnraisableErrors.ReportIn(t, "Exception ignored while scheduling", task);
    }

    /// <summary><c>loop.create_task(coro, **kwargs)</c>, as the class has it.</summary>
    public Value CreateTaskAsClass(ThreadState t, Value coroutine, PyDict? keywords)
    {
        Value method = Overriding(t, CreateTaskName);
        if (method.IsUnbound)
            return CreateTask(t, coroutine, keywords);
        if (method.IsError)
            return method;
        if (keywords is null)
            return Calls.Call1(t, method, coroutine);
        (Value[] values, PyStr[] names) = Spread(keywords);
        return Calls.Call(t, method, new Arguments([coroutine, .. values], names.Length == 0 ? null : names));
    }

    // The last argument is the context.
    private PyHandle? CallOverride(ThreadState t, Value method, Value[] arguments) => CallOverride(t, method, arguments, ContextKeyword);

    private PyHandle? CallOverride(ThreadState t, Value method, Value[] arguments, PyStr[]? names)
    {
        Value handle = method.IsError ? method : Calls.Call(t, method, new Arguments(arguments, names));
        if (handle.IsError)
            return null;
        return handle.Ref as PyHandle ?? new PyHandle(this, Value.None, [], null);
    }

    // The method under a name, bound, when it is not one of this table; unbound else.
    private Value Overriding(ThreadState t, PyStr name)
    {
        if (IsPlain)
            return default;
        if (HasOwnAttributes && OwnAttributes.Get(name) is { IsUnbound: false } own)
            return own;
        Value found = Type.Lookup(name);
        return found.IsUnbound || found.Ref is PyMethodDescriptor ? default : Attributes.Bind(t, found, this, Type);
    }

    // The selector of a class written in Python; unbound when there is none.
    private Value OwnSelector => HasOwnAttributes ? OwnAttributes.Get(SelectorName) : default;

    /// <summary>What a task's next step is for a <c>call_soon</c> written in Python.</summary>
    internal sealed class TaskStep(PyTask task) : NativeCallback("Task.task_step")
    {
        public PyTask Task => task;

        public override bool Done(ThreadState t, PyFuture future) => true;

        public override Value Invoke0(ThreadState t) => task.RunStepInContext(t) ? Value.None : Value.Error;
    }
}
