using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>An operand has been read, and what follows does not go with it.</content>
internal sealed partial class Diagnosis
{
    private SyntaxFailure? AfterOperand(int rule, int mark)
    {
        if (_builder.Top <= mark)
            return null;
        (object? node, int first, int last) = _builder.Slot(_builder.Top - 1);
        bool isComprehension = Type == PyLiteParser.FOR || (Type == PyLiteParser.ASYNC && _tokens[_token + 1].Type == PyLiteParser.FOR);
        if (rule == PyLiteParser.RULE_expression && _parser.Expected == PyLiteParser.ELSE && Type != PyLiteParser.COLON)
            return FailRange("expected 'else' after 'if' expression", _builder.Slot(mark).First, last);
        if (Type == PyLiteParser.EQUAL && node is Starred or Keyword { Arg: null } && AssignmentToUnpacking(node, first) is { } unpacking)
            return unpacking;
        if (Type == PyLiteParser.EQUAL && node is Expr && ComparesOperands(rule))
            return AssignmentInExpression(first);
        if (isComprehension && node is Keyword { Arg: not null } && Probe(parser => parser.for_if_clauses(), _token).End > 0)
            return FailRange("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", first, first + 1);
        if (isComprehension && node is Starred starred && rule == PyLiteParser.RULE_call)
            return Fail("iterable unpacking cannot be used in comprehension", starred.Span);
        if (isComprehension && rule is PyLiteParser.RULE_list or PyLiteParser.RULE_dict && ComprehensionTarget(mark) is { } failure)
            return failure;
        return LegacyStatement() ?? DictKey(rule, mark) ?? ForgottenComma(rule, node, first);
    }

    /// <summary>The rules whose operands are named_expressions.</summary>
    private static bool ComparesOperands(int rule) => rule is PyLiteParser.RULE_if_stmt or PyLiteParser.RULE_elif_stmt
        or PyLiteParser.RULE_while_stmt or PyLiteParser.RULE_group or PyLiteParser.RULE_list or PyLiteParser.RULE_dict
        or PyLiteParser.RULE_subscript or PyLiteParser.RULE_decorator or PyLiteParser.RULE_case_block or PyLiteParser.RULE_match_stmt;

    /// <summary>if x = 1. See invalid_named_expression.</summary>
    private SyntaxFailure? AssignmentInExpression(int first)
    {
        (int end, object? right) = Probe(parser => parser.bitwise_or(), _token + 1);
        if (end < 0)
            return _failedProbe!.Mistake();
        if (_tokens[end].Type is PyLiteParser.EQUAL or PyLiteParser.COLONEQUAL)
            return null;
        if (first == _token - 1 && _tokens[first].Type == PyLiteParser.NAME)
            return FailRange("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", first, end - 1);
        (int leftEnd, object? left) = Probe(parser => parser.bitwise_or(), first);
        if (leftEnd != _token || left is not Expr expr || expr is List or Ast.Tuple or GeneratorExp or Constant { Value: null or bool })
            return null;
        return Fail($"cannot assign to {AstBuilder.NameOfExpression(expr)} here. Maybe you meant '==' instead of '='?", expr.Span);
    }

    /// <summary>f(*args=x). See invalid_starred_expression and invalid_kwarg.</summary>
    private SyntaxFailure? AssignmentToUnpacking(object node, int first)
    {
        int end = Probe(parser => parser.expression(), _token + 1).End;
        return end < 0 ? null : FailRange($"cannot assign to {(node is Starred ? "iterable" : "keyword")} argument unpacking", first, end - 1);
    }

    /// <summary>[x, y for x, y in z]</summary>
    private SyntaxFailure? ComprehensionTarget(int mark)
    {
        int commas = 0;
        for (int slot = mark + 1; slot < _builder.Top; slot++)
        {
            (object? node, int first, _) = _builder.Slot(slot);
            if (node == null && _tokens[first].Type == PyLiteParser.COMMA)
                commas++;
            else if (node == null)
                return null;
        }
        if (commas == 0 || Probe(parser => parser.for_if_clauses(), _token).End < 0)
            return null;
        return FailRange("did you forget parentheses around the comprehension target?", _builder.Slot(mark + 1).First, _token - 1);
    }

    /// <summary>print x. See invalid_legacy_expression.</summary>
    private SyntaxFailure? LegacyStatement()
    {
        if (!IsLegacyName(_token - 1) || Type == PyLiteParser.LPAR)
            return null;
        int end = Probe(parser => parser.star_expressions(), _token).End;
        if (end < 0)
            return null;
        string name = _tokens[_token - 1].Text!;
        return FailRange($"Missing parentheses in call to '{name}'. Did you mean {name}(...)?", _token - 1, end - 1);
    }

    private bool IsLegacyName(int token) => token >= 0 && _tokens[token].Type == PyLiteParser.NAME && _tokens[token].Text is "print" or "exec"
        && (token == 0 || _tokens[token - 1].Type != PyLiteParser.DOT);

