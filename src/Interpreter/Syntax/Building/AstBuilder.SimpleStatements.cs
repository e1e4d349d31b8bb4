using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Syntax.Generated;

namespace PyLite.Interpreter.Syntax;

/// <content>Statements of one line, imports apart.</content>
internal sealed partial class AstBuilder
{
    private Stmt[] Statements(int mark)
    {
        int count = 0;
        for (int i = mark; i < _top; i++)
            count += _stack[i].Node != null ? 1 : 0;
        if (count == 0)
            return [];
        var statements = new Stmt[count];
        int next = 0;
        for (int i = mark; i < _top; i++)
        {
            if (_stack[i].Node != null)
                statements[next++] = NodeAt<Stmt>(i);
        }
        return statements;
    }

    /// <summary>Keeps the statements only; `a;;b` is refused.</summary>
    private void SimpleStatements(int mark)
    {
        int next = mark;
        for (int i = mark; i < _top; i++)
        {
            if (_stack[i].Node != null)
                _stack[next++] = _stack[i];
            else if (IsToken(i, PyLiteParser.SEMI) && _stack[i - 1].Node == null && IsToken(i - 1, PyLiteParser.SEMI))
                throw Invalid(_stack[i].First);
        }
        _top = next;
    }

    private void AssignmentStatement(int mark)
    {
        if (Count(mark) == 1)
        {
            _stack[mark].Node = new ExprStmt(ExprAt(mark), SpanAt(mark));
            return;
        }
        Stmt statement = TypeAt(mark + 1) switch
        {
            PyLiteParser.EQUAL => Assign(mark),
            PyLiteParser.COLON => AnnotatedAssign(mark),
            _ => AugmentedAssign(mark),
        };
        Replace(mark, statement);
    }

    private Assign Assign(int mark)
    {
        var targets = new Expr[Count(mark) / 2];
        for (int i = 0; i < targets.Length; i++)
            targets[i] = AssignmentTarget(mark + 2 * i);
        return new Assign(targets, ExprAt(_top - 1), SpanFrom(mark));
    }

    private Expr AssignmentTarget(int slot)
    {
        Expr expr = ExprAt(slot);
        if (expr is Name)
            return WithContext(expr, ExprContext.Store);
        bool isYield = expr is Yield or YieldFrom && !IsParenthesized(slot);
        if (!isYield && InvalidTarget(expr, TargetUse.Assignment) is not { } invalid)
            return WithContext(expr, ExprContext.Store);
        throw FailAssignment(slot, isYield);
    }

    /// <summary>See cpython Grammar/python.gram invalid_named_expression and invalid_assignment, tried in this order.</summary>
    private ParseAbort FailAssignment(int slot, bool isYield)
    {
        int first = _rules[_depth].Mark;
        if (MeantComparison(first) is { } failure)
            return failure;
        Expr expr = ExprAt(slot);
        if (isYield)
            return Fail("assignment to yield expression not possible", expr.Span);
        Expr invalid = InvalidTarget(expr, TargetUse.Assignment)!;
        return Fail($"cannot assign to {NameOfExpression(invalid)}", invalid.Span);
    }

    /// <summary>In `f() = x` or `a = b == c = d` a comparison may have been meant: the first `=` with operands of bitwise_or around it.</summary>
    private ParseAbort? MeantComparison(int first)
    {
        Expr left = ExprAt(first);
        bool isLastOfTuple = left is Tuple { Elts.Length: > 0 } && !IsParenthesized(first) && _tokens[_stack[first].Last].Type != PyLiteParser.COMMA;
        if (isLastOfTuple)
            left = ((Tuple)left).Elts[^1];
        else if (!IsBitwiseOr(first))
            return null;
        bool isWhole = false;
        if (RightOperand(first + 2, ref isWhole) is not { } right || (isWhole && first + 2 != _top - 1))
            return null;
        if (left is Name)
            return Fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", SourceSpan.Join(left.Span, right.Span));
        if (left is List or Tuple or GeneratorExp or Constant { Value: null or bool } or Starred)
            return null;
        return Fail($"cannot assign to {NameOfExpression(left)} here. Maybe you meant '==' instead of '='?", left.Span);
    }

