using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>f-strings and t-strings: their text between quotes and braces (PEP 701, PEP 750).</content>
/// <remarks>See cpython Parser/lexer/lexer.c tok_get_fstring_mode.</remarks>
internal sealed partial class Tokenizer
{
    private const int MaxFStrings = 150;
    private const int MaxFieldNesting = 3;

    private FString[] _fstrings = new FString[4];
    private int _fstringDepth;

    private bool OpenFString(int start, int quote)
    {
        if (_fstringDepth + 1 >= MaxFStrings)
            return FailAt("too many nested f-strings or t-strings", start);
        if (_fstringDepth == _fstrings.Length)
            Array.Resize(ref _fstrings, _fstringDepth * 2);
        char mark = _text[quote];
        ref FString opened = ref _fstrings[_fstringDepth++];
        opened.Quote = mark;
        opened.QuoteSize = _text[quote + 1] == mark && _text[quote + 2] == mark ? 3 : 1;
        opened.IsTemplate = _text.AsSpan(start, quote - start).IndexOfAny('t', 'T') >= 0;
        opened.IsRaw = _text.AsSpan(start, quote - start).IndexOfAny('r', 'R') >= 0;
        opened.InText = true;
        opened.InFormatSpec = false;
        opened.OpenBrackets = 0;
        opened.FieldDepth = 0;
        opened.StartLine = _line;
        opened.StartOffset = start;
        _position = quote + opened.QuoteSize;
        Emit(opened.IsTemplate ? PyLiteParser.TSTRING_START : PyLiteParser.FSTRING_START, start, _position);
        return true;
    }

    /// <summary>Reads text up to a brace or the closing quotes; emits MIDDLE if there is any, and END.</summary>
    private void ReadFStringText()
    {
        ref FString current = ref _fstrings[_fstringDepth - 1];
        int start = _position;
        int startLine = _line;
        bool inSpec = current.InFormatSpec && current.FieldDepth > 0;
        int position = start;
        while (true)
        {
            char c = _text[position];
            if (c == current.Quote && (current.QuoteSize == 1 || (_text[position + 1] == c && _text[position + 2] == c)))
            {
                EmitMiddle(ref current, start, startLine, position);
                CloseFString(ref current, position);
                return;
            }
            if (c is '{' or '}')
            {
                bool isDoubled = _text[position + 1] == c && !inSpec && (c == '{' || current.OpenBrackets == 0);
                EmitMiddle(ref current, start, startLine, isDoubled ? position + 2 : position);
                if (!isDoubled)
                    EnterField(ref current, c);
                return;
            }
            if (c == '\0' || (c == '\n' && current.QuoteSize == 1))
            {
                EndFStringEarly(ref current, position, inSpec && c == '\n');
                return;
            }
            if (c == '\n')
                BeginLine(position + 1);
            position = c == '\\' ? SkipFStringEscape(ref current, position) : position + 1;
        }
    }

    private int SkipFStringEscape(ref FString current, int backslash)
    {
        char next = _text[backslash + 1];
        if (next is '{' or '}')
            return backslash + 1;
        if (next == '\n')
        {
            if (_text[backslash + 2] != '\0')
                BeginLine(backslash + 2);
            return backslash + 2;
        }
        if (next == '\0')
            return backslash + 1;
        if (next == 'N' && !current.IsRaw && _text[backslash + 2] == '{')
        {
            // The braces of \N{NAME} belong to the text.
            int offset = backslash + 3;
            while (_text[offset] is not ('}' or '{' or '\n' or '\0') && _text[offset] != current.Quote)
                offset++;
            return _text[offset] == '}' ? offset + 1 : offset;
        }
        return backslash + 2;
    }

    private void EmitMiddle(ref FString current, int start, int startLine, int end)
    {
        _position = end;
        if (end == start)
            return;
        ref Token token = ref Emit(current.IsTemplate ? PyLiteParser.TSTRING_MIDDLE : PyLiteParser.FSTRING_MIDDLE, start, end);
        token.Line = startLine;
    }

    private void CloseFString(ref FString current, int quote)
    {
        // If they close a format spec whose field is still open, the parser says so.
        _position = quote + current.QuoteSize;
        Emit(current.IsTemplate ? PyLiteParser.TSTRING_END : PyLiteParser.FSTRING_END, quote, _position);
        _fstringDepth--;
    }

    private void EnterField(ref FString current, char brace)
    {
        current.InText = false;
        if (brace != '{')
            return;
        current.FieldDepth++;
        if (current.FieldDepth > MaxFieldNesting)
            FailAt($"{current.Kind}-string: expressions nested too deeply", _position - 1);
    }

    private void EndFStringEarly(ref FString current, int position, bool endsSpec)
    {
        if (endsSpec)
        {
            char kind = current.Kind;
            FailAt($"{kind}-string: newlines are not allowed in format specifiers for single quoted {kind}-strings", position);
            return;
        }
        _position = position;
        int column = _tokens.Column(current.StartLine, current.StartOffset);
        bool isLong = current.QuoteSize == 3;
        int detected = isLong ? _tokens.LineCount - (_text[^2] == '\n' ? 1 : 0) : _line;
        string adjective = isLong ? "triple-quoted " : "";
        Fail(
            $"unterminated {adjective}{current.Kind}-string literal (detected at line {detected})",
            current.StartLine, column, current.StartLine, column, incomplete: isLong);
    }

    /// <summary>A colon directly inside a replacement field begins its format spec.</summary>
    private bool BeginsFormatSpec()
    {
        if (_fstringDepth == 0)
            return false;
        ref FString current = ref _fstrings[_fstringDepth - 1];
        if (current.OpenBrackets != current.FieldDepth || current.FieldDepth == 0)
            return false;
        current.InText = true;
        current.InFormatSpec = true;
        return true;
    }

    private struct FString
    {
        public char Quote;
        public int QuoteSize;
        public bool IsTemplate;
        public bool IsRaw;
        public bool InText;
        public bool InFormatSpec;
        /// <summary>Brackets of any kind opened since its start, the braces of its fields included.</summary>
        public int OpenBrackets;
        /// <summary>How many replacement fields are open: one, or two inside a nested format spec.</summary>
        public int FieldDepth;
        public int StartLine;
        public int StartOffset;

        public readonly char Kind => IsTemplate ? 't' : 'f';
    }
}
