using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Which mistake it was, by the rule that could not go on.</content>
internal sealed partial class Diagnosis
{
    private SyntaxFailure? Mistake()
    {
        (int rule, int mark) = _builder.OpenRule(0);
        return _parser.Expected switch
        {
            PyLiteParser.INDENT => MissingBlock(rule),
            PyLiteParser.LPAR when rule == PyLiteParser.RULE_function_def => FailHere("expected '('"),
            PyLiteParser.IN when rule == PyLiteParser.RULE_for_if_clause => FailHere("'in' expected after for-loop variables"),
            PyLiteParser.IN when rule == PyLiteParser.RULE_compare_op => NegatedOperand(),
            _ => NotAfterOperator() ?? AfterOperand(rule, mark) ?? MissingColon(rule) ?? ParenthesizedParameters(rule) ?? InParameters()
                ?? InvalidForTarget() ?? InStatement(rule, mark) ?? OperandExpected() ?? InReplacementField(),
        };
    }

    /// <summary>(a not b): the `not` was taken for the beginning of `not in`.</summary>
    private SyntaxFailure? NegatedOperand()
    {
        _token--;
        (int rule, int mark) = _builder.OpenRule(1);
        SyntaxFailure? failure = ForgottenComma(rule, _builder.Slot(mark).Node as Expr ?? _builder.Slot(_builder.Top - 2).Node, _builder.Slot(mark).First);
        _token++;
        return failure;
    }

    /// <summary>3 + not x.</summary>
    private SyntaxFailure? NotAfterOperator()
    {
        bool isAfterOperator = Type == PyLiteParser.NOT && _token > 0 && _tokens[_token - 1].Type is PyLiteParser.PLUS or PyLiteParser.MINUS or PyLiteParser.STAR
            or PyLiteParser.SLASH or PyLiteParser.DOUBLESLASH or PyLiteParser.PERCENT or PyLiteParser.AT or PyLiteParser.TILDE;
        int end = isAfterOperator ? Probe(parser => parser.inversion(), _token).End : -1;
        return end < 0 ? null : FailRange("'not' after an operator must be parenthesized", _token, end - 1);
    }

    private SyntaxFailure MissingBlock(int rule)
    {
        (int parent, int mark) = rule == PyLiteParser.RULE_block ? _builder.OpenRule(1) : _builder.OpenRule(0);
        int first = parent == PyLiteParser.RULE_else_block || mark < _builder.Top ? _builder.Slot(mark).First : _token;
        string what = parent switch
        {
            PyLiteParser.RULE_function_def => "function definition",
            PyLiteParser.RULE_class_def => "class definition",
            PyLiteParser.RULE_except_block when _tokens[first + 1].Type == PyLiteParser.STAR => "'except*' statement",
            _ => $"'{_tokens.TextOf(first)}' statement",
        };
        return Fail(
            $"expected an indented block after {what} on line {_tokens[first].Line}", PlaceOfLast(), SyntaxFailureKind.IndentationError);
    }

    private SyntaxFailure? MissingColon(int rule)
    {
        if (_parser.Expected != PyLiteParser.COLON)
            return null;
        switch (rule)
        {
            case PyLiteParser.RULE_function_def:
            case PyLiteParser.RULE_else_block:
            case PyLiteParser.RULE_try_stmt:
            case PyLiteParser.RULE_finally_block:
                return FailHere("expected ':'");
            case PyLiteParser.RULE_if_stmt:
            case PyLiteParser.RULE_elif_stmt:
            case PyLiteParser.RULE_while_stmt:
            case PyLiteParser.RULE_for_stmt:
            case PyLiteParser.RULE_with_stmt:
            case PyLiteParser.RULE_class_def:
            case PyLiteParser.RULE_except_block:
            case PyLiteParser.RULE_case_block:
                return Type == PyLiteParser.NEWLINE ? FailHere("expected ':'") : null;
            default:
                return null;
        }
    }

    private SyntaxFailure? ParenthesizedParameters(int rule)
    {
        bool isLambda = rule == PyLiteParser.RULE_lambdef;
        if (Type != PyLiteParser.LPAR || !(isLambda || (rule == PyLiteParser.RULE_function_def && _parser.Expected == PyLiteParser.RPAR)))
            return null;
        int token = _token + 1;
        while (_tokens[token].Type == PyLiteParser.NAME && _tokens[token + 1].Type == PyLiteParser.COMMA)
            token += 2;
        if (_tokens[token].Type == PyLiteParser.NAME)
            token++;
        if (_tokens[token].Type != PyLiteParser.RPAR || token == _token + 1)
            return null;
        string what = isLambda ? "Lambda expression" : "Function";
        return FailRange($"{what} parameters cannot be parenthesized", _token, token);
    }

