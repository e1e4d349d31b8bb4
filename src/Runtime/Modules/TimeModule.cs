using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>time</c>: clocks and sleeping; calendars are in TimeModule.Calendar.cs. See cpython Modules/timemodule.c.</summary>
internal static partial class TimeModule
{
    private static readonly PyType ClockInfoType = PySimpleNamespace.TypeObject;

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("time", "Clocks, sleeping, and dates as numbers and text.");
        AddCalendar(module);
        return module
            .Add(new PyBuiltinFunction("time", "()", static t => Seconds(Read(t).Wall)))
            .Add(new PyBuiltinFunction("time_ns", "()", static t => Value.FromInt64(Read(t).Wall)))
            .Add(new PyBuiltinFunction("monotonic", "()", static t => Seconds(Read(t).Monotonic)))
            .Add(new PyBuiltinFunction("monotonic_ns", "()", static t => Value.FromInt64(Read(t).Monotonic)))
            .Add(new PyBuiltinFunction("perf_counter", "()", static t => Seconds(Read(t).Monotonic)))
            .Add(new PyBuiltinFunction("perf_counter_ns", "()", static t => Value.FromInt64(Read(t).Monotonic)))
            .Add(new PyBuiltinFunction("process_time", "()", static t => Seconds(ProcessTime(t))))
            .Add(new PyBuiltinFunction("process_time_ns", "()", static t => Value.FromInt64(ProcessTime(t))))
            .Add(new PyBuiltinFunction("thread_time", "()", static t => Seconds(ProcessTime(t))))
            .Add(new PyBuiltinFunction("thread_time_ns", "()", static t => Value.FromInt64(ProcessTime(t))))
            .Add(new PyBuiltinFunction("sleep", "(seconds, /)", Sleep))
            .Add(new PyBuiltinFunction("get_clock_info", "(name, /)", GetClockInfo));
    }

    private static Clock Read(ThreadState t)
    {
        t.Engine.Clock.CountReading();
        return t.Engine.Clock;
    }

    private static Value Seconds(long nanoseconds) => Value.FromDouble(nanoseconds / 1e9);

    private static long ProcessTime(ThreadState t)
    {
        Clock clock = Read(t);
        return clock.IsVirtual ? clock.SinceStart : Environment.CpuUsage.TotalTime.Ticks * 100;
    }

    private static Value Sleep(ThreadState t, Value seconds)
    {
        if (!Protocols.Seconds.TryGet(t, seconds, out double duration))
        {
            t.TakePending();
            return t.RaiseTypeError($"'{seconds.Type.Name}' object cannot be interpreted as an integer");
        }
        if (double.IsNaN(duration))
            return t.RaiseValueError("Invalid value NaN (not a number)");
        if (duration < 0)
            return t.RaiseValueError("sleep length must be non-negative");
        if (duration > long.MaxValue / 1e9)
            return t.RaiseOverflowError("timestamp out of range for platform time_t");
        long deadline = t.Engine.Clock.After(duration);
        do
        {
            // A wakeup meant for something else, or a signal whose handler goes on, does not end the sleep (PEP 475).
            if (t.Park(deadline) == ParkResult.Failed)
                return Value.Error;
        }
        while (t.Engine.Clock.Monotonic < deadline);
        return Value.None;
    }

    private static Value GetClockInfo(ThreadState t, Value name)
    {
        if (name.Ref is not PyStr text)
            return t.RaiseTypeError($"get_clock_info() argument 1 must be str, not {name.Type.Name}");
        string? implementation = text.Text switch
        {
            "time" => "clock_gettime(CLOCK_REALTIME)",
            "monotonic" or "perf_counter" => "clock_gettime(CLOCK_MONOTONIC)",
            "process_time" => "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)",
            "thread_time" => "clock_gettime(CLOCK_THREAD_CPUTIME_ID)",
            _ => null,
        };
        if (implementation is null)
            return t.RaiseValueError("unknown clock");
        return Calls.Call(t, ClockInfoType, new Arguments(
            [Value.FromString(implementation), Value.FromBool(text.Text != "time"), Value.FromBool(text.Text == "time"), Value.FromDouble(1e-9)],
            [PyStr.Intern("implementation"), PyStr.Intern("monotonic"), PyStr.Intern("adjustable"), PyStr.Intern("resolution")]));
    }
}
