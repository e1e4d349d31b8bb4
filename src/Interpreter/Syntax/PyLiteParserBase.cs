using System.Runtime.CompilerServices;
using Antlr4.Runtime;

namespace PyLite.Interpreter.Syntax;

/// <summary>
/// What the generated parser calls while it reads: instead of ANTLR's parse tree, tokens go onto the stack of an <see cref="AstBuilder"/>,
/// and at the end of each rule the builder turns what the rule read into nodes.
/// </summary>
internal abstract class PyLiteParserBase : Antlr4.Runtime.Parser
{
    /// <summary>Rules within rules, about as deep as CPython's parser goes before it gives up.</summary>
    private const int MaxDepth = 4000;

    private readonly ParserTokenStream _stream;
    private readonly TokenBuffer _tokens;
    private AstBuilder _builder = null!;

    protected PyLiteParserBase(ITokenStream input, TextWriter output, TextWriter errorOutput)
        : base(input, output, errorOutput)
    {
        _stream = (ParserTokenStream)input;
        _tokens = _stream.Tokens;
        BuildParseTree = false;
        ErrorHandler = BailingErrorStrategy.Instance;
        RemoveErrorListeners();
    }

    /// <summary>Where the tokens and the ends of rules are sent.</summary>
    public AstBuilder Builder
    {
        get => _builder;
        set => _builder = value;
    }

    /// <summary>The token that comes next.</summary>
    public int Position => _stream.Index;

    /// <summary>The type that the last failed match wanted, 0 if there was a choice.</summary>
    public int Expected { get; private set; }

    /// <summary>True after an error, while the rules are being left.</summary>
    public bool IsAborting { get; private set; }

    /// <summary>True when the rules were nested too deep.</summary>
    public bool IsTooDeep { get; private set; }

    /// <summary>Gives up because the nesting is too deep.</summary>
    public ParseAbort AbortTooDeep()
    {
        IsTooDeep = true;
        return Abort();
    }

    /// <summary>Marks the parse as failed and gives the exception to throw.</summary>
    public ParseAbort Abort()
    {
        IsAborting = true;
        return new ParseAbort();
    }

    /// <inheritdoc/>
    public override IToken Match(int ttype)
    {
        if (_stream.LA(1) != ttype)
        {
            Expected = ttype;
            throw Abort();
        }
        return Consume();
    }

    /// <inheritdoc/>
    public override IToken Consume()
    {
        _builder.PushToken(_stream.Index);
        _stream.Consume();
        return null!; // the grammar labels no tokens
    }

    /// <inheritdoc/>
    public override void EnterRule(ParserRuleContext localctx, int state, int ruleIndex)
    {
        Context = localctx;
        int depth = _builder.Enter(ruleIndex);
        if ((depth & 31) == 0 && (depth >= MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
            throw AbortTooDeep();
    }

    /// <inheritdoc/>
    public override void EnterOuterAlt(ParserRuleContext localctx, int altNum)
    {
    }

    /// <inheritdoc/>
    public override void ExitRule()
    {
        Context = (ParserRuleContext)Context.Parent;
        if (!IsAborting)
            _builder.Exit();
    }
}
