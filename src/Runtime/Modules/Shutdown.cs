using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The end of a program: threads are waited for, exit callbacks run, what was printed goes out. See cpython Python/pylifecycle.c.</summary>
internal static class Shutdown
{
    /// <summary>The exit code when the last output could not be written.</summary>
    private const int FlushFailedExitCode = 120;

    /// <summary>Finishes the engine; gives the exit code, which is <paramref name="exitCode"/> unless the output failed.</summary>
    public static int Run(ThreadState t, int exitCode)
    {
        WaitForThreads(t);
        RunExitCallbacks(t);
        NeverAwaited.WarnAll(t);
        Asyncio.EventLoops.ReportLeftovers(t);
        t.Engine.Finalization.RunAll(t);
        t.Engine.IsFinalizing = true;
        if (!StandardStreams.FlushOutputAtExit(t))
        {
            UnraisableErrors.Report(t, "Exception ignored while flushing sys.stdout");
            exitCode = FlushFailedExitCode;
        }
        if (!StandardStreams.FlushErrorAtExit(t))
        {
            t.TakePending();
            exitCode = FlushFailedExitCode;
        }
        return exitCode;
    }

    private static void WaitForThreads(ThreadState t)
    {
        if (t.Engine.Modules.GetOrUnbound("threading").Ref is not PyModule threading)
            return;
        Value shutdown = threading.Dict.GetOrUnbound("_shutdown");
        if (!shutdown.IsUnbound && Calls.Call0(t, shutdown).IsError)
            UnraisableErrors.Report(t, "Exception ignored on threading shutdown", threading);
    }

    /// <summary>Runs what <c>atexit</c> has registered, the last first; a callback may register more.</summary>
    public static void RunExitCallbacks(ThreadState t)
    {
        List<Engine.ExitCallback> callbacks = t.Engine.ExitCallbacks;
        while (callbacks.Count > 0)
        {
            Engine.ExitCallback callback = callbacks[^1];
            callbacks.RemoveAt(callbacks.Count - 1);
            if (Calls.Call(t, callback.Function, new Arguments(callback.Arguments, callback.Names)).IsError)
                UnraisableErrors.ReportIn(t, "Exception ignored in atexit callback", callback.Function);
        }
    }
}
