using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>Exceptions across the border.</summary>
internal static class NetExceptions
{
    /// <summary>What a script sees of an exception of .NET: the nearest type it knows, the message, and the .NET type where that says more.</summary>
    public static PyBaseException ToPython(Exception error) => error switch
    {
        OperationCanceledException => BuiltinExceptions.Create(AsyncioExceptions.CancelledError),
        TimeoutException => Make(BuiltinExceptions.TimeoutError, error.Message),
        ArgumentException => Make(BuiltinExceptions.ValueError, error.Message),
        IOException => Make(BuiltinExceptions.OSError, error.Message),
        NotSupportedException or NotImplementedException => Make(BuiltinExceptions.NotImplementedError, error.Message),
        PythonException python => Make(BuiltinExceptions.RuntimeError, python.Message),
        _ => Make(BuiltinExceptions.RuntimeError, $"{error.GetType()}: {error.Message}"),
    };

    /// <summary>The pending exception, as .NET sees it.</summary>
    public static PythonException TakePending(ThreadState t)
    {
        PyBaseException error = t.TakePending();
        string traceback = TracebackPrinter.Format(t, error);
        string? message = Representation.StrText(t, error);
        if (message is null)
            t.TakePending();
        object? value = error is PySystemExit exit ? Conversion.ToNet(t, exit.Code) : Conversion.ToNet(t, error);
        return new PythonException(error.Type.Name, message ?? "", traceback, value);
    }

    private static PyBaseException Make(PyType type, string message) => BuiltinExceptions.Create(type, Value.FromString(message));
}
