namespace PyLite.Interpreter.Ast;

/// <summary>A warning about source code, to be shown or raised by whoever compiles it.</summary>
/// <param name="Message">What a warning says.</param>
/// <param name="Span">Where.</param>
internal sealed record SyntaxWarning(string Message, SourceSpan Span)
{
    /// <summary>What the SyntaxError says that a filter may make of it, where that is something else.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What the SyntaxError marks, where that is something else.</summary>
    public SourceSpan? ErrorSpan { get; init; }

    /// <summary>The tokenizer's errors show their line without its end.</summary>
    public bool IsOfTokenizer { get; init; }
}
