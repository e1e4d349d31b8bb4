using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>What is done about a signal when it arrives.</summary>
internal enum SignalAction
{
    /// <summary>What the system does with it.</summary>
    Default,

    /// <summary>Nothing.</summary>
    Ignore,

    /// <summary>The main thread calls the handler.</summary>
    Handle,
}

/// <summary>
/// The signals of an engine: which are listened to, and those that have arrived and wait for the main thread. See cpython Modules/signalmodule.c.
/// </summary>
internal sealed class SignalTable(Engine engine) : IDisposable
{
    /// <summary>Ctrl-C.</summary>
    public const int Interrupt = 2;

    /// <summary>One more than the highest number.</summary>
    public const int Count = 65;

    /// <summary>Ctrl-\: unless the program does something about it, the main thread says what the tasks do, and goes on.</summary>
    public const int Quit = 3;

    private const int Terminate = 15;

    private readonly Value[] handlers = new Value[Count];
    private readonly PosixSignalRegistration?[] registrations = new PosixSignalRegistration?[Count];
    // Read by the thread that receives signals.
    private readonly SignalAction[] actions = MakeActions();
    private long arrived;

    /// <summary>
    /// Ctrl-C does this instead of raising KeyboardInterrupt, as long as the program has no handler for it; the result is false with an
    /// exception pending.
    /// </summary>
    public Func<ThreadState, bool>? InterruptHandler { get; set; }

    /// <summary>The handler that the program has set; unbound when it has set none.</summary>
    public Value Handler(int signal) => handlers[signal];

    public SignalAction Action(int signal) => actions[signal];

    /// <summary>Sets what is done about a signal; a system error when it cannot be caught.</summary>
    public void Set(int signal, SignalAction action, Value handler)
    {
        if (action != SignalAction.Default)
            Listen(signal);
        handlers[signal] = handler;
        actions[signal] = action;
        if (action != SignalAction.Default || signal == Interrupt)
            return;
        registrations[signal]?.Dispose();
        registrations[signal] = null;
    }

    /// <summary>The program has set a handler for some signal.</summary>
    public bool HasHandlers => Array.Exists(handlers, static handler => handler.Ref is not null && !handler.IsInt);

    /// <summary>Begins to receive a signal from the system.</summary>
    public void Listen(int signal)
    {
        PosixSignal number = signal switch { Interrupt => PosixSignal.SIGINT, Quit => PosixSignal.SIGQUIT, Terminate => PosixSignal.SIGTERM, _ => (PosixSignal)signal };
        registrations[signal] ??= PosixSignalRegistration.Create(number, context =>
        {
            context.Cancel = actions[signal] != SignalAction.Default;
            if (actions[signal] == SignalAction.Handle)
                Trip(signal);
        });
    }

    /// <summary>A signal has arrived: the main thread handles it at its next loop, call or wait. May be called from any thread.</summary>
    public void Trip(int signal)
    {
        if (engine.MainThread is not { } main)
            return;
        Interlocked.Or(ref arrived, 1L << (signal - 1));
        main.RequestBreak(BreakReasons.Signal);
        main.Unpark();
    }

    /// <summary>The main thread calls the handlers of what has arrived; false with an exception pending.</summary>
    public bool Deliver(ThreadState t)
    {
        for (int signal = 1; signal < Count; signal++)
        {
            long bit = 1L << (signal - 1);
            if ((Interlocked.Read(ref arrived) & bit) == 0)
                continue;
            Interlocked.And(ref arrived, ~bit);
            if (Call(t, signal))
                continue;
            if (Interlocked.Read(ref arrived) != 0)
                t.RequestBreak(BreakReasons.Signal);
            return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (PosixSignalRegistration? registration in registrations)
            registration?.Dispose();
    }

    private bool Call(ThreadState t, int signal)
    {
        Value handler = handlers[signal];
        if (handler.Ref is not null && !handler.IsInt)
        {
            Value frame = PyFrame.Current(t, 0) is { } current ? current : Value.None;
            return !Protocols.Calls.Call2(t, handler, Value.FromInt64(signal), frame).IsError;
        }
        if (signal == Quit)
            engine.ReportWaits?.Invoke(t);
        if (signal != Interrupt)
            return true;
        if (InterruptHandler is { } instead)
            return instead(t);
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.KeyboardInterrupt));
        return false;
    }

    private static SignalAction[] MakeActions()
    {
        SignalAction[] result = new SignalAction[Count];
        result[Interrupt] = SignalAction.Handle;
        result[Quit] = SignalAction.Handle;
        return result;
    }
}
