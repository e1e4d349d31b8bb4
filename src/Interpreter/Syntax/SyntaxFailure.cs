using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <summary>The class of the Python exception that a <see cref="SyntaxFailure"/> becomes.</summary>
internal enum SyntaxFailureKind
{
    /// <summary>SyntaxError.</summary>
    SyntaxError,

    /// <summary>IndentationError.</summary>
    IndentationError,

    /// <summary>TabError.</summary>
    TabError,

    /// <summary>MemoryError: nested deeper than the parser goes (no place, no text).</summary>
    MemoryError,

    /// <summary>ValueError, for source text that <c>compile()</c> does not take at all.</summary>
    ValueError,
}

/// <summary>
/// Why a source text is not Python. A span line of 0 means that the place is unknown; <c>Text</c> is the source line with its newline,
/// null when unknown. An incomplete text is one that more lines could make right (codeop).
/// </summary>
internal sealed record SyntaxFailure(
    SyntaxFailureKind Kind, string Message, string Filename, SourceSpan Span, string? Text, bool IsIncomplete);

/// <summary>A warning found while reading, to be shown or raised by whoever compiles.</summary>
internal sealed record SyntaxWarning(string Message, SourceSpan Span);
