using PyLite.Interpreter.Syntax.Generated;
using PyLite.Runtime.Text;

namespace PyLite.Interpreter.Syntax;

/// <content>Operators, delimiters and the stack of brackets.</content>
internal sealed partial class Tokenizer
{
    private bool ReadOperator(char c)
    {
        int start = _position;
        char next = _text[start + 1];
        switch (c)
        {
            case '(':
                return OpenBracket(PyLiteParser.LPAR, c);
            case '[':
                return OpenBracket(PyLiteParser.LSQB, c);
            case '{':
                return OpenBracket(PyLiteParser.LBRACE, c);
            case ')':
                return CloseBracket(PyLiteParser.RPAR, c, '(');
            case ']':
                return CloseBracket(PyLiteParser.RSQB, c, '[');
            case '}':
                return CloseBracket(PyLiteParser.RBRACE, c, '{');
            case ':':
                return ReadColon(next);
        }
        (int type, int length) = Classify(c, next, _text[Math.Min(start + 2, _text.Length - 1)]);
        if (type == PyLiteParser.ERRORTOKEN && !CheckStray(c, start))
            return false;
        _position = start + length;
        Emit(type, start, _position);
        return true;
    }

    private static (int Type, int Length) Classify(char c, char next, char third) => c switch
    {
        '.' => next == '.' && third == '.' ? (PyLiteParser.ELLIPSIS, 3) : (PyLiteParser.DOT, 1),
        ',' => (PyLiteParser.COMMA, 1),
        ';' => (PyLiteParser.SEMI, 1),
        '~' => (PyLiteParser.TILDE, 1),
        '=' => next == '=' ? (PyLiteParser.EQEQUAL, 2) : (PyLiteParser.EQUAL, 1),
        '!' => next == '=' ? (PyLiteParser.NOTEQUAL, 2) : (PyLiteParser.EXCLAMATION, 1),
        '+' => next == '=' ? (PyLiteParser.PLUSEQUAL, 2) : (PyLiteParser.PLUS, 1),
        '-' => next switch
        {
            '=' => (PyLiteParser.MINEQUAL, 2),
            '>' => (PyLiteParser.RARROW, 2),
            _ => (PyLiteParser.MINUS, 1),
        },
        '*' => Doubled(
            c, next, third, PyLiteParser.STAR, PyLiteParser.STAREQUAL, PyLiteParser.DOUBLESTAR, PyLiteParser.DOUBLESTAREQUAL),
        '/' => Doubled(
            c, next, third, PyLiteParser.SLASH, PyLiteParser.SLASHEQUAL, PyLiteParser.DOUBLESLASH, PyLiteParser.DOUBLESLASHEQUAL),
        '<' when next == '>' => (PyLiteParser.ERRORTOKEN, 2), // a token of CPython's, for `from __future__ import barry_as_FLUFL` only
        '<' => Doubled(
            c, next, third, PyLiteParser.LESS, PyLiteParser.LESSEQUAL, PyLiteParser.LEFTSHIFT, PyLiteParser.LEFTSHIFTEQUAL),
        '>' => Doubled(
            c, next, third, PyLiteParser.GREATER, PyLiteParser.GREATEREQUAL, PyLiteParser.RIGHTSHIFT, PyLiteParser.RIGHTSHIFTEQUAL),
        '%' => next == '=' ? (PyLiteParser.PERCENTEQUAL, 2) : (PyLiteParser.PERCENT, 1),
        '&' => next == '=' ? (PyLiteParser.AMPEREQUAL, 2) : (PyLiteParser.AMPER, 1),
        '|' => next == '=' ? (PyLiteParser.VBAREQUAL, 2) : (PyLiteParser.VBAR, 1),
        '^' => next == '=' ? (PyLiteParser.CIRCUMFLEXEQUAL, 2) : (PyLiteParser.CIRCUMFLEX, 1),
        '@' => next == '=' ? (PyLiteParser.ATEQUAL, 2) : (PyLiteParser.AT, 1),
        _ => (PyLiteParser.ERRORTOKEN, 1),
    };

    private static (int Type, int Length) Doubled(char c, char next, char third, int single, int singleEqual, int twice, int twiceEqual)
    {
        if (next == '=')
            return (singleEqual, 2);
        if (next != c)
            return (single, 1);
        return third == '=' ? (twiceEqual, 3) : (twice, 2);
    }

    /// <summary>Characters outside Python's alphabet: control characters are a lexical error, the rest (`$`, `?`, `!`) the parser's business.</summary>
    private bool CheckStray(char c, int offset) => UnicodeIdentifier.IsPrintable(c) || FailCharacter(c, offset);

    private bool ReadColon(char next)
    {
        int start = _position;
        if (BeginsFormatSpec())
        {
            _position = start + 1;
            Emit(PyLiteParser.COLON, start, start + 1);
            return true;
        }
        bool isWalrus = next == '=';
        _position = start + (isWalrus ? 2 : 1);
        Emit(isWalrus ? PyLiteParser.COLONEQUAL : PyLiteParser.COLON, start, _position);
        return true;
    }

    private bool OpenBracket(int type, char c)
    {
        if (_bracketDepth >= MaxBrackets)
            return FailAt("too many nested parentheses", _position);
        ref Bracket bracket = ref _brackets[_bracketDepth++];
        bracket.Opening = c;
        bracket.Line = _line;
        bracket.Offset = _position;
        if (_fstringDepth > 0)
            _fstrings[_fstringDepth - 1].OpenBrackets++;
        Emit(type, _position, _position + 1);
        _position++;
        return true;
    }

    private bool CloseBracket(int type, char c, char opening)
    {
        int start = _position;
        if (_fstringDepth > 0 && _fstrings[_fstringDepth - 1].OpenBrackets == 0)
        {
            char kind = _fstrings[_fstringDepth - 1].Kind;
            return FailAt(c == '}' ? $"{kind}-string: single '}}' is not allowed" : $"{kind}-string: unmatched '{c}'", start);
        }
        if (_bracketDepth == 0)
            return FailAt($"unmatched '{c}'", start);
        ref Bracket open = ref _brackets[--_bracketDepth];
        if (open.Opening != opening)
            return FailMismatch(ref open, c);
        if (_fstringDepth > 0)
            CloseField(ref _fstrings[_fstringDepth - 1], c);
        _position = start + 1;
        Emit(type, start, start + 1);
        return true;
    }

    private static void CloseField(ref FString current, char c)
    {
        current.OpenBrackets--;
        if (c != '}' || current.OpenBrackets != current.FieldDepth - 1)
            return;
        current.FieldDepth--;
        current.InText = true;
        current.InFormatSpec = current.FieldDepth > 0;
    }

    private bool FailMismatch(ref Bracket open, char closing)
    {
        int start = _position;
        if (_fstringDepth > 0 && _fstrings[_fstringDepth - 1].OpenBrackets == _fstrings[_fstringDepth - 1].FieldDepth)
            return FailAt($"{_fstrings[_fstringDepth - 1].Kind}-string: unmatched '{closing}'", start);
        string place = open.Line == _line ? "" : $" on line {open.Line}";
        return FailAt($"closing parenthesis '{closing}' does not match opening parenthesis '{open.Opening}'{place}", start);
    }
}
