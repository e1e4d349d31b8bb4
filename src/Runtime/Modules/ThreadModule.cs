using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_thread</c>: what <c>threading</c>, which is written in Python, is built on.</summary>
internal static class ThreadModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_thread", "Threads and their locks: what threading is built on.");
        module.Add("LockType", PyThreadLock.TypeObject);
        module.Add("lock", PyThreadLock.TypeObject);
        module.Add("RLock", PyThreadRLock.TypeObject);
        module.Add("_local", PyThreadLocal.TypeObject);
        module.Add("error", BuiltinExceptions.RuntimeError);
        module.Add("TIMEOUT_MAX", Value.FromDouble(9223372036.0));
        return module
            .Add(new PyBuiltinFunction("allocate_lock", "()", static _ => new PyThreadLock()))
            .Add(new PyBuiltinFunction("get_ident", "()", static t => Value.FromInt64(t.Ident)))
            .Add(new PyBuiltinFunction("get_native_id", "()", static t => Value.FromInt64(t.Ident)))
            .Add(new PyBuiltinFunction("start_new_thread", "(function, args, kwargs=None, /)", StartNewThread))
            .Add(new PyBuiltinFunction("_start", "(name, daemon, function, /)", Start))
            .Add(new PyBuiltinFunction("_count", "()", static t => Value.FromInt64(t.Engine.Threads.Count - 1)))
            .Add(new PyBuiltinFunction("_current", "()", static t => t.ThreadObject ?? Value.None))
            .Add(new PyBuiltinFunction("_set_current", "(thread, /)", SetCurrent))
            .Add(new PyBuiltinFunction("_set_main", "(thread, /)", SetMain))
            .Add(new PyBuiltinFunction("_show_exception", "(head, exception, /)", ShowException))
            .Add(new PyBuiltinFunction("_is_main", "()", static t => Value.FromBool(ReferenceEquals(t, t.Engine.MainThread))))
            .Add(new PyBuiltinFunction("interrupt_main", "(signum=2, /)", InterruptMain));
    }

    private static Value Start(ThreadState t, Value name, Value daemon, Value function)
    {
        string title = name.Ref is PyStr text ? text.Text : "Thread";
        // Python's own shutdown waits for the threads that are not daemons; none may keep the process alive after it.
        ThreadState? started = t.Engine.StartThread(title, background: true, thread => Run(thread, function, [], null));
        return started is null ? t.RaiseRuntimeError("can't start new thread") : Value.FromInt64(started.Ident);
    }

    private static Value StartNewThread(ThreadState t, Value function, Value arguments, Value keywords)
    {
        if (!Calls.IsCallable(function))
            return t.RaiseTypeError("first arg must be callable");
        if (arguments.Ref is not PyTuple given)
            return t.RaiseTypeError("2nd arg must be a tuple");
        List<Value> values = [.. given.Items];
        List<PyStr> names = [];
        if (keywords.Ref is PyDict dict)
        {
            for (int i = 0; i < dict.EntryLimit; i++)
            {
                PyDict.Entry entry = dict.EntryAt(i);
                if (entry.Key.Ref is not PyStr key)
                    continue;
                names.Add(key);
                values.Add(entry.Value);
            }
        }
        ThreadState? started = t.Engine.StartThread("Thread", background: true, thread => Run(thread, function, values.ToArray(), names.Count == 0 ? null : names.ToArray()));
        return started is null ? t.RaiseRuntimeError("can't start new thread") : Value.FromInt64(started.Ident);
    }

    private static void Run(ThreadState t, Value function, Value[] arguments, PyStr[]? names)
    {
        Value result = Boundary.Run(t, thread => Calls.Call(thread, function, new Arguments(arguments, names)));
        if (result.IsError && !t.ClearIf(BuiltinExceptions.SystemExit))
            UnraisableErrors.Report(t, "Exception ignored in thread started by", function);
    }

    private static Value SetCurrent(ThreadState t, Value thread)
    {
        t.ThreadObject = thread.Object;
        return Value.None;
    }

    // The main thread may be another one than the one that imports threading first.
    private static Value SetMain(ThreadState t, Value thread)
    {
        t.Engine.MainThread!.ThreadObject = thread.Object;
        return Attributes.Set(t, thread, PyStr.Intern("_ident"), Value.FromInt64(t.Engine.MainThread.Ident)) ? Value.None : Value.Error;
    }

    private static Value ShowException(ThreadState t, Value head, Value exception)
    {
        if (head.Ref is not PyStr text || exception.Ref is not PyBaseException error)
            return t.RaiseTypeError("a str and an exception are required");
        StandardStreams.FlushOutput(t);
        StandardStreams.WriteError(t, text.Text + TracebackPrinter.Format(t, error));
        return Value.None;
    }

    private static Value InterruptMain(ThreadState t, Value signal)
    {
        if (!IntArguments.TryInt32(t, signal, out int number))
            return Value.Error;
        if (number is < 1 or >= SignalTable.Count)
            return t.RaiseValueError("signal number out of range");
        if (t.Engine.Signals.Action(number) == SignalAction.Handle)
            t.Engine.Signals.Trip(number);
        return Value.None;
    }
}
