using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Os;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Signals;

/// <summary><c>_signal</c>: the timers of the system, which send signals, waiting for one, and their descriptions.</summary>
internal static unsafe class SystemTimers
{
    private const double Million = 1e6;

    /// <summary>Adds the functions that POSIX systems have.</summary>
    public static void AddTo(PyModule module)
    {
        module.Add("ITIMER_REAL", Value.FromInt64(0));
        module.Add("ITIMER_VIRTUAL", Value.FromInt64(1));
        module.Add("ITIMER_PROF", Value.FromInt64(2));
        module.Add("ItimerError", BuiltinExceptions.OSError);
        module.Add(new PyBuiltinFunction("alarm", "(seconds, /)", Alarm));
        module.Add(new PyBuiltinFunction("setitimer", "(which, seconds, interval=0.0, /)", SetTimer));
        module.Add(new PyBuiltinFunction("getitimer", "(which, /)", GetTimer));
        module.Add(new PyBuiltinFunction("pause", "()", static t => t.Park() == ParkResult.Failed ? Value.Error : Value.None));
        module.Add(new PyBuiltinFunction("strsignal", "(signalnum, /)", Describe));
    }

    private static Value Alarm(ThreadState t, Value seconds) =>
        IntArguments.TryInt32(t, seconds, out int count) ? Value.FromInt64(Libc.Alarm((uint)count)) : Value.Error;

    private static Value SetTimer(ThreadState t, Value which, Value seconds, Value interval)
    {
        if (!IntArguments.TryInt32(t, which, out int timer) || !PyFloat.TryGetArgument(t, seconds, out double first) || !PyFloat.TryGetArgument(t, interval, out double next))
            return Value.Error;
        long* wanted = stackalloc long[4];
        long* before = stackalloc long[4];
        (wanted[0], wanted[1]) = Split(next);
        (wanted[2], wanted[3]) = Split(first);
        return Libc.SetTimer(timer, wanted, before) < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Show(before);
    }

    private static Value GetTimer(ThreadState t, Value which)
    {
        if (!IntArguments.TryInt32(t, which, out int timer))
            return Value.Error;
        long* now = stackalloc long[4];
        return Libc.GetTimer(timer, now) < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Show(now);
    }

    // A timer is its interval and what remains, each as seconds and microseconds.
    private static PyTuple Show(long* timer) =>
        new(Value.FromDouble(timer[2] + (timer[3] / Million)), Value.FromDouble(timer[0] + (timer[1] / Million)));

    private static (long Seconds, long Microseconds) Split(double seconds)
    {
        double whole = Math.Floor(seconds);
        return ((long)whole, (long)((seconds - whole) * Million));
    }

    private static Value Describe(ThreadState t, Value signal)
    {
        if (!IntArguments.TryInt32(t, signal, out int number))
            return Value.Error;
        if (number < 1 || number >= SignalNumbers.Limit)
            return t.RaiseValueError("signal number out of range");
        string? text = SignalNumbers.Valid.Contains(number) ? Marshal.PtrToStringUTF8(Libc.DescribeSignal(number)) : null;
        return text is null ? Value.None : Value.FromString(text);
    }
}
