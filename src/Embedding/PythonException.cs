namespace PyLite;

/// <summary>An exception that a script did not handle.</summary>
public sealed class PythonException : Exception
{
    internal PythonException(string typeName, string message, string traceback, object? value)
        : base(message.Length == 0 ? typeName : $"{typeName}: {message}")
    {
        TypeName = typeName;
        Traceback = traceback;
        Value = value;
    }

    /// <summary>The name of the exception's type, such as <c>ValueError</c>.</summary>
    public string TypeName { get; }

    /// <summary>What Python would print for it: the traceback, the exceptions it came from, the last line with its newline.</summary>
    public string Traceback { get; }

    /// <summary>The exception object; for <c>SystemExit</c>, its code.</summary>
    public object? Value { get; }
}
