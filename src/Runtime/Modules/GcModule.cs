using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>gc</c>: .NET's collector does the work; the settings of CPython's are kept but change nothing.</summary>
internal static class GcModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("gc", "This module provides access to the garbage collector.");
        bool isEnabled = true;
        Value threshold = new PyTuple(Value.FromInt64(2000), Value.FromInt64(10), Value.FromInt64(0));
        m.Add(new PyBuiltinFunction("enable", "()", _ =>
        {
            isEnabled = true;
            return Value.None;
        }));
        m.Add(new PyBuiltinFunction("disable", "()", _ =>
        {
            isEnabled = false;
            return Value.None;
        }));
        m.Add(new PyBuiltinFunction("isenabled", "()", _ => Value.FromBool(isEnabled)));
        m.Add(new PyBuiltinFunction("collect", "(generation=2)", Collect));
        m.Add(new PyBuiltinFunction("get_threshold", "()", _ => threshold));
        m.Add(new PyBuiltinFunction("set_threshold", (ThreadState _, scoped in Arguments arguments) =>
        {
            threshold = PyTuple.From(arguments.Values);
            return Value.None;
        }));
        m.Add(new PyBuiltinFunction("get_count", "()", static _ => new PyTuple(Value.FromInt64(0), Value.FromInt64(0), Value.FromInt64(0))));
        m.Add(new PyBuiltinFunction("freeze", "()", static _ => Value.None));
        m.Add(new PyBuiltinFunction("unfreeze", "()", static _ => Value.None));
        m.Add(new PyBuiltinFunction("is_tracked", "(obj, /)", static (_, value) => Value.FromBool(value.Object is not (null or PyStr or PyInt))));
        m.Add("garbage", new PyList());
        m.Add("callbacks", new PyList());
        return m;
    }

    // How many objects went is not known: 0, as CPython says when there were no cycles.
    private static Value Collect(ThreadState t, Value generation)
    {
        if (!PyInt.TryGet(generation, out BigInteger number))
            return t.RaiseTypeError($"'{generation.Type.Name}' object cannot be interpreted as an integer");
        if (number < 0 || number > 2)
            return t.RaiseValueError("invalid generation");
        WatchCoroutines(t.Engine);
        LeaveLooseEnds(t.Engine);
        foreach (ThreadState thread in t.Engine.Threads)
            thread.ClearGarbage();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        t.Engine.Finalization.Run(t);
        return Value.FromInt64(0);
    }

    // A method of its own, so that nothing here keeps them while the collector runs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WatchCoroutines(Engine engine)
    {
        foreach (PyCoroutine coroutine in engine.UnstartedCoroutines.TakeAll())
            engine.Finalization.WatchCoroutine(coroutine);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void LeaveLooseEnds(Engine engine)
    {
        foreach (WeakReference<Asyncio.PyEventLoop> reference in engine.EventLoops)
        {
            if (reference.TryGetTarget(out Asyncio.PyEventLoop? loop))
                loop.LeaveToCollector();
        }
    }
}
