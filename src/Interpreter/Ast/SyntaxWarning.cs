namespace PyLite.Interpreter.Ast;

/// <summary>A warning about source code, to be shown or raised by whoever compiles it.</summary>
internal sealed record SyntaxWarning(string Message, SourceSpan Span);
