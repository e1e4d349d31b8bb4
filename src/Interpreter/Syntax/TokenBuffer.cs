namespace PyLite.Interpreter.Syntax;

/// <summary>A bracket without its partner.</summary>
internal sealed record UnclosedBracket(char Opening, int Line, int Column);

/// <summary>All tokens of a text, and where its lines begin.</summary>
internal sealed class TokenBuffer
{
    private Token[] _tokens;
    private int[] _lineStarts;
    private int _lineCount;

    public TokenBuffer(string text)
    {
        Text = text;
        _tokens = new Token[Math.Max(16, text.Length / 5)];
        _lineStarts = new int[Math.Max(16, text.Length / 30)];
        AddLine(0);
    }

    /// <summary>The text, with only \n between lines, ended by \n and a NUL.</summary>
    public string Text { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many lines have begun.</summary>
    public int LineCount => _lineCount;

    /// <summary>What the tokenizer stumbled over; the last token is then an ERRORTOKEN where it stopped.</summary>
    public SyntaxFailure? Failure { get; set; }

    /// <summary>The innermost bracket that the end of the text left open.</summary>
    public UnclosedBracket? Unclosed { get; set; }

    /// <summary>True when the text had no newline at its end, so that the last one is ours.</summary>
    public bool IsLastNewlineImplied { get; init; }

    /// <summary>The token at <paramref name="index"/>.</summary>
    public ref Token this[int index] => ref _tokens[index];

    /// <summary>Appends a token, to be filled in by the caller.</summary>
    public ref Token Add()
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        return ref _tokens[Count++];
    }

    /// <summary>Notes that a line begins at <paramref name="offset"/>.</summary>
    public void AddLine(int offset)
    {
        if (_lineCount == _lineStarts.Length)
            Array.Resize(ref _lineStarts, _lineCount * 2);
        _lineStarts[_lineCount++] = offset;
    }

    /// <summary>The offset at which <paramref name="line"/> begins.</summary>
    public int LineStart(int line) => _lineStarts[line - 1];

    /// <summary>The column of <paramref name="offset"/>, which lies in <paramref name="line"/>.</summary>
    public int Column(int line, int offset) => offset - _lineStarts[line - 1];

    /// <summary>From the beginning of one token to the end of another.</summary>
    public SourceSpan Span(int first, int last)
    {
        ref Token from = ref _tokens[first];
        ref Token to = ref _tokens[last];
        return new SourceSpan(from.Line, from.Start - _lineStarts[from.Line - 1], to.EndLine, to.End - _lineStarts[to.EndLine - 1]);
    }

    /// <summary>The source text of a token.</summary>
    public ReadOnlySpan<char> TextOf(int index)
    {
        ref Token token = ref _tokens[index];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>Read as a module, whose last line always has a newline.</summary>
    public bool IsModule { get; init; }

    /// <summary>The source as errors keep it: only a module gets the newline that its last line lacks.</summary>
    public string Source() => Text[..^(IsLastNewlineImplied && !IsModule ? 2 : 1)];

    /// <summary>
    /// A line as errors of the parser show it when it has read up to a token: the line it is at has its newline, one before it has not.
    /// See cpython Parser/pegen_errors.c _PyPegen_raise_error_known_location.
    /// </summary>
    public string ErrorText(int line, int token)
    {
        string text = LineText(line);
        if (line < Math.Min(_tokens[token].EndLine, _lineCount - 1))
            return text.TrimEnd('\n');
        return IsModule && text.Length > 0 && text[^1] != '\n' ? text + "\n" : text;
    }

    /// <summary>The text of a line with its newline (if the source has one).</summary>
    public string LineText(int line)
    {
        if (line < 1 || line > _lineCount)
            return "";
        int start = _lineStarts[line - 1];
        int end = Text.IndexOf('\n', start);
        if (end < 0)
            return "";
        bool implied = IsLastNewlineImplied && end == Text.Length - 2;
        return Text.Substring(start, end + (implied ? 0 : 1) - start);
    }
}
