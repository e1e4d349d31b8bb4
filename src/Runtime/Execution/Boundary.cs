using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>Where .NET meets Python: no exception of .NET goes past it.</summary>
internal static class Boundary
{
    /// <summary>
    /// Runs a thread's outermost code. An exception of .NET that escapes, out of memory or a bug in the interpreter, becomes a pending MemoryError or
    /// SystemError with the Python frames it came through.
    /// </summary>
    public static Value Run(ThreadState t, Func<ThreadState, Value> body)
    {
        ThreadState.StackMark mark = t.Mark;
        try
        {
            return body(t);
        }
        catch (Exception error)
        {
            t.Handled = null;
            return Translate(t, error, mark);
        }
    }

    /// <summary>Makes a stray exception of .NET pending as a Python one, and gives up the frames above the mark.</summary>
    public static Value Translate(ThreadState t, Exception error, in ThreadState.StackMark mark)
    {
        PyTraceback? traceback = null;
        foreach (ThreadState.ActiveFrame frame in t.ActiveFrames())
            traceback = new PyTraceback(frame.Function, frame.Position, traceback);
        t.Release(mark);
        PyBaseException exception = error is OutOfMemoryException
            ? BuiltinExceptions.Create(BuiltinExceptions.MemoryError)
            : error is InsufficientExecutionStackException
                ? BuiltinExceptions.Create(BuiltinExceptions.RecursionError, Value.FromString("maximum recursion depth exceeded"))
                : BuiltinExceptions.Create(BuiltinExceptions.SystemError, Value.FromString(Describe(error)));
        exception.Traceback = traceback;
        return t.Reraise(exception);
    }

    // The first line of our own code says where to look.
    private static string Describe(Exception error)
    {
        string? place = error.StackTrace?.Split('\n')[0].Trim();
        return $"internal error: {error.GetType().Name}: {error.Message}{(place is null ? "" : $" ({place})")}";
    }
}