    private SyntaxFailure? InStatement(int rule, int mark)
    {
        int previous = _token > 0 ? _tokens[_token - 1].Type : 0;
        if (rule == PyLiteParser.RULE_try_stmt && _builder.Top - mark == 3)
            return FailHere("expected 'except' or 'finally' block");
        if (Type == PyLiteParser.NEWLINE && previous == PyLiteParser.IMPORT)
            return FailBefore("Expected one or more names after 'import'");
        if (Type == PyLiteParser.RSQB && previous == PyLiteParser.LSQB && rule == PyLiteParser.RULE_type_param)
            return FailBefore("Type parameter list cannot be empty");
        if (rule != PyLiteParser.RULE_simple_stmts)
            return null;
        object? statement = _builder.Slot(_builder.Top - 1).Node;
        int first = _builder.Slot(_builder.Top - 1).First;
        if (first == _token - 1 && _tokens[first].Text == "match" && MatchWithoutColon() is { } failure)
            return failure;
        if (statement is Import import && Type == PyLiteParser.FROM && Array.TrueForAll(import.Names, alias => alias.Asname == null))
        {
            int end = Probe(parser => parser.dotted_name(), _token + 1).End;
            if (end > 0)
                return FailRange("Did you mean to use 'from ... import ...' instead?", first, end - 1);
        }
        if (statement is ExprStmt { Value: not (Name or Yield or YieldFrom) and var value } && Type == PyLiteParser.COLONEQUAL
            && (value is not Ast.Tuple || _tokens[first].Type == PyLiteParser.LPAR))
            return Fail($"cannot use assignment expressions with {AstBuilder.NameOfExpression(value)}", value.Span);
        return null;
    }

    /// <summary>`match x` without its colon has been read as a name with something behind it.</summary>
    private SyntaxFailure? MatchWithoutColon()
    {
        int end = Probe(parser => parser.subject_expr(), _token).End;
        if (end < 0)
            return null;
        return FailRange(_tokens[end].Type == PyLiteParser.NEWLINE ? "expected ':'" : "invalid syntax", end, end);
    }

    private (int Rule, int Mark) Context()
    {
        for (int level = 0; level < _builder.OpenRules; level++)
        {
            (int rule, int mark) = _builder.OpenRule(level);
            if (mark < _builder.Top)
                return (rule, mark);
        }
        return (PyLiteParser.RULE_file_input, 0);
    }

    private bool IsStarAfterBracket =>
        _token >= 2 && _tokens[_token - 1].Type == PyLiteParser.STAR
        && _tokens[_token - 2].Type is PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE;

    /// <summary>An operand should stand here; what has been read of the rule around says what it is needed for.</summary>
    private SyntaxFailure? OperandExpected()
    {
        (int rule, int mark) = Context();
        int last = _builder.Top - 1;
        int lastToken = last >= mark && last >= 0 && _builder.Slot(last).Node == null ? _tokens[_builder.Slot(last).First].Type : 0;
        bool closes = Type is PyLiteParser.RPAR or PyLiteParser.COMMA;
        if (IsStarAfterBracket && rule is not (PyLiteParser.RULE_param or PyLiteParser.RULE_parameters or PyLiteParser.RULE_function_def or PyLiteParser.RULE_type_param or PyLiteParser.RULE_type_params))
            return FailHere("Invalid star expression");
        switch (rule)
        {
            case PyLiteParser.RULE_argument when closes && lastToken == PyLiteParser.EQUAL:
                return FailRange("expected argument value expression", _builder.Slot(mark).First, _token - 1);
            case PyLiteParser.RULE_argument when lastToken == PyLiteParser.STAR:
                return FailHere("Invalid star expression");
            case PyLiteParser.RULE_function_def when lastToken == PyLiteParser.RARROW:
                return FailRange("expected ':'", _token - 1, _token - 1);
            case PyLiteParser.RULE_double_starred_kvpair when lastToken == PyLiteParser.COLON:
                return DictValue();
            case PyLiteParser.RULE_group when lastToken == PyLiteParser.LPAR && Type == PyLiteParser.DOUBLESTAR:
                return DoubleStarredGroup();
            case PyLiteParser.RULE_expression when lastToken == PyLiteParser.ELSE:
                return FailHere("expected expression after 'else', but statement is given");
            case PyLiteParser.RULE_lambdef when lastToken == PyLiteParser.COLON && IsInFormatSpecification():
                return FailRange(
                    $"{FieldKind()}-string: lambda expressions are not allowed without parentheses", _builder.Slot(mark).First, _token - 1);
        }
        return StatementBeforeIf();
    }

    private SyntaxFailure? DictValue()
    {
        if (Type is PyLiteParser.RBRACE or PyLiteParser.COMMA)
            return FailRange("expression expected after dictionary key and ':'", _token - 1, _token - 1);
        if (Type != PyLiteParser.STAR)
            return null;
        int end = Probe(parser => parser.bitwise_or(), _token + 1).End;
        return end < 0 ? null : FailRange("cannot use a starred expression in a dictionary value", _token, end - 1);
    }

    private SyntaxFailure? DoubleStarredGroup()
    {
        int end = Probe(parser => parser.expression(), _token + 1).End;
        return end >= 0 && _tokens[end].Type == PyLiteParser.RPAR ? FailRange("cannot use double starred expression here", _token, _token) : null;
    }

    private SyntaxFailure? StatementBeforeIf()
    {
        if (Type is not (PyLiteParser.PASS or PyLiteParser.BREAK or PyLiteParser.CONTINUE) || _tokens[_token + 1].Type != PyLiteParser.IF)
            return null;
        int end = Probe(parser => parser.disjunction(), _token + 2).End;
        return end >= 0 && _tokens[end].Type == PyLiteParser.ELSE
            ? FailRange("expected expression before 'if', but statement is given", _token, _token)
            : null;
    }
}
