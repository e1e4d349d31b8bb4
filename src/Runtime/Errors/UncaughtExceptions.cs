using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Errors;

/// <summary>What becomes of an exception that leaves the program: it is shown, and gives the exit code. See cpython Python/pythonrun.c.</summary>
internal static class UncaughtExceptions
{
    /// <summary>The exit code after a KeyboardInterrupt, as a shell sees it for a program that SIGINT ended.</summary>
    public const int InterruptExitCode = 130;

    /// <summary>Takes the pending exception, shows it and gives the exit code of the process.</summary>
    public static int Report(ThreadState t)
    {
        PyBaseException exception = t.TakePending();
        if (exception is PySystemExit exit)
            return ExitCode(t, exit);
        if (Show(t, exception) is { } exitInHook)
            return ExitCode(t, exitInHook);
        return exception.Type.IsSubtypeOf(BuiltinExceptions.KeyboardInterrupt) ? InterruptExitCode : 1;
    }

    /// <summary>Shows an exception through <c>sys.excepthook</c>; gives the SystemExit that the hook raised, if it did.</summary>
    public static PySystemExit? Show(ThreadState t, PyBaseException exception)
    {
        PyDict sys = t.Engine.Sys;
        Value traceback = exception.Traceback is { } entry ? entry : Value.None;
        sys.Set("last_exc", exception);
        sys.Set("last_type", exception.Type);
        sys.Set("last_value", exception);
        sys.Set("last_traceback", traceback);
        Value hook = sys.GetOrUnbound("excepthook");
        if (hook.IsUnbound || hook.IsNone)
        {
            StandardStreams.WriteError(t, "sys.excepthook is missing\n");
            TracebackPrinter.PrintToStandardError(t, exception);
            return null;
        }
        if (!Calls.Call3(t, hook, exception.Type, exception, traceback).IsError)
        {
            StandardStreams.FlushOutput(t);
            return null;
        }
        PyBaseException failure = t.TakePending();
        if (failure is PySystemExit exit)
            return exit;
        StandardStreams.WriteError(t, "Error in sys.excepthook:\n");
        TracebackPrinter.PrintToStandardError(t, failure);
        StandardStreams.WriteError(t, "\nOriginal exception was:\n");
        TracebackPrinter.PrintToStandardError(t, exception);
        return null;
    }

    /// <summary>The exit code of a SystemExit; a code that is no number is printed. See cpython Python/pythonrun.c _Py_HandleSystemExit.</summary>
    public static int ExitCode(ThreadState t, PySystemExit exit)
    {
        if (exit.Code.IsNone)
            return 0;
        if (PyInt.TryGet(exit.Code, out BigInteger number))
            return (int)(number >= int.MinValue && number <= int.MaxValue ? (long)number & 0xFF : 0xFF);
        StandardStreams.FlushOutput(t);
        StandardStreams.WriteError(t, ExceptionLines.SafeString(t, exit.Code, "exception") + "\n");
        return 1;
    }
}
