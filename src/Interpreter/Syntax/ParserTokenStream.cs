using Antlr4.Runtime;
using Antlr4.Runtime.Misc;

namespace PyLite.Interpreter.Syntax;

/// <summary>Shows a <see cref="TokenBuffer"/> to ANTLR's parser, which asks only for the type of the next token.</summary>
internal sealed class ParserTokenStream(TokenBuffer tokens) : ITokenStream
{
    /// <summary>The tokens behind it.</summary>
    public TokenBuffer Tokens { get; } = tokens;

    /// <summary>The token that comes next.</summary>
    public int Index { get; set; }

    /// <summary>Tokens from here on are hidden behind an end of file: for trying whether a part is an expression.</summary>
    public int Limit { get; init; } = int.MaxValue;

    /// <inheritdoc/>
    public int Size => Tokens.Count;

    /// <inheritdoc/>
    public string SourceName => "";

    /// <inheritdoc/>
    public ITokenSource TokenSource => throw new NotSupportedException();

    /// <inheritdoc/>
    public int LA(int i)
    {
        int index = Math.Min(Index + i - 1, Tokens.Count - 1);
        return index < Limit ? Tokens[index].Type : TokenConstants.EOF;
    }

    /// <inheritdoc/>
    public void Consume()
    {
        if (Index < Tokens.Count - 1)
            Index++;
    }

    /// <inheritdoc/>
    public int Mark() => 0;

    /// <inheritdoc/>
    public void Release(int marker)
    {
    }

    /// <inheritdoc/>
    public void Seek(int index) => Index = index;

    /// <inheritdoc/>
    public IToken LT(int k) => Get(Math.Min(Index + k - 1, Tokens.Count - 1));

    /// <inheritdoc/>
    public IToken Get(int i) => new CommonToken(Tokens[i].Type) { TokenIndex = i, Line = Tokens[i].Line };

    /// <inheritdoc/>
    public string GetText(Interval interval) => "";

    /// <inheritdoc/>
    public string GetText() => "";

    /// <inheritdoc/>
    public string GetText(RuleContext ctx) => "";

    /// <inheritdoc/>
    public string GetText(IToken start, IToken stop) => "";
}
