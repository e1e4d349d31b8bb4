namespace PyLite.Interpreter.Scopes;

/// <summary>
/// A SyntaxError found after parsing; thrown only inside the compiler, which turns it into the Python exception.
/// </summary>
internal sealed class ScopeError(string message, SourceSpan span) : Exception(message)
{
    public SourceSpan Span { get; } = span;
}
