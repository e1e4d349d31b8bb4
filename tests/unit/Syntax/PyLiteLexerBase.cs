using Antlr4.Runtime;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>What grammar/PyLiteLexer.g4 leaves to code: layout, and the stacks of brackets and of f-strings.</summary>
internal abstract class PyLiteLexerBase(ICharStream input, TextWriter output, TextWriter errorOutput) : Lexer(input, output, errorOutput)
{
    private readonly Queue<IToken> _pending = new();
    private readonly Stack<int> _indents = new([0]);
    private readonly Stack<FString> _fstrings = new();
    private int _brackets;
    private bool _lineHasTokens;
    private bool _started;

    private ICharStream Characters => (ICharStream)InputStream;

    /// <inheritdoc/>
    public override IToken NextToken()
    {
        if (!_started)
        {
            _started = true;
            MeasureNextLine();
        }
        if (_pending.TryDequeue(out IToken? pending))
            return pending;
        IToken token = base.NextToken();
        _lineHasTokens = token.Type != PyLiteLexer.NEWLINE;
        if (token.Type != Eof)
            return token;
        while (_indents.Pop() > 0)
            _pending.Enqueue(new CommonToken(PyLiteLexer.DEDENT));
        _indents.Push(0);
        _pending.Enqueue(token);
        return _pending.Dequeue();
    }

    protected void OpenBracket()
    {
        _brackets++;
        if (_fstrings.TryPeek(out FString? current))
            current.Brackets++;
    }

    protected void CloseBracket()
    {
        _brackets--;
        if (_fstrings.TryPeek(out FString? current))
            current.Brackets--;
    }

    protected void OpenField()
    {
        _fstrings.Peek().Fields++;
        OpenBracket();
        CurrentMode = DEFAULT_MODE;
    }

    protected void CloseBrace()
    {
        CloseBracket();
        if (!_fstrings.TryPeek(out FString? current) || current.Brackets != current.Fields - 1)
            return;
        current.Fields--;
        CurrentMode = PyLiteLexer.FSTRING_TEXT;
    }

    protected void OpenFString()
    {
        string text = Text;
        bool isLong = text.EndsWith("\"\"\"", StringComparison.Ordinal) || text.EndsWith("'''", StringComparison.Ordinal);
        _fstrings.Push(new FString(text[^1], isLong ? 3 : 1, text.IndexOfAny(['r', 'R']) >= 0, text.IndexOfAny(['t', 'T']) >= 0));
        CurrentMode = PyLiteLexer.FSTRING_TEXT;
    }

    protected void CloseFString()
    {
        if (_fstrings.Pop().IsTemplate)
            Type = PyLiteLexer.TSTRING_END;
        CurrentMode = DEFAULT_MODE;
    }

    protected void Middle()
    {
        if (_fstrings.Peek().IsTemplate)
            Type = PyLiteLexer.TSTRING_MIDDLE;
    }

    /// <summary>A colon directly inside a replacement field.</summary>
    protected bool BeginsFormatSpec() => _fstrings.TryPeek(out FString? current) && current.Fields > 0 && current.Brackets == current.Fields;

    protected void Colon()
    {
        if (BeginsFormatSpec())
            CurrentMode = PyLiteLexer.FSTRING_TEXT;
    }

    protected bool IsClosedBy(int quotes)
    {
        FString current = _fstrings.Peek();
        return current.QuoteSize == quotes && AtQuotes(current);
    }

    protected bool IsText() => !AtQuotes(_fstrings.Peek());

    protected bool IsRaw() => _fstrings.Peek().IsRaw;

    protected bool IsDoubledBrace() => _fstrings.Peek().Fields == 0 && Characters.LA(1) is '{' or '}' && Characters.LA(2) == Characters.LA(1);

    protected bool IsBackslashAtBrace() => Characters.LA(1) == '\\' && Characters.LA(2) is '{' or '}';

    /// <summary>A newline ends a logical line unless brackets are open or the line was blank.</summary>
    protected void EndLine()
    {
        if (_brackets > 0 || !_lineHasTokens)
            Skip();
        else
            MeasureNextLine();
    }

    private bool AtQuotes(FString current)
    {
        for (int i = 1; i <= current.QuoteSize; i++)
        {
            if (Characters.LA(i) != current.Quote)
                return false;
        }
        return true;
    }

    /// <summary>Looks ahead to the next line that is not blank and queues what its indentation means.</summary>
    private void MeasureNextLine()
    {
        int column = 0;
        for (int i = 1; ; i++)
        {
            int c = Characters.LA(i);
            switch (c)
            {
                case ' ':
                    column++;
                    break;
                case '\t':
                    column = (column / 8 + 1) * 8;
                    break;
                case '\f' or '\n':
                    column = 0;
                    break;
                case '\\' when Characters.LA(i + 1) == '\n':
                    return;
                case '#':
                    while (Characters.LA(i + 1) is not ('\n' or IntStreamConstants.EOF))
                        i++;
                    break;
                case IntStreamConstants.EOF:
                    return;
                default:
                    Indent(column);
                    return;
            }
        }
    }

    private void Indent(int column)
    {
        if (column > _indents.Peek())
        {
            _indents.Push(column);
            _pending.Enqueue(new CommonToken(PyLiteLexer.INDENT));
        }
        while (column < _indents.Peek())
        {
            _indents.Pop();
            _pending.Enqueue(new CommonToken(PyLiteLexer.DEDENT));
        }
    }

    private sealed class FString(char quote, int quoteSize, bool isRaw, bool isTemplate)
    {
        public char Quote { get; } = quote;

        public int QuoteSize { get; } = quoteSize;

        public bool IsRaw { get; } = isRaw;

        public bool IsTemplate { get; } = isTemplate;

        public int Brackets { get; set; }

        public int Fields { get; set; }
    }
}
