using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

// The functions with an underscore, which frameworks and task classes of their own use.
internal static partial class AsyncioModule
{
    private static readonly PyStr DoneName = PyStr.Intern("done");
    private static readonly PyStr CoreName = PyStr.Intern("_asyncio");

    private static void AddTaskRegistry(PyModule module)
    {
        AddImplementation(module, new PyBuiltinFunction("_register_task", "(task)", RegisterTask));
        AddImplementation(module, new PyBuiltinFunction("_register_eager_task", "(task)", RegisterTask));
        AddImplementation(module, new PyBuiltinFunction("_unregister_task", "(task)", UnregisterTask));
        AddImplementation(module, new PyBuiltinFunction("_unregister_eager_task", "(task)", UnregisterTask));
        AddImplementation(module, new PyBuiltinFunction("_enter_task", "(loop, task)", EnterTask));
        AddImplementation(module, new PyBuiltinFunction("_leave_task", "(loop, task)", LeaveTask));
        AddImplementation(module, new PyBuiltinFunction("_swap_current_task", "(loop, task)", SwapCurrentTask));
        AddImplementation(module, new PyBuiltinFunction("current_task", "(loop=None)", CurrentTask));
        AddImplementation(module, new PyBuiltinFunction("all_tasks", "(loop=None)", AllTasks));
    }

    // CPython has most of these twice, in C and in Python, and names for both: here they are one.
    private static void AddImplementation(PyModule module, PyBuiltinFunction function)
    {
        string name = function.Function.Name;
        module.Add(function);
        function.Module = CoreName;
        function.Function.ModuleName = CoreName.Text;
        module.Add("_c_" + name.TrimStart('_'), function);
        module.Add("_py_" + name.TrimStart('_'), function);
        if (name.StartsWith("_get", StringComparison.Ordinal) || name.StartsWith("_set", StringComparison.Ordinal))
        {
            module.Add("_c_" + name, function);
            module.Add("_py_" + name, function);
        }
    }

    // Tasks of our own are known to their loops.
    private static Value RegisterTask(ThreadState t, Value task)
    {
        if (task.Ref is not PyTask && !t.Engine.ForeignTasks.Contains(task.Ref!))
            t.Engine.ForeignTasks.Add(task.Ref!);
        return Value.None;
    }

    private static Value UnregisterTask(ThreadState t, Value task)
    {
        t.Engine.ForeignTasks.Remove(task.Ref!);
        return Value.None;
    }

    // The task that a loop is in; of a loop that is not of asyncio, the one its own classes have entered in this thread.
    private static Value TaskOf(ThreadState t, Value loop)
    {
        PyObject? task = loop.Ref is PyEventLoop found ? found.CurrentTask : ReferenceEquals(loop.Ref, t.RunningLoop.Ref) ? t.TaskOfForeignLoop : null;
        return task is null ? Value.None : task;
    }

    private static void SetTaskOf(ThreadState t, Value loop, Value task)
    {
        PyObject? entered = task.IsNone ? null : task.Ref as PyObject;
        if (loop.Ref is PyEventLoop found)
            found.CurrentTask = entered;
        else
            t.TaskOfForeignLoop = entered;
    }

    private static bool CheckRuns(ThreadState t, Value loop)
    {
        if (ReferenceEquals(t.RunningLoop.Ref, loop.Ref))
            return true;
        t.RaiseRuntimeError($"loop {CallbackText.Safe(t, loop)} is not the running loop");
        return false;
    }

    private static Value EnterTask(ThreadState t, Value loop, Value task)
    {
        if (!CheckRuns(t, loop))
            return Value.Error;
        Value current = TaskOf(t, loop);
        if (!current.IsNone)
            return t.RaiseRuntimeError($"Cannot enter into task {CallbackText.Safe(t, task)} while another task {CallbackText.Safe(t, current)} is being executed.");
        SetTaskOf(t, loop, task);
        return Value.None;
    }

    private static Value LeaveTask(ThreadState t, Value loop, Value task)
    {
        if (!CheckRuns(t, loop))
            return Value.Error;
        Value current = TaskOf(t, loop);
        if (!ReferenceEquals(current.Ref, task.Ref))
            return t.RaiseRuntimeError($"Invalid attempt to leave task {CallbackText.Safe(t, task)} while task {CallbackText.Safe(t, current)} is entered.");
        SetTaskOf(t, loop, Value.None);
        return Value.None;
    }

