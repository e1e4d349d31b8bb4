using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Os;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Signals;

/// <summary>The module <c>_signal</c>: what <c>signal</c>, which is written in Python, is built on. See cpython Modules/signalmodule.c.</summary>
internal static class SignalModule
{
    private const long DefaultAction = 0;
    private const long IgnoreAction = 1;

    // What is ignored from the start: writing to a closed pipe gives an error then, and does not end the process.
    private const int BrokenPipe = 13;
    private const int FileTooLarge = 25;

    private static readonly PyBuiltinFunction DefaultInterruptHandler = new("default_int_handler", "(signalnum, frame, /)", RaiseInterrupt);

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_signal", "What signal is built on.");
        module.Add("SIG_DFL", Value.FromInt64(DefaultAction));
        module.Add("SIG_IGN", Value.FromInt64(IgnoreAction));
        module.Add("NSIG", Value.FromInt64(SignalNumbers.Limit));
        foreach ((string name, int number) in SignalNumbers.All)
            module.Add(name, Value.FromInt64(number));
        module.Add(DefaultInterruptHandler);
        module.Add(new PyBuiltinFunction("signal", "(signalnum, handler, /)", SetHandler));
        module.Add(new PyBuiltinFunction("getsignal", "(signalnum, /)", GetHandler));
        module.Add(new PyBuiltinFunction("raise_signal", "(signalnum, /)", RaiseSignal));
        module.Add(new PyBuiltinFunction("valid_signals", "()", ValidSignals));
        if (!OperatingSystem.IsWindows())
            SystemTimers.AddTo(module);
        return module;
    }

    /// <summary>Sends a signal to this very process: its handler has run when this returns. An error is pending when it raised one.</summary>
    public static Value SendToSelf(ThreadState t, int number)
    {
        SignalTable signals = t.Engine.Signals;
        switch (signals.Action(number))
        {
            case SignalAction.Handle:
                signals.Trip(number);
                return !ReferenceEquals(t, t.Engine.MainThread) || t.HandleBreaker() ? Value.None : Value.Error;
            case SignalAction.Ignore:
                return Value.None;
            default:
                return Libc.Kill(Environment.ProcessId, number) < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Value.None;
        }
    }

    private static Value RaiseInterrupt(ThreadState t, Value signal, Value frame) =>
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.KeyboardInterrupt));

    private static bool TryNumber(ThreadState t, Value value, out int number)
    {
        if (!IntArguments.TryInt32(t, value, out number))
            return false;
        if (number >= 1 && number < SignalNumbers.Limit)
            return true;
        t.RaiseValueError("signal number out of range");
        return false;
    }

    private static Value SetHandler(ThreadState t, Value signal, Value handler)
    {
        if (!ReferenceEquals(t, t.Engine.MainThread))
            return t.RaiseValueError("signal only works in main thread of the main interpreter");
        if (!TryNumber(t, signal, out int number))
            return Value.Error;
        if (ActionOf(number, handler) is not { } action)
            return t.RaiseTypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        Value before = Current(t, number);
        try
        {
            bool isOwn = action == SignalAction.Handle && ReferenceEquals(handler.Ref, DefaultInterruptHandler) && number == SignalTable.Interrupt;
            t.Engine.Signals.Set(number, action, isOwn ? default : handler);
        }
        catch (Exception error) when (error is IOException or ArgumentException or InvalidOperationException)
        {
            // .NET refuses what the system does not let a program catch.
            return t.RaiseOSError(Errno.Invalid);
        }
        return before;
    }

    private static SignalAction? ActionOf(int number, Value handler)
    {
        if (handler.IsInt)
        {
            return handler.Int64 switch
            {
                DefaultAction => SignalAction.Default,
                IgnoreAction => SignalAction.Ignore,
                _ => null,
            };
        }
        return Calls.IsCallable(handler) ? SignalAction.Handle : null;
    }

    private static Value GetHandler(ThreadState t, Value signal) => TryNumber(t, signal, out int number) ? Current(t, number) : Value.Error;

    private static Value Current(ThreadState t, int number)
    {
        Value handler = t.Engine.Signals.Handler(number);
        if (!handler.IsUnbound)
            return handler;
        return number switch
        {
            SignalTable.Interrupt => DefaultInterruptHandler,
            BrokenPipe or FileTooLarge when !OperatingSystem.IsWindows() => Value.FromInt64(IgnoreAction),
            _ => Value.FromInt64(DefaultAction),
        };
    }

    private static Value RaiseSignal(ThreadState t, Value signal)
    {
        if (!IntArguments.TryInt32(t, signal, out int number))
            return Value.Error;
        return number < 1 || number >= SignalNumbers.Limit ? t.RaiseOSError(Errno.Invalid) : SendToSelf(t, number);
    }

    private static Value ValidSignals(ThreadState t)
    {
        PySet result = new();
        foreach (int number in SignalNumbers.Valid)
            result.Add(t, Value.FromInt64(number));
        return result;
    }
}
