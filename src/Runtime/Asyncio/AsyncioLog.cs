using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>
/// The logger of asyncio. As long as nobody has imported <c>logging</c>, what CPython's would show when nothing is configured is written without it: the
/// message and the traceback, on <c>sys.stderr</c>.
/// </summary>
internal static class AsyncioLog
{
    private static readonly PyStr Logger = PyStr.Intern("logger");
    private static readonly PyStr ErrorName = PyStr.Intern("error");
    private static readonly PyStr WarningName = PyStr.Intern("warning");
    private static readonly PyStr[] ExceptionKeyword = [PyStr.Intern("exc_info")];

    public static void Error(ThreadState t, string message, PyBaseException? exception) => Write(t, ErrorName, message, exception);

    public static void Warning(ThreadState t, string message) => Write(t, WarningName, message, null);

    private static void Write(ThreadState t, PyStr level, string message, PyBaseException? exception)
    {
        Value logger = FindLogger(t);
        if (!logger.IsUnbound)
        {
            Value method = Attributes.Get(t, logger, level);
            Value info = exception is null ? Value.False : new PyTuple(exception.Type, exception, exception.Traceback is { } tb ? tb : Value.None);
            Value written = method.IsError ? method : Calls.Call(t, method, new Arguments([Value.FromString(message), info], ExceptionKeyword));
            if (!written.IsError)
                return;
            t.TakePending();
        }
        StandardStreams.FlushOutput(t);
        string traceback = exception is null ? "" : TracebackPrinter.Format(t, exception);
        StandardStreams.WriteError(t, $"{message}\n{traceback}");
    }

    // The one that base_events has; unbound when logging was never imported.
    private static Value FindLogger(ThreadState t)
    {
        if (t.Engine.Modules.GetOrUnbound("asyncio.base_events").Ref is not PyModule module)
            return default;
        Value found = module.Dict.GetOrUnbound(Logger);
        if (found.IsUnbound && !t.Engine.Modules.GetOrUnbound("logging").IsUnbound)
            found = Attributes.Get(t, module, Logger);
        if (!found.IsError)
            return found;
        t.TakePending();
        return default;
    }
}
