using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

internal static partial class AsyncioModule
{
    private static readonly PyStr MarkerName = PyStr.Intern("_is_coroutine");
    private static readonly PyFunction ToThreadNames = NativeCoroutine.Named("to_thread");

    private static Value Gather(ThreadState t, Value awaitables, Value returnExceptions)
    {
        Truth truth = Truthiness.Of(t, returnExceptions);
        return truth == Truth.Error ? Value.Error : Gathering.Gather(t, ((PyTuple)awaitables.Ref!).Items, truth == Truth.True);
    }

    private static Value CreateTask(ThreadState t, Value coroutine, Value keywords) =>
        EventLoops.RequireRunning(t) is { } loop ? loop.CreateTaskAsClass(t, coroutine, keywords.Ref as PyDict) : Value.Error;

    private static Value EnsureFuture(ThreadState t, Value awaitable, Value loop)
    {
        PyEventLoop? given = null;
        if (!loop.IsNone && (given = EventLoops.OrCurrent(t, loop)) is null)
            return Value.Error;
        return EventLoops.EnsureAnyFuture(t, awaitable, given);
    }

    private static Value WrapFuture(ThreadState t, Value future, Value loop)
    {
        Value isFuture = EventLoops.IsFuture(t, future);
        if (isFuture.IsError || isFuture.IsTrue)
            return isFuture.IsError ? isFuture : future;
        return EventLoops.OrCurrent(t, loop) is { } found ? ForeignFutures.Wrap(t, future, found) : Value.Error;
    }

    private static Value CurrentTask(ThreadState t, Value loop)
    {
        if (loop.IsNone && (loop = OfRunning(t)).IsError)
            return loop;
        return TaskOf(t, loop);
    }

    private static Value AllTasks(ThreadState t, Value loop)
    {
        if (loop.IsNone && (loop = OfRunning(t)).IsError)
            return loop;
        PySet tasks = new();
        foreach (PyTask task in loop.Ref is PyEventLoop found ? found.Tasks.ToList() : [])
        {
            if (!task.IsDone && !tasks.Add(t, task))
                return Value.Error;
        }
        return AddForeignTasks(t, loop, tasks) ? tasks : Value.Error;
    }

    // The loop that runs, of whatever class it is.
    private static Value OfRunning(ThreadState t)
    {
        if (!t.RunningLoop.IsUnbound)
            return t.RunningLoop;
        return EventLoops.RequireRunning(t) is { } loop ? loop : Value.Error;
    }

    private static Value IsCoroutineFunction(ThreadState t, Value function) =>
        Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "'asyncio.iscoroutinefunction' is deprecated and slated for removal in Python 3.16; use inspect.iscoroutinefunction() instead")
            ? MarkedAsCoroutine(t, function)
            : Value.Error;

    // Objects that are no functions may be marked with asyncio.coroutines._is_coroutine.
    private static Value MarkedAsCoroutine(ThreadState t, Value function)
    {
        if (Coroutines.IsCoroutineFunction(function))
            return Value.True;
        Value marker = Attributes.GetOrUnbound(t, function, MarkerName);
        if (marker.IsError)
            return marker;
        Value known = t.Engine.Modules.GetOrUnbound("asyncio.coroutines").Ref is PyModule module ? module.Dict.GetOrUnbound(MarkerName) : default;
        return Value.FromBool(!marker.IsUnbound && ReferenceEquals(marker.Ref, known.Ref));
    }

    // Left Python in 3.11: the generator may be awaited and run as a task, and stays a generator.
    private static Value Coroutine(ThreadState t, Value function)
    {
        if (!Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "\"@coroutine\" decorator is deprecated since Python 3.8, use \"async def\" instead"))
            return Value.Error;
        if (Coroutines.IsCoroutineFunction(function))
            return function;
        if (function.Ref is PyFunction { Code.Kind: CodeKind.Generator } generator)
        {
            generator.Code = generator.Code with { IsIterableCoroutine = true };
            return function;
        }
        if (!Calls.IsCallable(function))
            return t.RaiseTypeError("coroutine() expects a callable");
        PyFunction names = NativeCoroutine.Named(function.Ref is PyFunction plain ? plain.QualName.Text : "coro");
        return new PyBuiltinFunction(names.Name.Text, (ThreadState _, scoped in Arguments arguments) =>
        {
            NativeFrame frame = new();
            return CallAndAwait(frame, function, arguments.Values.ToArray(), arguments.Names).With(names, frame);
        });
    }

    // A decorated function that is no generator: what it returns is awaited where that is possible.
    private static async NativeCoroutine<Value> CallAndAwait(NativeFrame f, Value function, Value[] arguments, PyStr[]? names)
    {
        Value result = Calls.Call(f.Thread, function, new Arguments(arguments, names));
        if (result.IsError)
            return result;
        return result.Ref is PyGenerator || result.Type.Await is not null ? await f.Delegate(result) : result;
    }

    private static Value SetRunningLoop(ThreadState t, Value loop)
    {
        t.RunningLoop = loop.IsNone ? default : loop;
        return Value.None;
    }

    private static Value ToThread(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError("to_thread() missing 1 required positional argument: 'func'");
        NativeFrame frame = new();
        return ToThreadBody(frame, arguments.Values[0], arguments.Values[1..].ToArray(), arguments.Names).With(ToThreadNames, frame);
    }

    private static async NativeCoroutine<Value> ToThreadBody(NativeFrame f, Value function, Value[] arguments, PyStr[]? names)
    {
        if (EventLoops.RequireRunning(f.Thread) is not { } loop)
            return Value.Error;
        PyContext context = PyContext.CopyCurrent(f.Thread) ?? new PyContext();
        return loop.RunInDefaultExecutor(f.Thread, function, arguments, names, context) is { } future ? await f.Await(future) : Value.Error;
    }

    private static Value RunCoroutineThreadSafe(ThreadState t, Value coroutine, Value loop)
    {
        if (!Coroutines.IsCoroutine(t, coroutine))
            return t.RaiseTypeError("A coroutine object is required");
        if (loop.Ref is not PyEventLoop target)
            return t.RaiseTypeError($"an event loop of asyncio is required, not '{loop.Type.Name}'");
        return ConcurrentFutures.RunThreadSafe(t, coroutine, target);
    }

    private static Value StartEagerly(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (EventLoops.OrCurrent(t, arguments[0]) is not { } loop)
            return Value.Error;
        Truth isEager = Truthiness.Of(t, arguments[4]);
        return isEager != Truth.Error && PyTask.Start(t, loop, arguments[1], arguments[2], arguments[3], isEager == Truth.True) is { } task ? task : Value.Error;
    }

    private static Value CreateEagerTaskFactory(ThreadState t, Value constructor) => new PyBuiltinFunction(
        "factory",
        "(loop, coro, *, name=None, context=None, eager_start=True)",
        (FunctionN)((thread, arguments) => Calls.Call(
            thread,
            constructor,
            new Arguments(
                [arguments[1], arguments[0], arguments[2], arguments[3], arguments[4]],
                [PyStr.Intern("loop"), PyStr.Intern("name"), PyStr.Intern("context"), PyStr.Intern("eager_start")]))));
}
