namespace PyLite.Interpreter.Scopes;

/// <summary>A SyntaxError found by the compiler proper, with its place among its arguments.</summary>
internal sealed class CompileError(string message, SourceSpan span) : ScopeError(message, span)
{
    public override bool TellsPlace => true;
}
