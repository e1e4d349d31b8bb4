using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Strings without replacement fields. Their escapes are read by the AST builder.</content>
internal sealed partial class Tokenizer
{
    /// <summary>Reads the string whose prefix begins at <paramref name="start"/> and whose quote stands at <paramref name="quote"/>.</summary>
    private bool ReadString(int start, int quote)
    {
        char mark = _text[quote];
        bool isLong = _text[quote + 1] == mark && _text[quote + 2] == mark;
        if (!isLong && _text[quote + 1] == mark)
        {
            _position = quote + 2;
            Emit(PyLiteParser.STRING, start, _position);
            return true;
        }
        return isLong ? ReadLongString(start, quote, mark) : ReadShortString(start, quote, mark);
    }

    private bool ReadShortString(int start, int quote, char mark)
    {
        string text = _text;
        int line = _line;
        int position = quote + 1;
        while (true)
        {
            position += text.AsSpan(position).IndexOfAny(mark, '\\', '\n');
            char c = text[position];
            if (c == mark)
                break;
            if (c == '\\')
            {
                position++;
                if (text[position] == '\n')
                {
                    if (text[position + 1] == '\0')
                        return FailUnterminatedString(start, quote, line);
                    BeginLine(position + 1);
                }
                position++;
                continue;
            }
            return FailUnterminatedString(start, quote, line);
        }
        EmitString(start, position + 1, line);
        return true;
    }

    private bool ReadLongString(int start, int quote, char mark)
    {
        string text = _text;
        int line = _line;
        int position = quote + 3;
        while (true)
        {
            position += text.AsSpan(position).IndexOfAny([mark, '\\', '\n', '\0']);
            char c = text[position];
            if (c == mark && text[position + 1] == mark && text[position + 2] == mark)
                break;
            if (c == '\0')
                return FailUnterminatedLongString(quote, line);
            if (c == '\\' && text[position + 1] != '\n')
                position++;
            else if (c == '\n')
                BeginLine(position + 1);
            if (text[position] == '\0')
                return FailUnterminatedLongString(quote, line);
            position++;
        }
        EmitString(start, position + 3, line);
        return true;
    }

    private void EmitString(int start, int end, int line)
    {
        ref Token token = ref Emit(PyLiteParser.STRING, start, end);
        token.Line = line;
        _position = end;
    }

    private bool FailUnterminatedString(int start, int quote, int line)
    {
        int column = _tokens.Column(line, start);
        if (_fstringDepth > 0)
        {
            ref FString outer = ref _fstrings[_fstringDepth - 1];
            if (outer.Quote == _text[quote] && outer.QuoteSize == 1)
                return Fail($"{outer.Kind}-string: expecting '}}'", line, column, line, column);
        }
        // A backslash before the end of the line takes the string to the next one; the error is where it began.
        string hint = IsEscapedQuoteBefore(quote) ? "; perhaps you escaped the end quote" : "";
        return Fail($"unterminated string literal (detected at line {_line}){hint}", line, column, line, column);
    }

    private bool IsEscapedQuoteBefore(int quote)
    {
        int end = _text.IndexOf('\n', quote);
        ReadOnlySpan<char> rest = _text.AsSpan(quote + 1, Math.Max(0, end - quote - 1));
        for (int i = 0; i + 1 < rest.Length; i++)
        {
            if (rest[i] == '\\')
            {
                if (rest[i + 1] == _text[quote])
                    return true;
                i++;
            }
        }
        return false;
    }

    private bool FailUnterminatedLongString(int quote, int line)
    {
        int start = quote;
        int column = _tokens.Column(line, start);
        int detected = _tokens.LineCount - (_text[^2] == '\n' ? 1 : 0);
        return Fail(
            $"unterminated triple-quoted string literal (detected at line {detected})", line, column, line, column, incomplete: true);
    }
}
