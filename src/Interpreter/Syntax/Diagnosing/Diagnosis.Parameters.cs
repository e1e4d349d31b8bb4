using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Lists of parameters that could not be read to their end. See invalid_parameters and invalid_lambda_parameters.</content>
internal sealed partial class Diagnosis
{
    private SyntaxFailure? InParameters()
    {
        // The list seems to be at its end.
        if (Type == PyLiteParser.STAR && _tokens[_token - 1].Type == PyLiteParser.SLASH && _builder.OpenRule(0).Rule is PyLiteParser.RULE_function_def or PyLiteParser.RULE_lambdef)
            return FailRange("expected comma between / and *", _token, _token);
        int level = 0;
        while (level < _builder.OpenRules && !IsParameterRule(_builder.OpenRule(level).Rule))
            level++;
        while (level < _builder.OpenRules && IsParameterRule(_builder.OpenRule(level).Rule))
            level++;
        if (level == 0 || level >= _builder.OpenRules || _builder.OpenRule(level).Rule is not (PyLiteParser.RULE_function_def or PyLiteParser.RULE_lambdef))
            return null;
        int first = _builder.Slot(_builder.OpenRule(level).Mark).First;
        return FirstWrongParameter(StartOfParameters(first));
    }

    private static bool IsParameterRule(int rule) => rule is PyLiteParser.RULE_parameters or PyLiteParser.RULE_param or PyLiteParser.RULE_default
        or PyLiteParser.RULE_annotation or PyLiteParser.RULE_star_annotation or PyLiteParser.RULE_lambda_parameters or PyLiteParser.RULE_lambda_param;

    // Behind the bracket, which type parameters may keep from the name; behind `lambda`.
    private int StartOfParameters(int first)
    {
        int token = first;
        if (_tokens[token].Type != PyLiteParser.DEF)
            return token + 1;
        for (int depth = 0; depth > 0 || _tokens[token].Type != PyLiteParser.LPAR; token++)
            depth += Step(token);
        return token + 1;
    }

    private SyntaxFailure? FirstWrongParameter(int start)
    {
        bool seenStar = false;
        bool seenSlash = false;
        for (int token = start; token <= _token;)
        {
            int end = EndOfParameter(token);
            switch (_tokens[token].Type)
            {
                case PyLiteParser.SLASH when seenStar:
                    return FailRange("/ must be ahead of *", token, token);
                case PyLiteParser.SLASH when seenSlash:
                    return FailRange("/ may appear only once", token, token);
                case PyLiteParser.SLASH when token == start:
                    return FailRange("at least one argument must precede /", token, token);
                case PyLiteParser.SLASH:
                    seenSlash = true;
                    break;
                case PyLiteParser.STAR:
                    seenStar = true;
                    break;
            }
            if (WrongDefault(token, end) is { } failure)
                return failure;
            token = end + 1;
        }
        return null;
    }

    private int EndOfParameter(int token)
    {
        int depth = 0;
        for (; token < _token && (depth > 0 || _tokens[token].Type != PyLiteParser.COMMA); token++)
            depth += Step(token);
        return token;
    }

    private SyntaxFailure? WrongDefault(int start, int end)
    {
        int equal = start;
        for (int depth = 0; equal < end && (depth > 0 || _tokens[equal].Type != PyLiteParser.EQUAL); equal++)
            depth += Step(equal);
        if (equal >= end)
            return null;
        return _tokens[start].Type switch
        {
            PyLiteParser.STAR => FailRange("var-positional argument cannot have default value", equal, equal),
            PyLiteParser.DOUBLESTAR => FailRange("var-keyword argument cannot have default value", equal, equal),
            _ when equal == end - 1 && end == _token && Type is PyLiteParser.RPAR or PyLiteParser.COMMA =>
                FailRange("expected default value expression", equal, equal),
            _ => null,
        };
    }
}
