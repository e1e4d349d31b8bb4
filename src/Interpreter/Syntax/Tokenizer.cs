using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <summary>
/// Source text to tokens, as grammar/PyLiteLexer.g4 defines them. Reads the whole text at once and stops at the first lexical error.
/// </summary>
/// <remarks>Rules and messages: see cpython Parser/lexer/lexer.c tok_get_normal_mode.</remarks>
internal sealed partial class Tokenizer
{
    private const int MaxBrackets = 200;

    private readonly string _text;
    private readonly string _filename;
    private readonly TokenBuffer _tokens;
    private readonly IdentifierTable _names = IdentifierTable.Create();
    private readonly List<SyntaxWarning> _warnings;
    private readonly Bracket[] _brackets = new Bracket[MaxBrackets];
    private int _bracketDepth;
    private int _position;
    private int _line = 1;
    private bool _failed;

    private Tokenizer(TokenBuffer tokens, string filename, List<SyntaxWarning> warnings)
    {
        _tokens = tokens;
        _text = tokens.Text;
        _filename = filename;
        _warnings = warnings;
    }

    /// <summary>Reads all tokens of <paramref name="text"/>, whose newlines are \n already.</summary>
    public static TokenBuffer Read(string text, string filename, List<SyntaxWarning> warnings, bool isModule = true)
    {
        bool implied = text.Length > 0 && text[^1] != '\n';
        var tokens = new TokenBuffer(implied ? text + "\n\0" : text + "\0") { IsLastNewlineImplied = implied, IsModule = isModule };
        new Tokenizer(tokens, filename, warnings).Run();
        return tokens;
    }

    private void Run()
    {
        while (!_failed)
        {
            if (_fstringDepth > 0 && _fstrings[_fstringDepth - 1].InText)
            {
                ReadFStringText();
                continue;
            }
            if (_atLineStart)
            {
                if (!ReadIndentation())
                    break;
                if (_atLineStart && _text[_position] != '\0')
                    continue;
            }
            if (!ReadToken())
                break;
        }
    }

    /// <summary>Reads one token of the ordinary kind; false at the end of the text or after a failure.</summary>
    private bool ReadToken()
    {
        string text = _text;
        int position = _position;
        char c = text[position];
        while (c is ' ' or '\t' or '\f')
            c = text[++position];
        _position = position;

        if (IsNameStart(c))
            return ReadNameOrPrefixedString();
        if (char.IsAsciiDigit(c))
            return ReadNumber();
        switch (c)
        {
            case '\n':
                ReadNewline();
                return true;
            case '#':
                SkipComment();
                return true;
            case '"' or '\'':
                return ReadString(position, position);
            case '.' when char.IsAsciiDigit(text[position + 1]):
                return ReadNumber();
            case '\\':
                return ReadLineJoin();
            case '\0':
                return ReadEnd();
            default:
                return ReadOperator(c);
        }
    }

    private void ReadNewline()
    {
        int start = _position++;
        if (_bracketDepth == 0 && !_atLineStart && _fstringDepth == 0)
        {
            RetypeMatchAndCase();
            Emit(PyLiteParser.NEWLINE, start, start + 1);
            _atLineStart = true;
            _logicalLineStart = _tokens.Count;
        }
        BeginLine(_position);
    }

    private void BeginLine(int offset)
    {
        _line++;
        _tokens.AddLine(offset);
    }

    private void SkipComment()
    {
        int length = _text.AsSpan(_position).IndexOf('\n');
        _position += length;
    }

    // Only a module gets the newline that its last line lacks.
    private bool IsBackslashAtEnd => !_tokens.IsModule && _tokens.IsLastNewlineImplied && _position == _text.Length - 3;

    private bool ReadLineJoin()
    {
        bool isAtEnd = IsBackslashAtEnd;
        if (_text[_position + 1] != '\n' || isAtEnd)
        {
            int column = Column(isAtEnd ? _position : _position + 1);
            return Fail("unexpected character after line continuation character", _line, column, _line, -1, byParser: true);
        }
        _position += 2;
        BeginLine(_position);
        if (_text[_position] == '\0')
            return FailAtEnd();
        return true;
    }

    private bool FailAtEnd()
    {
        if (_bracketDepth > 0)
            return ReadEnd();
        int line = _line - 1;
        int column = _tokens.LineText(line).TrimEnd('\n').Length;
        return Fail("unexpected EOF while parsing", line, column, line, -2, incomplete: true, byParser: true);
    }

    private bool ReadEnd()
    {
        int end = _position;
        if (_bracketDepth == 0)
        {
            CloseIndentation();
        }
        else
        {
            ref Bracket open = ref _brackets[_bracketDepth - 1];
            _tokens.Unclosed = new UnclosedBracket(open.Opening, open.Line, _tokens.Column(open.Line, open.Offset));
        }
        Emit(PyLiteParser.Eof, end, end);
        return false;
    }

    private ref Token Emit(int type, int start, int end)
    {
        ref Token token = ref _tokens.Add();
        token.Text = null;
        token.Type = type;
        token.Start = start;
        token.End = end;
        token.Line = _line;
        token.EndLine = _line;
        return ref token;
    }

    private int Column(int offset) => _tokens.Column(_line, offset);

    /// <summary>Most lexical errors have a place but no extent.</summary>
    private bool FailAt(string message, int offset) => Fail(message, _line, Column(offset), _line, Column(offset));

    private bool FailRange(string message, int start, int end) => Fail(message, _line, Column(start), _line, Column(end));

    private bool Fail(
        string message, int line, int column, int endLine, int endColumn, SyntaxFailureKind kind = SyntaxFailureKind.SyntaxError,
        bool incomplete = false, bool byParser = false)
    {
        _failed = true;
        var span = new SourceSpan(line, column, endLine, endColumn);
        // Errors of characters show the line without its end; those of indentation and some others are raised by CPython's parser.
        string text = byParser || kind != SyntaxFailureKind.SyntaxError ? _tokens.ErrorText(line, Math.Max(0, _tokens.Count - 1)) : _tokens.LineText(line).TrimEnd('\n');
        _tokens.Failure = new SyntaxFailure(kind, message, _filename, span, text, incomplete);
        Emit(PyLiteParser.ERRORTOKEN, _position, _position);
        return false;
    }

    private struct Bracket
    {
        public char Opening;
        public int Line;
        public int Offset;
    }
}
