using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>
/// Says in CPython's words why a text was refused, from where the parse stopped: the token, the rules that were open and what they had read.
/// </summary>
/// <remarks>CPython parses a second time with rules for common mistakes: see cpython Grammar/python.gram, the rules invalid_*.</remarks>
internal sealed partial class Diagnosis
{
    private readonly TokenBuffer _tokens;
    private readonly AstBuilder _builder;
    private readonly PyLiteParserBase _parser;
    private readonly string _filename;
    private readonly ParseMode _mode;
    private int _token;
    private Diagnosis? _failedProbe;

    public Diagnosis(TokenBuffer tokens, AstBuilder builder, PyLiteParserBase parser, string filename, ParseMode mode)
    {
        _tokens = tokens;
        _builder = builder;
        _parser = parser;
        _filename = filename;
        _mode = mode;
        _token = builder.InvalidToken >= 0 ? builder.InvalidToken : parser.Position;
    }

    private int Type => _tokens[_token].Type;

    /// <summary>The failure to report.</summary>
    public SyntaxFailure Explain()
    {
        if (_parser.IsTooDeep)
        {
            return new SyntaxFailure(
                SyntaxFailureKind.MemoryError, "Parser stack overflowed - Python source too complex to parse", _filename, new SourceSpan(-1, 0, 0, 0), null, false);
        }
        // A text that the tokenizer cannot read to its end is wrong there first of all; only wrong indentation must wait its turn.
        if (_tokens.Failure is { } lexical && (lexical.Kind == SyntaxFailureKind.SyntaxError || _parser.Position == _tokens.Count - 1))
            return BeforeLexical(lexical) ?? lexical;
        if (_tokens.Unclosed is { } open && (Type == PyLiteParser.Eof || _tokens[_parser.Position].Line > open.Line || IsCaseOf(open)))
            return Unclosed(open);
        SyntaxFailure failure = BrokenString() ?? _builder.Failure ?? (_builder.InvalidToken >= 0 ? null : Mistake()) ?? InvalidSyntax();
        return IsAtEnd() ? failure with { IsIncomplete = true } : failure;
    }

    // What is told instead of what the tokenizer found: in CPython it does not get there.
    private SyntaxFailure? BeforeLexical(SyntaxFailure lexical)
    {
        if (IsWrongIndentation())
            return InvalidSyntax();
        bool isInField = lexical.Message.StartsWith("f-string: ", StringComparison.Ordinal) || lexical.Message.StartsWith("t-string: ", StringComparison.Ordinal);
        return isInField && _parser.Position < _tokens.Count - 1 ? InReplacementField() : null;
    }

    // The parser stumbles over an indentation before the tokenizer gets to what comes after it.
    private bool IsWrongIndentation() =>
        Type is PyLiteParser.INDENT or PyLiteParser.DEDENT && _builder.Failure is null && _builder.InvalidToken < 0 && Mistake() is null;

    // A case whose pattern has no end is read to the end of the text before it is taken for something else.
    private bool IsCaseOf(UnclosedBracket open) => _tokens[_token].Text == "case" && _tokens[_token].Line == open.Line;

    private SyntaxFailure Unclosed(UnclosedBracket open)
    {
        var span = new SourceSpan(open.Line, open.Column, open.Line, -1);
        return Fail($"'{open.Opening}' was never closed", span) with { IsIncomplete = IsAtEnd() };
    }

    // What stands behind a name is read as what an old statement such as `print "x"` would print.
    private bool IsReadBeyond(UnclosedBracket open)
    {
        if (_token == 0 || _tokens[_token - 1].Type != PyLiteParser.NAME)
            return false;
        int end = Probe(parser => parser.star_expressions(), _token).End;
        return end >= 0 && (_tokens[end].Type == PyLiteParser.Eof || _tokens[end].Line > open.Line);
    }

    /// <summary>Whether nothing but the end of the text comes after the error.</summary>
    private bool IsAtEnd()
    {
        int token = _token;
        while (_tokens[token].Type == PyLiteParser.DEDENT)
            token++;
        return _tokens[token].Type == PyLiteParser.Eof;
    }

