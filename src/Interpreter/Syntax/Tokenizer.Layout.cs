using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Indentation, and the soft keywords, which depend on the layout of lines.</content>
internal sealed partial class Tokenizer
{
    private const int MaxIndents = 100;
    private const int TabSize = 8;

    private readonly Indent[] _indents = new Indent[MaxIndents];
    private int _indentDepth;
    private bool _atLineStart = true;
    private int _logicalLineStart;
    private bool _nextBlockIsMatch;

    /// <summary>Measures a line's indentation and emits INDENT and DEDENT; a blank line is skipped whole. False after a failure.</summary>
    private bool ReadIndentation()
    {
        int start = _position;
        int joined = 0;
        int joinedAlt = 0;
        int column = 0;
        int altColumn = 0; // counts a tab as one: where both counts disagree, the meaning depends on the size of a tab
        while (true)
        {
            char c = _text[_position];
            if (c == ' ')
            {
                column++;
                altColumn++;
            }
            else if (c == '\t')
            {
                column = (column / TabSize + 1) * TabSize;
                altColumn++;
            }
            else if (c == '\f')
            {
                column = altColumn = 0;
            }
            else if (c == '\\' && _text[_position + 1] == '\n' && !IsBackslashAtEnd)
            {
                // Indentation cannot be split over lines: what stands before the first backslash is all of it.
                joined = joined != 0 ? joined : column;
                joinedAlt = joinedAlt != 0 ? joinedAlt : altColumn;
                _position++;
                BeginLine(_position + 1);
                if (_text[_position + 1] == '\0')
                    return FailAtEnd();
            }
            else
            {
                break;
            }
            _position++;
        }

        if (_text[_position] is '#' or '\n')
            return SkipBlankLine();
        if (_text[_position] == '\0')
            return true;
        _atLineStart = false;
        return ChangeIndentation(start, joined != 0 ? joined : column, joined != 0 ? joinedAlt : altColumn);
    }

    private bool SkipBlankLine()
    {
        if (_text[_position] == '#')
            SkipComment();
        _position++;
        BeginLine(_position);
        return true;
    }

    private bool ChangeIndentation(int start, int column, int altColumn)
    {
        ref Indent current = ref _indents[_indentDepth];
        if (column == current.Column)
            return altColumn == current.AltColumn || FailTabs();
        if (column > current.Column)
            return OpenIndent(start, column, altColumn);

        while (_indentDepth > 0 && column < _indents[_indentDepth].Column)
        {
            _indentDepth--;
            Emit(PyLiteParser.DEDENT, _position, _position);
        }
        _logicalLineStart = _tokens.Count;
        if (column != _indents[_indentDepth].Column)
            return FailUnindent();
        return altColumn == _indents[_indentDepth].AltColumn || FailTabs();
    }

    private bool OpenIndent(int start, int column, int altColumn)
    {
        if (_indentDepth + 1 >= MaxIndents)
        {
            return Fail("too many levels of indentation", _line, 0, _line, -1, SyntaxFailureKind.IndentationError);
        }
        if (altColumn <= _indents[_indentDepth].AltColumn)
            return FailTabs();
        ref Indent opened = ref _indents[++_indentDepth];
        opened.Column = column;
        opened.AltColumn = altColumn;
        opened.IsMatchBody = _nextBlockIsMatch;
        _nextBlockIsMatch = false;
        Emit(PyLiteParser.INDENT, start, _position);
        _logicalLineStart = _tokens.Count;
        return true;
    }

    private int LineLength() => _tokens.LineText(_line).TrimEnd('\n').Length;

    private bool FailTabs() => Fail(
        "inconsistent use of tabs and spaces in indentation", _line, 0, _line, -1, SyntaxFailureKind.TabError);

    private bool FailUnindent() => Fail(
        "unindent does not match any outer indentation level", _line, LineLength(), _line, -2, SyntaxFailureKind.IndentationError);

    private void CloseIndentation()
    {
        while (_indentDepth > 0)
        {
            _indentDepth--;
            Emit(PyLiteParser.DEDENT, _position, _position);
        }
    }

    /// <summary>
    /// At the end of a logical line: `match` begins a statement when the line ends with a colon (no expression does),
    /// `case` when it stands directly in a match's body.
    /// </summary>
    private void RetypeMatchAndCase()
    {
        int first = _logicalLineStart;
        _nextBlockIsMatch = false;
        if (first >= _tokens.Count || _tokens[first].Type != PyLiteParser.NAME)
            return;
        string name = _tokens[first].Text!;
        if (name == "match")
        {
            int last = _tokens.Count - 1;
            if (last > first + 1 && _tokens[last].Type == PyLiteParser.COLON)
            {
                _tokens[first].Type = PyLiteParser.MATCH;
                _nextBlockIsMatch = true;
            }
        }
        else if (name == "case" && _indents[_indentDepth].IsMatchBody)
        {
            _tokens[first].Type = PyLiteParser.CASE;
        }
    }

    /// <summary>At a second NAME: `type NAME` at the start of a statement can be nothing else.</summary>
    private void RetypeType()
    {
        int type = _tokens.Count - 2;
        if (type < 0 || _tokens[type].Type != PyLiteParser.NAME || _tokens[type].Text != "type")
            return;
        if (type == _logicalLineStart || _tokens[type - 1].Type is PyLiteParser.SEMI or PyLiteParser.COLON)
            _tokens[type].Type = PyLiteParser.TYPE;
    }

    private struct Indent
    {
        public int Column;
        public int AltColumn;
        public bool IsMatchBody;
    }
}
