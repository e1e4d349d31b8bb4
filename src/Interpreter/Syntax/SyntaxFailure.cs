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

    /// <summary>RecursionError: chained longer than a tree can be deep (no place, no text).</summary>
    RecursionError,
}

/// <summary>
/// Why a source text is not Python. The span holds lineno, offset - 1, end_lineno and end_offset - 1 as CPython sets them, quirks included
/// (an end_offset of 0 or -1 means that the end is unknown); a Line below 0 means that no place is told, an EndLine below 0 that no end is.
/// <c>Text</c> is the source line with its newline, null when unknown. An incomplete text is one that more lines could make right (codeop).
/// </summary>
internal sealed record SyntaxFailure(
    SyntaxFailureKind Kind, string Message, string Filename, SourceSpan Span, string? Text, bool IsIncomplete)
{
    /// <summary>What the parser had read: the last compound statement that was in order, and the text; null for what others refuse.</summary>
    public (int Line, int Column, string? Source)? Read { get; init; }

    /// <summary>Whether the exception has its place among its arguments.</summary>
    public bool TellsPlace { get; init; } = true;
}