    private SyntaxFailure InvalidSyntax()
    {
        if (_mode == ParseMode.Single && _parser.Expected == PyLiteParser.Eof && _token > 0 && _tokens[_token - 1].Type == PyLiteParser.NEWLINE
            && _builder.OpenRule(0).Mark < _builder.Top && _builder.Slot(_builder.Top - 1).Node is not (If or While or For or Try or With or FunctionDef))
            return Fail("multiple statements found while compiling a single statement", _tokens.Span(_token - 1, _token - 1));
        switch (Type)
        {
            case PyLiteParser.INDENT:
                return Fail("unexpected indent", PlaceOfLast(), SyntaxFailureKind.IndentationError);
            case PyLiteParser.DEDENT:
                return Fail("unexpected unindent", PlaceOfLast(), SyntaxFailureKind.IndentationError);
            case PyLiteParser.Eof:
                int line = _tokens.LineCount - 1;
                return Fail("invalid syntax", new SourceSpan(line, -1, line, -1));
            case PyLiteParser.NEWLINE when IsNewlineMissing():
                int lastLine = _tokens[_token].Line;
                return Fail("invalid syntax", new SourceSpan(lastLine, -1, lastLine, -1));
            case var _ when _tokens.Unclosed is { } open && IsReadBeyond(open):
                return Unclosed(open);
            default:
                return Fail("invalid syntax", _tokens.Span(_token, _token));
        }
    }

    /// <summary>
    /// The place CPython gives for an error at the token it read last. Tokens without text (INDENT, DEDENT, the end) have no column:
    /// it is how far the line was read, not counted from 1, and the end is unknown.
    /// </summary>
    private SourceSpan PlaceOfLast()
    {
        ref Token token = ref _tokens[_token];
        if (token.Type is PyLiteParser.INDENT or PyLiteParser.DEDENT && !IsAtEnd())
        {
            int offset = token.Type == PyLiteParser.INDENT ? token.End : token.Start;
            return new SourceSpan(token.Line, _tokens.Column(token.Line, offset) - 1, token.Line, -2);
        }
        if (token.Type is not (PyLiteParser.DEDENT or PyLiteParser.Eof))
            return _tokens.Span(_token, _token);
        int line = LastLine();
        int length = _tokens.LineText(line).Length;
        if (_mode == ParseMode.Exec && _tokens.IsLastNewlineImplied)
            length++;
        return new SourceSpan(line, length - 1, line, -2);
    }

    // Only a module gets the newline that its last line lacks; elsewhere that token has no column.
    private bool IsNewlineMissing() =>
        _mode != ParseMode.Exec && _tokens.IsLastNewlineImplied && _tokens[_token].Start == _tokens.Text.Length - 2;

    private int LastLine() => Math.Max(1, _tokens.LineCount - 1);

    private SyntaxFailure Fail(string message, SourceSpan span, SyntaxFailureKind kind = SyntaxFailureKind.SyntaxError, int lastRead = 0) =>
        new(kind, message, _filename, span, _tokens.ErrorText(span.Line, Math.Max(_parser.Position, lastRead)), false);

    private SyntaxFailure FailHere(string message) => Fail(message, PlaceOfLast());

    /// <summary>At the beginning of the last token, without an extent.</summary>
    private SyntaxFailure FailBefore(string message)
    {
        SourceSpan span = _tokens.Span(_token, _token);
        return Fail(message, new SourceSpan(span.Line, span.Column, span.Line, span.Column));
    }

    private SyntaxFailure FailRange(string message, int first, int last) => Fail(message, _tokens.Span(first, last));

    /// <summary>Reads a part of the text by a rule of its own: the token behind it and what it is, or -1.</summary>
    private (int End, object? Node) Probe(Action<PyLiteParser> rule, int start, int limit = int.MaxValue)
    {
        var stream = new ParserTokenStream(_tokens) { Index = start, Limit = limit };
        var parser = new PyLiteParser(stream, TextWriter.Null, TextWriter.Null);
        var builder = new AstBuilder(_tokens, _filename, [], _builder.MaximumDigits);
        builder.Attach(parser);
        // Rules look at the rule around them.
        builder.Enter(PyLiteParser.RULE_statement);
        try
        {
            rule(parser);
            return (stream.Index, builder.Slot(builder.Top - 1).Node);
        }
        catch (ParseAbort)
        {
            _failedProbe = new Diagnosis(_tokens, builder, parser, _filename, _mode);
            return (-1, null);
        }
    }
}