    private static Value SwapCurrentTask(ThreadState t, Value loop, Value task)
    {
        if (!CheckRuns(t, loop))
            return Value.Error;
        Value previous = TaskOf(t, loop);
        SetTaskOf(t, loop, task);
        return previous;
    }

    // Tasks of other classes that were registered: those of the loop that are not done join the set.
    private static bool AddForeignTasks(ThreadState t, Value loop, PySet tasks)
    {
        foreach (object registered in t.Engine.ForeignTasks.ToArray())
        {
            Value task = (PyObject)registered;
            Value its = EventLoops.LoopOf(t, task);
            if (its.IsError)
                return false;
            if (!ReferenceEquals(its.Ref, loop.Ref))
                continue;
            Value done = Attributes.CallMethod(t, task, DoneName);
            Truth truth = done.IsError ? Truth.Error : Truthiness.Of(t, done);
            if (truth == Truth.Error || (truth == Truth.False && !tasks.Add(t, task)))
                return false;
        }
        return true;
    }

    private static void FillFormatHelpers(PyModule module) => module
        .Add(new PyBuiltinFunction("_get_function_source", "(func)", GetFunctionSource))
        .Add(new PyBuiltinFunction("_format_callback_source", "(func, args, *, debug=False)", FormatCallbackSource))
        .Add(new PyBuiltinFunction("extract_stack", "(f=None, limit=None)", ExtractStack));

    private static Value GetFunctionSource(ThreadState t, Value function) =>
        CallbackText.SourceOf(t, function) is { } code ? new PyTuple(Value.FromString(code.Filename), Value.FromInt64(code.FirstLine)) : Value.None;

    private static Value FormatCallbackSource(ThreadState t, Value function, Value arguments, Value debug)
    {
        if (Iteration.ToList(t, arguments) is not { } list)
            return Value.Error;
        Truth shows = Truthiness.Of(t, debug);
        return shows == Truth.Error ? Value.Error : Value.FromString(CallbackText.WithSource(t, function, shows == Truth.True ? list.Span.ToArray() : null));
    }

    private static Value ExtractStack(ThreadState t, Value frame, Value limit)
    {
        if ((frame.IsNone ? PyFrame.Current(t, 0) : frame.Ref as PyFrame) is not { } found)
            return t.RaiseTypeError($"a frame is required, not '{frame.Type.Name}'");
        return SourceTraceback.Of(t, found, limit.IsNone ? Value.FromInt64(SourceTraceback.DebugStackDepth) : limit);
    }

    private static Value FormatCoroutine(ThreadState t, Value coroutine) => Value.FromString(CallbackText.Coroutine(t, coroutine));

    private static Value ChainFuture(ThreadState t, Value source, Value destination)
    {
        if (destination.Ref is PyFuture inner && source.Ref is not PyFuture)
            return ForeignFutures.Chain(t, source, inner);
        if (source.Ref is PyFuture task)
            return destination.Ref is PyFuture other ? Futures.Chain(t, task, other) : ConcurrentFutures.Chain(t, task, destination);
        return t.RaiseTypeError("A future is required for source argument");
    }

    private static Value CopyFutureState(ThreadState t, Value source, Value destination)
    {
        if (destination.Ref is not PyFuture target)
            return t.RaiseTypeError("A future is required for destination argument");
        if (source.Ref is not PyFuture from)
            return ForeignFutures.CopyOutcome(t, source, target);
        Futures.CopyOutcome(t, from, target);
        return Value.None;
    }

    // What is no future is left alone, as CPython does.
    private static Value DeclareAwaiter(Value future, Value waiter, bool waits)
    {
        if (future.Ref is PyFuture awaited && waiter.Ref is PyFuture awaiting)
            awaited.DeclareAwaiter(awaiting, waits);
        return Value.None;
    }

    private static Value SetResultUnlessCancelled(ThreadState t, Value future, Value result)
    {
        if (future.Ref is PyFuture { IsCancelled: false } open)
            return Attributes.CallMethod(t, open, PyStr.Intern("set_result"), result);
        return Value.None;
    }
}
