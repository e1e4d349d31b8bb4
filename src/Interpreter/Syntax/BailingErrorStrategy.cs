using Antlr4.Runtime;

namespace PyLite.Interpreter.Syntax;

/// <summary>Ends the parse at the first token that does not fit: there is no recovery, and nothing is looked up while all goes well.</summary>
internal sealed class BailingErrorStrategy : IAntlrErrorStrategy
{
    /// <summary>The only instance; it holds no state.</summary>
    public static readonly BailingErrorStrategy Instance = new();

    /// <inheritdoc/>
    public void Reset(Antlr4.Runtime.Parser recognizer)
    {
    }

    /// <inheritdoc/>
    public IToken RecoverInline(Antlr4.Runtime.Parser recognizer) => throw ((PyLiteParserBase)recognizer).Abort();

    /// <inheritdoc/>
    public void Recover(Antlr4.Runtime.Parser recognizer, RecognitionException e) => throw ((PyLiteParserBase)recognizer).Abort();

    /// <inheritdoc/>
    public void ReportError(Antlr4.Runtime.Parser recognizer, RecognitionException e) => throw ((PyLiteParserBase)recognizer).Abort();

    /// <inheritdoc/>
    public void Sync(Antlr4.Runtime.Parser recognizer)
    {
        // The generated code decides by the next token itself; a wrong one shows at the next match.
    }

    /// <inheritdoc/>
    public bool InErrorRecoveryMode(Antlr4.Runtime.Parser recognizer) => false;

    /// <inheritdoc/>
    public void ReportMatch(Antlr4.Runtime.Parser recognizer)
    {
    }
}
