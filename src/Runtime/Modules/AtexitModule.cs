using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>atexit</c>. See cpython Modules/atexitmodule.c.</summary>
internal static class AtexitModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("atexit", "Functions that are called when the program ends.");
        m.Add(new PyBuiltinFunction("register", Register, "(func, /, *args, **kwargs)"));
        m.Add(new PyBuiltinFunction("unregister", "(func, /)", Unregister));
        m.Add(new PyBuiltinFunction("_clear", "()", Clear));
        m.Add(new PyBuiltinFunction("_run_exitfuncs", "()", RunAll));
        m.Add(new PyBuiltinFunction("_ncallbacks", "()", static t => Value.FromInt64(t.Engine.ExitCallbacks.Count)));
        return m;
    }

    private static Value Register(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError("register() takes at least 1 argument (0 given)");
        Value function = arguments.Values[0];
        if (!Calls.IsCallable(function))
            return t.RaiseTypeError("the first argument must be callable");
        t.Engine.ExitCallbacks.Add(new Engine.ExitCallback(function, arguments.Values[1..].ToArray(), arguments.Names));
        return function;
    }

    private static Value Unregister(ThreadState t, Value function)
    {
        List<Engine.ExitCallback> callbacks = t.Engine.ExitCallbacks;
        for (int i = callbacks.Count - 1; i >= 0; i--)
        {
            Truth equal = Comparison.EqualTruth(t, callbacks[i].Function, function);
            if (equal == Truth.Error)
                return Value.Error;
            if (equal == Truth.True)
                callbacks.RemoveAt(i);
        }
        return Value.None;
    }

    private static Value Clear(ThreadState t)
    {
        t.Engine.ExitCallbacks.Clear();
        return Value.None;
    }

    private static Value RunAll(ThreadState t)
    {
        Shutdown.RunExitCallbacks(t);
        return Value.None;
    }
}
