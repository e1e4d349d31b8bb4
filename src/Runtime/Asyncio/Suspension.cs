using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

/// <summary>Where a task is suspended, and what it waits for, in words for people.</summary>
internal static class Suspension
{
    /// <summary>The innermost function written in Python and its line: <c>work() at file.py:7</c>.</summary>
    public static string Place(PyTask task)
    {
        Generator? innermost = null;
        foreach (Generator generator in Chain(task))
        {
            if (!generator.Code.IsNative || innermost is null)
                innermost = generator;
        }
        if (innermost is null)
            return "";
        return innermost.Code.IsNative
            ? $"{innermost.QualName.Text}()"
            : $"{innermost.QualName.Text}() at {innermost.Code.Filename}:{innermost.CurrentPosition.Line}";
    }

    /// <summary>What it waits for: <c>sleep</c>, <c>Queue.get</c>, <c>task 'x'</c>; null when it does not wait.</summary>
    public static string? Reason(ThreadState t, PyTask task)
    {
        if (task.Waiter is null)
            return null;
        Generator? innermost = null;
        foreach (Generator generator in Chain(task))
            innermost = generator;
        if (innermost is { Code.IsNative: true })
            return innermost.QualName.Text;
        return task.Waiter switch
        {
            PyTask other => $"task {CallbackText.Safe(t, other.Name)}",
            PyGatheringFuture gathering => $"gather of {gathering.Count}",
            _ => "a future",
        };
    }

    // The coroutine of a task and those it delegates to, outermost first.
    private static IEnumerable<Generator> Chain(PyTask task)
    {
        Value current = task.Coroutine;
        while (current.Ref is Generator generator)
        {
            yield return generator;
            current = generator.Delegate;
        }
    }
}
