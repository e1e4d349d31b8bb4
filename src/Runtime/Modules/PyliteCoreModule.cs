using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_pylite</c>: what <c>pylite</c>, which is written in Python, is built on.</summary>
internal static class PyliteCoreModule
{
    private const double NanosecondsPerSecond = 1e9;

    // A century: far more than any program waits, and far from the end of the clock.
    private const double LongestStep = 100.0 * 365 * 24 * 3600;

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_pylite", "The clock of the interpreter.");
        module.Add(new PyBuiltinFunction("begin_virtual_time", "()", Begin));
        module.Add(new PyBuiltinFunction("end_virtual_time", "()", End));
        module.Add(new PyBuiltinFunction("advance", "(seconds, /)", Advance));
        module.Add(new PyBuiltinFunction("now", "()", static t => Value.FromDouble(t.Engine.Clock.Monotonic / NanosecondsPerSecond)));
        return module;
    }

    private static Value Begin(ThreadState t)
    {
        t.Engine.Clock.BeginVirtual();
        return Value.None;
    }

    private static Value End(ThreadState t)
    {
        if (!t.Engine.Clock.IsVirtual)
            return t.RaiseRuntimeError("the time is not virtual");
        t.Engine.EndVirtualTime();
        return Value.None;
    }

    private static Value Advance(ThreadState t, Value seconds)
    {
        if (!PyFloat.TryGetArgument(t, seconds, out double step))
            return Value.Error;
        if (!t.Engine.Clock.IsVirtual)
            return t.RaiseRuntimeError("the time is not virtual");
        if (!(step >= 0 && step <= LongestStep))
            return t.RaiseValueError("the clock advances by 0 seconds to a hundred years");
        t.Engine.PassTime((long)Math.Round(step * NanosecondsPerSecond));
        return Value.None;
    }
}
