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

    /// <summary>The target at a slot that `=` follows; see cpython Grammar/python.gram invalid_named_expression and invalid_assignment.</summary>
    private Expr AssignmentTarget(int slot)
    {
        Expr expr = ExprAt(slot);
        if (expr is Name)
            return WithContext(expr, ExprContext.Store);
        if (expr is Yield or YieldFrom)
            throw Fail("assignment to yield expression not possible", expr.Span);
        if (InvalidTarget(expr, TargetUse.Assignment) is not { } invalid)
            return WithContext(expr, ExprContext.Store);
        if (SuggestsComparison(slot, expr) is { } suspect)
            throw Fail($"cannot assign to {NameOfExpression(suspect)} here. Maybe you meant '==' instead of '='?", suspect.Span);
        throw Fail($"cannot assign to {NameOfExpression(invalid)}", invalid.Span);
    }

    /// <summary>In `f() = x`, but not in `f() = x = y`, a comparison may have been meant: the operand left of the `=`.</summary>
    private Expr? SuggestsComparison(int slot, Expr expr)
    {
        bool isLast = slot + 2 == _top - 1;
        if (!isLast || !StartsBitwiseOr(_stack[slot + 2].First))
            return null;
        if (expr is Tuple { Elts: [.., { } last] } && !IsParenthesized(slot) && _tokens[_stack[slot].Last].Type != PyLiteParser.COMMA)
            return IsComparable(last) && InvalidTarget(last, TargetUse.Assignment) != null ? last : null;
        return IsBitwiseOr(slot) && IsComparable(expr) ? expr : null;
    }

    private static bool IsComparable(Expr expr) => expr is not (List or Tuple or GeneratorExp or ListComp or Constant { Value: null or bool }
        or Lambda or IfExp or BoolOp or Compare or Starred or NamedExpr or UnaryOp { Op: UnaryOperator.Not });

    private bool StartsBitwiseOr(int token) =>
        _tokens[token].Type is not (PyLiteParser.NOT or PyLiteParser.LAMBDA or PyLiteParser.YIELD or PyLiteParser.STAR);

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
            case Yield or YieldFrom when !IsParenthesized(mark):
                throw Invalid(_stack[mark + 1].First);
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

    private void AssertStatement(int mark)
    {
        for (int i = mark + 1; i < _top; i += 2)
        {
            if (_stack[i].Node is NamedExpr && !IsParenthesized(i))
                throw FailAssertNamed(i);
        }
        Replace(mark, new Assert(ExprAt(mark + 1), Count(mark) > 2 ? ExprAt(mark + 3) : null, SpanFrom(mark)));
    }

    private ParseAbort FailAssertNamed(int slot) => Fail("cannot use named expression without parentheses here", ExprAt(slot).Span);

    private void TypeAliasStatement(int mark)
    {
        int equal = Count(mark) == 5 ? mark + 3 : mark + 2;
        TypeParam[] parameters = Count(mark) == 5 ? NodeAt<TypeParam[]>(mark + 2) : [];
        var name = new Name(NameAt(mark + 1), ExprContext.Store, SpanAt(mark + 1));
        Replace(mark, new TypeAlias(name, parameters, ExprAt(equal + 1), SpanFrom(mark)));
    }
}
