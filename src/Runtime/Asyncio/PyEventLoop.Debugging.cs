using System.Globalization;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Debug mode: callbacks that take long are told about, calls from other threads are refused, and coroutines remember where they were made.
internal sealed partial class PyEventLoop
{
    private Value slowCallbackDuration = Value.FromDouble(0.1);
    private int? outerOriginDepth;

    /// <summary>Whether new loops are in debug mode: <c>-X dev</c> or PYTHONASYNCIODEBUG. See cpython Lib/asyncio/coroutines.py _is_debug_mode.</summary>
    public static bool IsDebugByDefault(Engine engine) =>
        engine.Options.IsDevelopmentMode
        || (!engine.Options.IgnoreEnvironment && Environment.GetEnvironmentVariable("PYTHONASYNCIODEBUG") is { Length: > 0 });

    /// <summary><c>loop.set_debug()</c>.</summary>
    public void SetDebug(ThreadState t, bool enabled)
    {
        IsDebug = enabled;
        if (IsRunning && ReferenceEquals(runningThread, t))
            TrackOrigins(t, enabled);
    }

    private void TrackOrigins(ThreadState t, bool enabled)
    {
        if (enabled == outerOriginDepth is not null)
            return;
        if (enabled)
        {
            outerOriginDepth = t.CoroutineOriginDepth;
            t.CoroutineOriginDepth = SourceTraceback.DebugStackDepth;
        }
        else
        {
            t.CoroutineOriginDepth = outerOriginDepth!.Value;
            outerOriginDepth = null;
        }
    }

    // False with a RuntimeError pending: only call_soon_threadsafe may be called from another thread.
    private bool CheckThread(ThreadState t)
    {
        if (!IsDebug || runningThread is null || ReferenceEquals(runningThread, t))
            return true;
        t.RaiseRuntimeError("Non-thread-safe operation invoked on an event loop other than the current one");
        return false;
    }

    private bool RunTimed(ThreadState t, PyObject item)
    {
        if (!TryGetTime(t, out double start) || !RunItem(t, item) || !TryGetTime(t, out double end) || !Seconds.TryGet(t, slowCallbackDuration, out double longest))
            return false;
        double seconds = end - start;
        if (seconds >= longest)
            AsyncioLog.Warning(t, string.Create(CultureInfo.InvariantCulture, $"Executing {DescribeItem(t, item)} took {seconds:F3} seconds"));
        return true;
    }

    // See cpython Lib/asyncio/base_events.py _format_handle: the step of a task is shown as the task.
    private static string DescribeItem(ThreadState t, PyObject item) => CallbackText.Safe(t, item is PyHandle { Task: { } task } ? task : item);
}
