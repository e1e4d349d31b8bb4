using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What CPython's logger of asyncio shows when nothing is configured: the message and the traceback, on <c>sys.stderr</c>.</summary>
internal static class AsyncioLog
{
    public static void Error(ThreadState t, string message, PyBaseException? exception)
    {
        StandardStreams.FlushOutput(t);
        string traceback = exception is null ? "" : TracebackPrinter.Format(t, exception);
        StandardStreams.WriteError(t, $"{message}\n{traceback}");
    }
}
