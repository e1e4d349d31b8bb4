using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Which loop is meant. See cpython Lib/asyncio/events.py and, for loops made on demand, its versions before 3.14.</summary>
internal static class EventLoops
{
    private static readonly PyStr GetEventLoopName = PyStr.Intern("get_event_loop");
    private static readonly PyStr SetEventLoopName = PyStr.Intern("set_event_loop");
    private static readonly PyStr NewEventLoopName = PyStr.Intern("new_event_loop");
    private static readonly PyStr GetLoopName = PyStr.Intern("get_loop");
    private static readonly PyStr LoopName = PyStr.Intern("_loop");

    /// <summary>A new loop; of the class of <c>asyncio.EventLoop</c>, where none is given.</summary>
    public static PyEventLoop New(ThreadState t, PyType? type = null)
    {
        PyEventLoop loop = new(type ?? PyEventLoop.TypeObject, t.Engine);
        t.Engine.Finalization.WatchInstance(loop);
        t.Engine.EventLoops.RemoveAll(static reference => !reference.TryGetTarget(out PyEventLoop? known) || known.IsClosed);
        t.Engine.EventLoops.Add(new WeakReference<PyEventLoop>(loop));
        return loop;
    }

    /// <summary><c>asyncio.new_event_loop()</c>: as the policy makes them; null on error.</summary>
    public static PyEventLoop? NewByPolicy(ThreadState t) =>
        PyEventLoopPolicy.OfProgram(t) is { } policy ? OfPolicy(t, Attributes.CallMethod(t, policy, NewEventLoopName)) : New(t);

    /// <summary><c>asyncio.set_event_loop(loop)</c>.</summary>
    public static Value Set(ThreadState t, Value loop)
    {
        if (PyEventLoopPolicy.OfProgram(t) is { } policy)
            return Attributes.CallMethod(t, policy, SetEventLoopName, loop);
        return SetForThread(t, loop);
    }

    /// <summary>Sets the loop of the thread: what the default policy does.</summary>
    public static Value SetForThread(ThreadState t, Value loop)
    {
        if (!loop.IsNone && loop.Ref is not PyEventLoop)
            return t.RaiseTypeError($"loop must be an instance of AbstractEventLoop or None, not '{loop.Type.Name}'");
        t.EventLoop = loop;
        return Value.None;
    }

    private static PyEventLoop? OfPolicy(ThreadState t, Value loop)
    {
        if (loop.Ref is PyEventLoop found)
            return found;
        if (!loop.IsError)
            t.RaiseTypeError($"an event loop of asyncio is required, not '{loop.Type.Name}'");
        return null;
    }

    /// <summary>At exit: what is left of loops that were never closed.</summary>
    public static void ReportLeftovers(ThreadState t)
    {
        foreach (WeakReference<PyEventLoop> reference in t.Engine.EventLoops)
        {
            if (reference.TryGetTarget(out PyEventLoop? loop) && !loop.IsClosed && !loop.ReportLeftovers(t))
                t.TakePending();
        }
    }

    /// <summary>The loop that runs in the thread; null when none does.</summary>
    public static PyEventLoop? Running(ThreadState t) => t.RunningLoop.Ref as PyEventLoop;

    private static PyEventLoop? OfPrompt(ThreadState t) => t.PromptLoop?.Invoke().Ref as PyEventLoop;

    /// <summary>The loop that runs in the thread, at the prompt also the one that will go on running; null with a RuntimeError pending.</summary>
    public static PyEventLoop? RequireRunning(ThreadState t)
    {
        if ((Running(t) ?? OfPrompt(t)) is { } loop)
            return loop;
        t.RaiseRuntimeError("no running event loop");
        return null;
    }

    /// <summary>
    /// <c>asyncio.get_event_loop()</c>: the running loop, the one that was set, or, in the main thread, a new one with a DeprecationWarning.
    /// </summary>
    public static PyEventLoop? Current(ThreadState t)
    {
        if (Running(t) is { } running)
            return running;
        if (PyEventLoopPolicy.OfProgram(t) is { } policy)
            return OfPolicy(t, Attributes.CallMethod(t, policy, GetEventLoopName));
        return OfThread(t);
    }

