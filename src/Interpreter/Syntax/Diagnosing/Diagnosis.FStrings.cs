using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Replacement fields of f-strings and t-strings. See invalid_fstring_replacement_field.</content>
internal sealed partial class Diagnosis
{
    private SyntaxFailure? InReplacementField()
    {
        int level = 0;
        while (level < _builder.OpenRules && !IsField(_builder.OpenRule(level).Rule))
            level++;
        if (level == _builder.OpenRules)
            return null;
        int mark = _builder.OpenRule(level).Mark;
        char kind = FieldKind();
        int start = _builder.Slot(mark).First + 1;
        return AfterExpression(level, mark, kind) ?? BadExpression(start, kind);
    }

    private static bool IsField(int rule) =>
        rule is PyLiteParser.RULE_fstring_replacement_field or PyLiteParser.RULE_tstring_replacement_field;

    /// <summary>Does the last colon begin a format specification, perhaps an empty one?</summary>
    private bool IsInFormatSpecification()
    {
        if (Type is PyLiteParser.FSTRING_MIDDLE or PyLiteParser.TSTRING_MIDDLE)
            return true;
        if (Type != PyLiteParser.RBRACE)
            return false;
        int open = _token - 1;
        for (int depth = 1; open > 0; open--)
        {
            depth -= Step(open);
            if (depth == 0)
                break;
        }
        for (int level = 0; level < _builder.OpenRules; level++)
        {
            if (IsField(_builder.OpenRule(level).Rule))
                return _builder.Slot(_builder.OpenRule(level).Mark).First == open;
        }
        return false;
    }

    private char FieldKind()
    {
        for (int level = 0; level < _builder.OpenRules; level++)
        {
            if (IsField(_builder.OpenRule(level).Rule))
                return _builder.OpenRule(level).Rule == PyLiteParser.RULE_tstring_replacement_field ? 't' : 'f';
        }
        return 'f';
    }

    /// <summary>The expression is complete, what comes behind it is wrong.</summary>
    private SyntaxFailure? AfterExpression(int level, int mark, char kind)
    {
        int top = _builder.Top - 1;
        bool isSpec = level == 1 && _builder.OpenRule(0).Rule is PyLiteParser.RULE_fstring_full_format_spec or PyLiteParser.RULE_tstring_full_format_spec;
        if (isSpec || (level == 0 && top > mark + 1 && _builder.Slot(top).Node != null))
            return FailHere($"{kind}-string: expecting '}}', or format specs");
        if (level > 0 || top < mark + 1)
            return null;
        if (top == mark + 1)
            return FailHere($"{kind}-string: expecting '=', or '!', or ':', or '}}'");
        switch (TypeOf(top))
        {
            case PyLiteParser.EQUAL:
                return FailHere($"{kind}-string: expecting '!', or ':', or '}}'");
            case PyLiteParser.EXCLAMATION when Type is PyLiteParser.COLON or PyLiteParser.RBRACE:
                return FailHere($"{kind}-string: missing conversion character");
            case PyLiteParser.EXCLAMATION:
                return FailHere($"{kind}-string: invalid conversion character");
            default:
                return FailHere($"{kind}-string: expecting ':' or '}}'");
        }
    }

    /// <summary>The expression itself is wrong: as much of it as makes an expression counts, the error is behind.</summary>
    private SyntaxFailure BadExpression(int start, char kind)
    {
        if (start == _token && Type is PyLiteParser.EQUAL or PyLiteParser.EXCLAMATION or PyLiteParser.COLON or PyLiteParser.RBRACE)
            return FailHere($"{kind}-string: valid expression required before '{_tokens.TextOf(_token)}'");
        for (int end = _token; end > start; end--)
        {
            if (Probe(parser => parser.annotated_rhs(), start, end).End == end)
                return FailRange($"{kind}-string: expecting '=', or '!', or ':', or '}}'", end, end);
        }
        return FailRange($"{kind}-string: expecting a valid expression after '{{'", start, start);
    }
}