    /// <summary>What CPython's bitwise_or would read at the beginning of a slot.</summary>
    private Expr? RightOperand(int slot, ref bool isWhole)
    {
        isWhole = IsBitwiseOr(slot);
        Expr? expr = ExprAt(slot);
        while (!isWhole && expr is Tuple or Compare or BoolOp or IfExp)
        {
            expr = expr switch
            {
                Tuple tuple => tuple.Elts[0],
                Compare compare => compare.Left,
                BoolOp op => op.Values[0],
                IfExp conditional => conditional.Body,
                _ => null,
            };
        }
        return isWhole || expr is not (Lambda or Starred or Yield or YieldFrom or UnaryOp { Op: UnaryOperator.Not }) ? expr : null;
    }

    private AnnAssign AnnotatedAssign(int mark)
    {
        Expr target = ExprAt(mark);
        switch (target)
        {
            case Name or Attribute or Subscript:
                break;
            case List:
                throw Fail("only single target (not list) can be annotated", target.Span);
            case Tuple tuple:
                SourceSpan span = IsParenthesized(mark) || tuple.Elts.Length == 0 ? tuple.Span : tuple.Elts[0].Span;
                throw Fail("only single target (not tuple) can be annotated", span);
            default:
                throw Fail("illegal target for annotation", target.Span);
        }
        bool isSimple = target is Name && _stack[mark].First == _stack[mark].Last;
        Expr? value = Count(mark) > 3 ? ExprAt(mark + 4) : null;
        return new AnnAssign(WithContext(target, ExprContext.Store), ExprAt(mark + 2), value, isSimple, SpanFrom(mark));
    }

    private AugAssign AugmentedAssign(int mark)
    {
        Expr target = ExprAt(mark);
        if (target is not (Name or Attribute or Subscript))
            throw Fail($"'{NameOfExpression(target)}' is an illegal expression for augmented assignment", target.Span);
        return new AugAssign(WithContext(target, ExprContext.Store), BinaryOperator(TypeAt(mark + 1)), ExprAt(mark + 2), SpanFrom(mark));
    }

    private void RaiseStatement(int mark)
    {
        Expr? exc = Count(mark) > 1 ? ExprAt(mark + 1) : null;
        Expr? cause = Count(mark) > 3 ? ExprAt(mark + 3) : null;
        Replace(mark, new Raise(exc, cause, SpanFrom(mark)));
    }

    private string[] Names(int mark)
    {
        var names = new string[Count(mark) / 2];
        for (int i = 0; i < names.Length; i++)
            names[i] = NameAt(mark + 1 + 2 * i);
        return names;
    }

    private void DelStatement(int mark)
    {
        Expr targets = ExprAt(mark + 1);
        bool isList = targets is Tuple && !IsParenthesized(mark + 1);
        Expr deleted = Store(targets, TargetUse.Delete);
        Replace(mark, new Delete(isList ? ((Tuple)deleted).Elts : [deleted], SpanFrom(mark)));
    }

    private void AssertStatement(int mark) =>
        Replace(mark, new Assert(ExprAt(mark + 1), Count(mark) > 2 ? ExprAt(mark + 3) : null, SpanFrom(mark)));

    private void TypeAliasStatement(int mark)
    {
        int equal = Count(mark) == 5 ? mark + 3 : mark + 2;
        TypeParam[] parameters = Count(mark) == 5 ? NodeAt<TypeParam[]>(mark + 2) : [];
        var name = new Name(NameAt(mark + 1), ExprContext.Store, SpanAt(mark + 1));
        Replace(mark, new TypeAlias(name, parameters, ExprAt(equal + 1), SpanFrom(mark)));
    }
}