    /// <summary>The loop that was set for the thread, or, in the main thread, a new one with a DeprecationWarning: what the default policy gives.</summary>
    public static PyEventLoop? OfThread(ThreadState t)
    {
        if (t.EventLoop.Ref is PyEventLoop set)
            return set;
        if (OfPrompt(t) is { } promptLoop)
            return promptLoop;
        if (!t.EventLoop.IsUnbound || !ReferenceEquals(t, t.Engine.MainThread))
        {
            t.RaiseRuntimeError($"There is no current event loop in thread '{t.ThreadName}'.");
            return null;
        }
        if (!Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "There is no current event loop"))
            return null;
        PyEventLoop made = New(t);
        t.EventLoop = made;
        return made;
    }

    /// <summary>The loop a <c>loop=</c> argument means; null on error.</summary>
    public static PyEventLoop? OrCurrent(ThreadState t, Value loop)
    {
        if (loop.IsNone || loop.IsUnbound)
            return Current(t);
        if (loop.Ref is PyEventLoop given)
            return given;
        t.RaiseTypeError($"an event loop of asyncio is required, not '{loop.Type.ShortName}'");
        return null;
    }

    /// <summary>The context a <c>context=</c> argument means: a copy of the current one (null: empty) when it is not given. False on error.</summary>
    public static bool TryGetContext(ThreadState t, Value argument, out PyContext? context)
    {
        if (argument.IsNone || argument.IsUnbound)
        {
            context = PyContext.CopyCurrent(t);
            return true;
        }
        context = argument.Ref as PyContext;
        if (context is not null)
            return true;
        t.RaiseTypeError($"a contextvars.Context is required, not '{argument.Type.ShortName}'");
        return false;
    }

    /// <summary><c>asyncio.isfuture(value)</c>: false with an exception pending when that cannot be told. A mock of a future says so by its <c>__class__</c>.</summary>
    public static Value IsFuture(ThreadState t, Value value)
    {
        if (value.Ref is PyFuture)
            return Value.True;
        Value type = value.Object is PyObject { Type.IsHeapType: true } ? Attributes.Get(t, value, SpecialNames.Class) : value.Type;
        if (type.IsError)
            return type;
        if (type.Ref is not PyType named || named.Lookup(PyTask.BlockingName).IsUnbound)
            return Value.False;
        Value blocking = Attributes.Get(t, value, PyTask.BlockingName);
        return blocking.IsError ? blocking : Value.FromBool(!blocking.IsNone);
    }

    /// <summary><c>asyncio.ensure_future</c>: null on error. See cpython Lib/asyncio/tasks.py.</summary>
    public static PyFuture? EnsureFuture(ThreadState t, Value awaitable, PyEventLoop? loop)
    {
        if (awaitable.Ref is PyFuture future)
        {
            if (loop is null || ReferenceEquals(future.Loop, loop))
                return future;
            t.RaiseValueError("The future belongs to a different loop than the one specified as the loop argument");
            return null;
        }
        Value coroutine = Coroutines.Ensure(t, awaitable);
        if (coroutine.IsError)
            return null;
        loop ??= Current(t);
        return loop is null || !loop.CheckOpen(t) ? null : loop.CreateTask(t, coroutine);
    }

    /// <summary><c>asyncio.ensure_future</c>, which takes futures of other classes too, and any task that a task factory makes.</summary>
    public static Value EnsureAnyFuture(ThreadState t, Value awaitable, PyEventLoop? loop)
    {
        Value isFuture = IsFuture(t, awaitable);
        if (isFuture.IsError)
            return isFuture;
        if (!isFuture.IsTrue)
        {
            Value coroutine = Coroutines.Ensure(t, awaitable);
            if (coroutine.IsError)
                return coroutine;
            loop ??= Current(t);
            return loop is null || !loop.CheckOpen(t) ? Value.Error : loop.CreateTaskAsClass(t, coroutine, null);
        }
        if (loop is null)
            return awaitable;
        Value its = LoopOf(t, awaitable);
        if (!its.IsError && !ReferenceEquals(its.Ref, loop))
            return t.RaiseValueError("The future belongs to a different loop than the one specified as the loop argument");
        return its.IsError ? its : awaitable;
    }

    /// <summary>The loop of a future or task of any class. See cpython Lib/asyncio/futures.py _get_loop.</summary>
    public static Value LoopOf(ThreadState t, Value future)
    {
        if (future.Ref is PyFuture { Loop: { } loop })
            return loop;
        Value method = Attributes.GetOrUnbound(t, future, GetLoopName);
        if (method.IsUnbound)
            return Attributes.Get(t, future, LoopName);
        return method.IsError ? method : Calls.Call0(t, method);
    }
}
