using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>
/// "coroutine 'x' was never awaited". CPython says it when the coroutine is freed; here it is said at defined points: a discarded expression,
/// the end of a task, the closing of a loop, the end of the program.
/// </summary>
internal static class NeverAwaited
{
    /// <summary>Warns about a coroutine that was not started, once. Failing to (a filter makes it an error) is shown, as nobody can catch it.</summary>
    public static void Warn(ThreadState t, PyCoroutine coroutine) => Warn(t, coroutine, coroutine);

    private static void Warn(ThreadState t, PyCoroutine coroutine, Value source)
    {
        if (coroutine.State != GeneratorState.Created || coroutine.WasReportedUnawaited)
            return;
        coroutine.WasReportedUnawaited = true;
        PyBaseException? pending = t.Pending;
        int position = t.ErrorPosition;
        t.Pending = null;
        if (!Warnings.Warn(t, BuiltinExceptions.RuntimeWarning, $"coroutine '{coroutine.QualName.Text}' was never awaited", source: source))
            UnraisableErrors.Report(t, null, coroutine);
        t.Pending = pending;
        t.ErrorPosition = position;
    }

    /// <summary>Warns about all coroutines of the engine that were made and not started.</summary>
    public static void WarnAll(ThreadState t)
    {
        foreach (PyCoroutine coroutine in t.Engine.UnstartedCoroutines.TakeAll())
            Warn(t, coroutine, default);
    }
}
