namespace PyLite.Interpreter.Scopes;

/// <summary>
/// A SyntaxError found after parsing; thrown only inside the compiler, which turns it into the Python exception.
/// </summary>
internal class ScopeError(string message, SourceSpan span) : Exception(message)
{
    public SourceSpan Span { get; } = span;

    /// <summary>Whether the exception has its place among its arguments. See cpython Python/symtable.c and Python/compile.c.</summary>
    public virtual bool TellsPlace => false;
}