    /// <summary>{1: 2, 3}: only the keys behind the first pair are known to be keys.</summary>
    private SyntaxFailure? DictKey(int rule, int mark)
    {
        int top = _builder.Top - 1;
        if (rule != PyLiteParser.RULE_dict || top - mark < 4 || TypeOf(top - 1) != PyLiteParser.COMMA)
            return null;
        bool isDict = TypeOf(mark + 1) == PyLiteParser.DOUBLESTAR || TypeOf(mark + 2) == PyLiteParser.COLON;
        if (!isDict || _builder.Slot(top).Node is not Expr key || key is Starred or NamedExpr)
            return null;
        return Fail("':' expected after dictionary key", new SourceSpan(key.Span.Line, key.Span.EndColumn - 1, key.Span.EndLine, -1));
    }

    /// <summary>for x + 1: pass. See invalid_for_target.</summary>
    private SyntaxFailure? InvalidForTarget()
    {
        for (int level = 0; level < _builder.OpenRules; level++)
        {
            (int rule, int mark) = _builder.OpenRule(level);
            if (rule is not (PyLiteParser.RULE_for_stmt or PyLiteParser.RULE_for_if_clause) || mark >= _builder.Top)
                continue;
            int start = _builder.Slot(mark).First;
            if (_tokens[start].Type == PyLiteParser.ASYNC)
                start++;
            for (int slot = mark; slot < _builder.Top; slot++)
            {
                if (TypeOf(slot) == PyLiteParser.IN)
                    return null;
            }
            Expr? invalid = Probe(parser => parser.star_expressions(), start + 1).Node is Expr target ? AstBuilder.InvalidForTarget(target) : null;
            return invalid is null ? null : Fail($"cannot assign to {AstBuilder.NameOfExpression(invalid)}", invalid.Span);
        }
        return null;
    }

    private int TypeOf(int slot)
    {
        (object? node, int first, _) = _builder.Slot(slot);
        return node == null ? _tokens[first].Type : 0;
    }

    /// <summary>(a b). See invalid_expression.</summary>
    private SyntaxFailure? ForgottenComma(int rule, object? node, int first)
    {
        if (rule == PyLiteParser.RULE_for_if_clause || node is not (Expr or Keyword or WithItem or Alias or Ast.Arguments))
            return null;
        if (rule == PyLiteParser.RULE_dict && TypeOf(_builder.Top - 2) == PyLiteParser.DOUBLESTAR)
            return null;
        int start = LastExpressionStart(first, rule == PyLiteParser.RULE_call);
        if (start < 0 || IsLegacyName(start))
            return null;
        if (node is Alias && _tokens[start - 1].Type != PyLiteParser.AS)
            return null;
        // Of parameters, only annotations and defaults are expressions.
        if (node is Ast.Arguments && _tokens[start - 1].Type is not (PyLiteParser.EQUAL or PyLiteParser.COLON))
            return null;
        ref Token token = ref _tokens[start];
        if (token.Type == PyLiteParser.NAME && (token.Text is "match" or "case" or "type" or "_" || _tokens[start + 1].Type == PyLiteParser.STRING))
            return null;
        if (Probe(parser => parser.disjunction(), start, _token).End != _token)
            return null;
        int end = Probe(parser => parser.expression(), _token).End;
        // What is read next may show that a bracket was never closed.
        int next = end < 0 ? _failedProbe!._token : end;
        if (_tokens.Unclosed is { } open && (_tokens[next].Type == PyLiteParser.Eof || _tokens[next].Line > open.Line))
            return Unclosed(open);
        if (end < 0 || BracketLevel(end - 1) == 0)
            return null;
        return Fail("invalid syntax. Perhaps you forgot a comma?", _tokens.Span(start, end - 1), lastRead: end);
    }

    /// <summary>Where the last expression within an operand begins: behind the `else`, the lambda's colon, the keyword's `=`, ...</summary>
    private int LastExpressionStart(int first, bool isCall)
    {
        int start = first;
        if (_tokens[first].Type is PyLiteParser.STAR or PyLiteParser.DOUBLESTAR)
        {
            if (!isCall)
                return -1;
            start = first + 1;
        }
        int depth = 0;
        for (int i = start; i < _token; i++)
        {
            depth += Step(i);
            if (depth == 0 && _tokens[i].Type is PyLiteParser.ELSE or PyLiteParser.COLON or PyLiteParser.EQUAL or PyLiteParser.COLONEQUAL
                or PyLiteParser.AS or PyLiteParser.YIELD or PyLiteParser.FROM or PyLiteParser.COMMA)
                start = i + 1;
        }
        return start;
    }

    private int Step(int token) => _tokens[token].Type switch
    {
        PyLiteParser.LPAR or PyLiteParser.LSQB or PyLiteParser.LBRACE => 1,
        PyLiteParser.RPAR or PyLiteParser.RSQB or PyLiteParser.RBRACE => -1,
        _ => 0,
    };

    /// <summary>How many brackets are open behind a token.</summary>
    private int BracketLevel(int token)
    {
        int level = 0;
        for (int i = token; i >= 0 && _tokens[i].Type is not (PyLiteParser.NEWLINE or PyLiteParser.INDENT or PyLiteParser.DEDENT); i--)
            level += Step(i);
        return level;
    }
}
