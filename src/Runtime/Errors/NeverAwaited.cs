using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Errors;

/// <summary>
/// "coroutine 'x' was never awaited". CPython says it when the coroutine is freed; here it is said at defined points: a discarded expression,
/// the end of a task, the closing of a loop, <c>gc.collect()</c>, the end of the program.
/// </summary>
internal static class NeverAwaited
{
    /// <summary>The value of a call is dropped: warns when it was to be awaited.</summary>
    public static void WarnIfDropped(ThreadState t, Value value)
    {
        if (value.Ref is PyCoroutine coroutine)
            Warn(t, coroutine);
        else if (value.Ref is PyAsyncGenAwaitable { IsUnawaited: true } awaitable)
            Say(t, $"coroutine method '{awaitable.MethodName}' of '{awaitable.Generator.QualName.Text}' was never awaited", default, value);
    }

    /// <summary>Warns about a coroutine that was not started, once. Failing to (a filter makes it an error) is shown, as nobody can catch it.</summary>
    public static void Warn(ThreadState t, PyCoroutine coroutine) => Warn(t, coroutine, coroutine);

    /// <summary>Warns about all coroutines of the engine that were made and not started.</summary>
    public static void WarnAll(ThreadState t)
    {
        foreach (PyCoroutine coroutine in t.Engine.UnstartedCoroutines.TakeAll())
            Warn(t, coroutine, default);
    }

    private static void Warn(ThreadState t, PyCoroutine coroutine, Value source)
    {
        if (coroutine.State != GeneratorState.Created || coroutine.WasReportedUnawaited)
            return;
        coroutine.WasReportedUnawaited = true;
        Say(t, $"coroutine '{coroutine.QualName.Text}' was never awaited{OriginText(t, coroutine)}", source, coroutine);
    }

    private static void Say(ThreadState t, string message, Value source, Value culprit)
    {
        PyBaseException? pending = t.Pending;
        int position = t.ErrorPosition;
        t.Pending = null;
        if (!Warnings.Warn(t, BuiltinExceptions.RuntimeWarning, message, source: source))
            UnraisableErrors.Report(t, null, culprit);
        t.Pending = pending;
        t.ErrorPosition = position;
    }

    // Where it was made, as sys.set_coroutine_origin_tracking_depth() asked for.
    private static string OriginText(ThreadState t, PyCoroutine coroutine)
    {
        if (coroutine.Origin.Ref is not PyTuple origin)
            return "";
        StringBuilder text = new("\nCoroutine created at (most recent call last)\n");
        for (int i = origin.Count - 1; i >= 0; i--)
        {
            Value[] place = ((PyTuple)origin.Items[i].Ref!).Items;
            SourceSpan span = new((int)place[1].Int64, 0, (int)place[1].Int64, 0);
            StackEntry entry = new(((PyStr)place[0].Ref!).Text, ((PyStr)place[2].Ref!).Text, span, HasColumns: false);
            text.Append(StackFormatter.FormatEntry(t.Engine.SourceLines, entry, TracebackColors.None));
        }
        return text.ToString().TrimEnd('\n');
    }
}
