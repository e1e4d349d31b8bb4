using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Signals of the system as callbacks. See cpython Lib/asyncio/unix_events.py.
internal sealed partial class PyEventLoop
{
    private readonly Dictionary<int, PyHandle> signalHandles = [];

    private static Value AddSignalHandler(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop loop = Of(arguments[0]);
        Value callback = arguments[2];
        if (callback.Ref is PyCoroutine || Coroutines.IsCoroutineFunction(callback))
            return t.RaiseTypeError("coroutines cannot be used with add_signal_handler()");
        if (!TrySignal(t, arguments[1], out int number) || !loop.CheckOpen(t))
            return Value.Error;
        if (!ReferenceEquals(t, t.Engine.MainThread))
            return t.RaiseRuntimeError("set_wakeup_fd only works in main thread of the main interpreter");
        PyHandle handle = new(loop, callback, ((PyTuple)arguments[3].Ref!).Items, PyContext.CopyCurrent(t));
        try
        {
            t.Engine.Signals.Set(number, SignalAction.Handle, new PyBuiltinFunction("_sighandler_noop", "(signum, frame, /)", (_, _, _) => loop.Arrive(number)));
        }
        catch (Exception error) when (error is IOException or ArgumentException or InvalidOperationException)
        {
            // .NET refuses what the system does not let a program catch.
            return t.RaiseRuntimeError($"sig {number} cannot be caught");
        }
        loop.signalHandles[number] = handle;
        return Value.None;
    }

    private static Value RemoveSignalHandler(ThreadState t, Value self, Value signal)
    {
        if (!TrySignal(t, signal, out int number))
            return Value.Error;
        if (!Of(self).signalHandles.Remove(number, out PyHandle? handle))
            return Value.False;
        handle.Cancel();
        Restore(t, number);
        return Value.True;
    }

    private void RemoveSignalHandlers(ThreadState t)
    {
        foreach (int number in signalHandles.Keys)
            Restore(t, number);
        signalHandles.Clear();
    }

    // Ctrl-C without a handler of the program's own raises KeyboardInterrupt.
    private static void Restore(ThreadState t, int number) =>
        t.Engine.Signals.Set(number, number == SignalTable.Interrupt ? SignalAction.Handle : SignalAction.Default, default);

    private Value Arrive(int number)
    {
        if (signalHandles.TryGetValue(number, out PyHandle? handle) && !IsClosed)
        {
            Ready.Enqueue(handle);
            runningThread?.Unpark();
        }
        return Value.None;
    }

    private static bool TrySignal(ThreadState t, Value signal, out int number)
    {
        number = 0;
        if (!signal.IsInt && signal.Ref is not PyInt)
        {
            t.RaiseTypeError($"sig must be an int, not {CallbackText.Safe(t, signal)}");
            return false;
        }
        if (!IntArguments.TryInt32(t, signal, out number))
            return false;
        if (number is >= 1 and < SignalTable.Count and not (32 or 33))
            return true;
        t.RaiseValueError($"invalid signal number {number}");
        return false;
    }
}
