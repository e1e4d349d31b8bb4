using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.Syntax;

/// <content>Expressions that turn out to be targets.</content>
internal sealed partial class AstBuilder
{
    private enum TargetUse
    {
        Assignment,
        For,
        Delete,
    }

    /// <summary>What messages call an expression; see cpython Parser/pegen.c _PyPegen_get_expr_name.</summary>
    internal static string NameOfExpression(Expr expr) => expr switch
    {
        Attribute => "attribute",
        Subscript => "subscript",
        Starred => "starred",
        Name => "name",
        List => "list",
        Tuple => "tuple",
        Lambda => "lambda",
        Call => "function call",
        BoolOp or BinOp or UnaryOp => "expression",
        GeneratorExp => "generator expression",
        Yield or YieldFrom => "yield expression",
        Await => "await expression",
        ListComp => "list comprehension",
        SetComp => "set comprehension",
        DictComp => "dict comprehension",
        Dict => "dict literal",
        Set => "set display",
        JoinedStr or FormattedValue => "f-string expression",
        TemplateStr or Interpolation => "t-string expression",
        Constant { Value: null } => "None",
        Constant { Value: true } => "True",
        Constant { Value: false } => "False",
        Constant { Value: EllipsisLiteral } => "ellipsis",
        Constant => "literal",
        Compare => "comparison",
        IfExp => "conditional expression",
        NamedExpr => "named expression",
        _ => "expression",
    };

    /// <summary>The first part of a target that cannot be one, or null.</summary>
    /// <summary>The part of a target of <c>for</c> that cannot be assigned to; in a comparison with <c>in</c> the target is on the left.</summary>
    internal static Expr? InvalidForTarget(Expr expr) => expr is Compare compare
        ? compare.Ops[0] == CmpOp.In ? InvalidTarget(compare.Left, TargetUse.For) : null
        : InvalidTarget(expr, TargetUse.For);

    private static Expr? InvalidTarget(Expr expr, TargetUse use)
    {
        switch (expr)
        {
            case Name or Attribute or Subscript:
                return null;
            case List list:
                return InvalidTarget(list.Elts, use);
            case Tuple tuple:
                return InvalidTarget(tuple.Elts, use);
            case Starred starred when use != TargetUse.Delete:
                return InvalidTarget(starred.Value, use);
            default:
                return expr;
        }
    }

    private static Expr? InvalidTarget(Expr[] elements, TargetUse use)
    {
        foreach (Expr element in elements)
        {
            if (InvalidTarget(element, use) is { } invalid)
                return invalid;
        }
        return null;
    }

    /// <summary>The expression as a target to store to or delete; refuses what is none.</summary>
    private Expr Store(Expr expr, TargetUse use)
    {
        if (expr is not Name && InvalidTarget(expr, use) is { } invalid)
        {
            string verb = use == TargetUse.Delete ? "delete" : "assign to";
            throw Fail($"cannot {verb} {NameOfExpression(invalid)}", invalid.Span);
        }
        return WithContext(expr, use == TargetUse.Delete ? ExprContext.Del : ExprContext.Store);
    }

    private static Expr WithContext(Expr expr, ExprContext context) => expr switch
    {
        Name name => new Name(name.Id, context, name.Span),
        Attribute attribute => new Attribute(attribute.Value, attribute.Attr, context, attribute.Span),
        Subscript subscript => new Subscript(subscript.Value, subscript.Slice, context, subscript.Span),
        Starred starred => new Starred(WithContext(starred.Value, context), context, starred.Span),
        List list => new List(WithContext(list.Elts, context), context, list.Span),
        Tuple tuple => new Tuple(WithContext(tuple.Elts, context), context, tuple.Span),
        _ => expr,
    };

    private static Expr[] WithContext(Expr[] elements, ExprContext context)
    {
        var result = new Expr[elements.Length];
        for (int i = 0; i < elements.Length; i++)
            result[i] = WithContext(elements[i], context);
        return result;
    }

    /// <summary>`as name` of an import, an except clause or a pattern, where only a plain name will do.</summary>
    private string NameTarget(int slot, string message)
    {
        if (_stack[slot].Node is Name name && _stack[slot].First == _stack[slot].Last)
            return name.Id;
        throw Fail(string.Format(null, message, NameOfExpression(ExprAt(slot))), ExprAt(slot).Span);
    }

    private SourceSpan SpanOfTarget(int slot) => ExprAt(slot).Span;

    /// <summary>Whether an operand stands at the level of CPython's rule bitwise_or.</summary>
    private bool IsBitwiseOr(int slot) => _stack[slot].Node is not (Lambda or IfExp or BoolOp or Compare or Starred or NamedExpr
        or UnaryOp { Op: UnaryOperator.Not } or Yield or YieldFrom or Tuple)
        || IsParenthesized(slot);
}
