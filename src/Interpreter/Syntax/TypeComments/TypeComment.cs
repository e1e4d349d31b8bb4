namespace PyLite.Interpreter.Syntax;

/// <summary>A comment <c># type: …</c> (PEP 484).</summary>
/// <param name="Text">What stands after the colon.</param>
/// <param name="Span">Where the comment is.</param>
/// <param name="Previous">The token before it; -1 for none.</param>
/// <param name="Depth">How many brackets are open there.</param>
internal sealed record TypeComment(string Text, SourceSpan Span, int Previous, int Depth);
