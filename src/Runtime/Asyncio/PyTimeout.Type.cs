using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyTimeout
{
    public static new readonly PyType TypeObject = new PyType("Timeout")
    {
        Signature = "(when)",
        Module = "asyncio.timeouts",
        Doc = "Cancels what its context still does when the time is over.",
        New = NewSlot,
        Repr = ReprSlot,
        Members = static () =>
        [
            new Method("when", "()", static (_, self) => ((PyTimeout)self.Ref!).when is { } when ? Value.FromDouble(when) : Value.None),
            new Method("expired", "()", static (_, self) => Value.FromBool(((PyTimeout)self.Ref!).state is TimeoutState.Expiring or TimeoutState.Expired)),
            new Method("reschedule", "(when)", Reschedule),
            new Method("__aenter__", "()", AsyncEnter),
            new Method("__aexit__", "(exc_type, exc_val, exc_tb, /)", AsyncExit),
        ],
    }.Ready();

    private static readonly PyFunction EnterNames = NativeCoroutine.Named("Timeout.__aenter__");
    private static readonly PyFunction ExitNames = NativeCoroutine.Named("Timeout.__aexit__");

    /// <summary><c>asyncio.timeout(delay)</c>.</summary>
    public static Value After(ThreadState t, Value delay)
    {
        if (EventLoops.RequireRunning(t) is not { } loop)
            return Value.Error;
        if (delay.IsNone)
            return new PyTimeout(null);
        return Seconds.TryGet(t, delay, out double seconds) && loop.TryGetTime(t, out double now) ? new PyTimeout(now + seconds) : Value.Error;
    }

    /// <summary><c>asyncio.timeout_at(when)</c>.</summary>
    public static Value At(ThreadState t, Value when)
    {
        if (when.IsNone)
            return new PyTimeout(null);
        return Seconds.TryGet(t, when, out double time) ? new PyTimeout(time) : Value.Error;
    }

    private static Value NewSlot(ThreadState t, PyType type, scoped in Arguments arguments) =>
        arguments.Values.Length == 1 && arguments.Names is null
            ? At(t, arguments.Values[0])
            : t.RaiseTypeError($"Timeout() takes exactly one argument ({arguments.Values.Length} given)");

    private static Value Reschedule(ThreadState t, Value self, Value when)
    {
        PyTimeout timeout = (PyTimeout)self.Ref!;
        if (timeout.state == TimeoutState.Created)
            return t.RaiseRuntimeError("Timeout has not been entered");
        if (timeout.state != TimeoutState.Active)
            return t.RaiseRuntimeError($"Cannot change state of {StateName(timeout)} Timeout");
        double time = 0;
        if (!when.IsNone && !Seconds.TryGet(t, when, out time))
            return Value.Error;
        timeout.when = when.IsNone ? null : time;
        return timeout.Schedule(t) ? Value.None : Value.Error;
    }

    private static Value AsyncEnter(ThreadState t, Value self) =>
        new ImmediateCoroutine(EnterNames, thread => ((PyTimeout)self.Ref!).Enter(thread) ? self : Value.Error);

    private static Value AsyncExit(ThreadState t, Value self, Value type, Value value, Value traceback) =>
        new ImmediateCoroutine(ExitNames, thread => ((PyTimeout)self.Ref!).ExitWith(thread, value));

    // As __aexit__: the exception is not pending here, and only another one is raised.
    private Value ExitWith(ThreadState t, Value value)
    {
        if (value.Ref is not PyBaseException exception)
            return Exit(t, Value.None);
        t.Pending = exception;
        Exit(t, Value.Error);
        if (!ReferenceEquals(t.Pending, exception))
            return Value.Error;
        t.TakePending();
        return Value.None;
    }

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyTimeout timeout = (PyTimeout)self.Ref!;
        string when = "";
        if (timeout.state == TimeoutState.Active)
            when = " when=" + (timeout.when is { } time ? CallbackText.Safe(t, Value.FromDouble(Math.Round(time, 3))) : "None");
        return Value.FromString($"<Timeout [{StateName(timeout)}]{when}>");
    }

    private static string StateName(PyTimeout timeout) => timeout.state switch
    {
        TimeoutState.Created => "created",
        TimeoutState.Active => "active",
        TimeoutState.Expiring => "expiring",
        TimeoutState.Expired => "expired",
        _ => "finished",
    };
}
