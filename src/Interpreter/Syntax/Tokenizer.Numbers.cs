using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Numbers. What they are worth is computed by the AST builder.</content>
internal sealed partial class Tokenizer
{
    private bool ReadNumber()
    {
        int start = _position;
        int end = start;
        if (_text[end] == '0' && (_text[end + 1] | 0x20) is 'x' or 'o' or 'b')
            return ReadRadixNumber(start);
        if (_text[end] != '.')
        {
            if (_text[end] == '0')
                return ReadNumberFromZero(start);
            if (!SkipDigits(ref end))
                return false;
        }
        return ReadFractionAndExponent(start, end);
    }

    private bool ReadFractionAndExponent(int start, int end)
    {
        string kind = "decimal";
        if (_text[end] == '.')
        {
            end++;
            if (char.IsAsciiDigit(_text[end]) && !SkipDigits(ref end))
                return false;
        }
        if (_text[end] is 'e' or 'E')
        {
            int digits = _text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (char.IsAsciiDigit(_text[digits]))
            {
                end = digits;
                if (!SkipDigits(ref end))
                    return false;
            }
            else if (digits == end + 2)
            {
                return FailNumber("invalid decimal literal", end + 1);
            }
        }
        if (_text[end] is 'j' or 'J')
        {
            end++;
            kind = "imaginary";
        }
        return EndNumber(start, end, kind);
    }

    /// <summary>Digits with single underscores between them, from <paramref name="end"/> on.</summary>
    private bool SkipDigits(ref int end)
    {
        while (true)
        {
            while (char.IsAsciiDigit(_text[end]))
                end++;
            if (_text[end] != '_')
                return true;
            end++;
            if (!char.IsAsciiDigit(_text[end]))
                return FailNumber("invalid decimal literal", end - 1);
        }
    }

    private bool ReadNumberFromZero(int start)
    {
        int end = start + 1;
        bool nonzero = false;
        while (true)
        {
            if (_text[end] == '_')
            {
                end++;
                if (!char.IsAsciiDigit(_text[end]))
                    return FailNumber("invalid decimal literal", end - 1);
            }
            if (_text[end] != '0')
                break;
            end++;
        }
        int zerosEnd = end;
        if (char.IsAsciiDigit(_text[end]))
        {
            nonzero = true;
            if (!SkipDigits(ref end))
                return false;
        }
        bool isFloat = _text[end] is '.' or 'e' or 'E' or 'j' or 'J';
        if (!isFloat && nonzero)
        {
            int column = Column(start);
            return Fail(
                "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers",
                _line, column, _line, Column(zerosEnd));
        }
        return ReadFractionAndExponent(start, end);
    }

    private bool ReadRadixNumber(int start)
    {
        (string kind, int radix) = (_text[start + 1] | 0x20) switch
        {
            'x' => ("hexadecimal", 16),
            'o' => ("octal", 8),
            _ => ("binary", 2),
        };
        int end = start + 2;
        do
        {
            if (_text[end] == '_')
                end++;
            if (!IsDigit(_text[end], radix))
            {
                return char.IsAsciiDigit(_text[end])
                    ? FailNumber($"invalid digit '{_text[end]}' in {kind} literal", end)
                    : FailNumber($"invalid {kind} literal", end - 1);
            }
            while (IsDigit(_text[end], radix))
                end++;
        }
        while (_text[end] == '_');
        if (char.IsAsciiDigit(_text[end]))
            return FailNumber($"invalid digit '{_text[end]}' in {kind} literal", end);
        return EndNumber(start, end, kind);
    }

    private static bool IsDigit(char c, int radix) => radix == 16 ? char.IsAsciiHexDigit(c) : c >= '0' && c < '0' + radix;

    /// <summary>A number may not run into a name, except (with a warning) into a keyword that can follow one.</summary>
    private bool EndNumber(int start, int end, string kind)
    {
        char c = _text[end];
        if (IsNameStart(c))
        {
            if (IsKeywordAllowedAfterNumber(end))
            {
                var span = new SourceSpan(_line, Column(start), _line, Column(end));
                // The error marks nothing but where the number ends.
                _warnings.Add(new SyntaxWarning($"invalid {kind} literal", span) { ErrorSpan = new SourceSpan(_line, Column(end) - 1, _line, Column(end) - 1), IsOfTokenizer = true });
            }
            else if (c < 0x80)
            {
                return FailNumber($"invalid {kind} literal", end - 1);
            }
        }
        _position = end;
        Emit(PyLiteParser.NUMBER, start, end);
        return true;
    }

    private bool IsKeywordAllowedAfterNumber(int offset)
    {
        ReadOnlySpan<char> rest = _text.AsSpan(offset);
        return rest[0] switch
        {
            'a' => rest.StartsWith("and"),
            'e' => rest.StartsWith("else"),
            'f' => rest.StartsWith("for"),
            'i' => rest[1] is 'f' or 'n' or 's',
            'n' => rest.StartsWith("not"),
            'o' => rest.StartsWith("or"),
            _ => false,
        };
    }

    /// <summary>The place is the last character that was still part of a number, or the digit that is none.</summary>
    private bool FailNumber(string message, int offset) => FailAt(message, offset);
}
