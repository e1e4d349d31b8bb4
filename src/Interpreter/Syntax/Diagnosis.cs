using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <summary>Says in CPython's words why a text was refused.</summary>
internal sealed class Diagnosis(TokenBuffer tokens, AstBuilder builder, PyLiteParserBase parser, string filename, ParseMode mode)
{
    /// <summary>The failure to report.</summary>
    public SyntaxFailure Explain()
    {
        if (builder.Failure != null)
            return builder.Failure;
        if (parser.IsTooDeep)
            return new SyntaxFailure(SyntaxFailureKind.MemoryError, "Parser stack overflowed - Python source too complex to parse", filename, default, null, false);
        int token = builder.InvalidToken >= 0 ? builder.InvalidToken : parser.Position;
        if (tokens.Failure != null)
            return tokens.Failure;
        _ = mode;
        SourceSpan span = tokens.Span(token, token);
        return new SyntaxFailure(SyntaxFailureKind.SyntaxError, "invalid syntax", filename, span, tokens.LineText(span.Line), false);
    }
}
