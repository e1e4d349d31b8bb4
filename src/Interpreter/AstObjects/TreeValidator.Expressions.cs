using System.Numerics;
using PyLite.Interpreter.Ast;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.AstObjects;

/// <content>Expressions.</content>
internal sealed partial class TreeValidator
{
    private bool Exprs(Expr?[] expressions, ExprContext context, bool allowsNone = false) =>
        All(expressions, expression => expression is null ? allowsNone || Fail("None disallowed in expression list") : Expr(expression, context));

    private bool Optional(Expr? expression, ExprContext context = ExprContext.Load) => expression is null || Expr(expression, context);

    private bool Load(Expr expression) => Expr(expression, ExprContext.Load);

    private bool Expr(Expr expression, ExprContext context)
    {
        if (!CheckStack("compilation") || !CheckPlace(expression.Span))
            return false;
        ExprContext? actual = expression switch
        {
            Attribute a => a.Ctx,
            Subscript s => s.Ctx,
            Starred s => s.Ctx,
            Name n => n.Ctx,
            List l => l.Ctx,
            Tuple tuple => tuple.Ctx,
            _ => null,
        };
        if (actual is null && context != ExprContext.Load)
            return Fail($"expression which can't be assigned to in {context} context");
        if (actual is not null && actual != context)
            return Fail($"expression must have {context} context but has {actual} instead");
        return Operation(expression) ?? Display(expression) ?? Target(expression, context);
    }

    private bool? Operation(Expr expression) => expression switch
    {
        BoolOp b => (b.Values.Length >= 2 || Fail("BoolOp with less than 2 values")) && Exprs(b.Values, ExprContext.Load),
        BinOp b => Load(b.Left) && Load(b.Right),
        UnaryOp u => Load(u.Operand),
        Lambda l => Arguments(l.Args) && Load(l.Body),
        IfExp i => Load(i.Test) && Load(i.Body) && Load(i.Orelse),
        Compare c => Comparison(c),
        Call c => Load(c.Func) && Exprs(c.Args, ExprContext.Load) && Keywords(c.Keywords),
        Await a => Load(a.Value),
        Yield y => Optional(y.Value),
        YieldFrom y => Load(y.Value),
        NamedExpr n => Expr(n.Target, ExprContext.Store) && Load(n.Value),
        _ => null,
    };

    private bool? Display(Expr expression) => expression switch
    {
        Dict d => (d.Keys.Length == d.Values.Length || Fail("Dict doesn't have the same number of keys as values"))
            && Exprs(d.Keys, ExprContext.Load, allowsNone: true) && Exprs(d.Values, ExprContext.Load),
        Set s => Exprs(s.Elts, ExprContext.Load),
        ListComp c => Comprehensions(c.Generators) && Load(c.Elt),
        SetComp c => Comprehensions(c.Generators) && Load(c.Elt),
        GeneratorExp c => Comprehensions(c.Generators) && Load(c.Elt),
        DictComp c => Comprehensions(c.Generators) && Load(c.Key) && Load(c.Value),
        FormattedValue f => Load(f.Value) && Optional(f.FormatSpec),
        Interpolation i => Load(i.Value) && Optional(i.FormatSpec),
        JoinedStr j => Exprs(j.Values, ExprContext.Load),
        TemplateStr template => Exprs(template.Values, ExprContext.Load),
        Constant c => Literal(c.Value),
        _ => null,
    };

    private bool Target(Expr expression, ExprContext context) => expression switch
    {
        Attribute a => Load(a.Value),
        Subscript s => Load(s.Slice) && Load(s.Value),
        Starred s => Expr(s.Value, context),
        List l => Exprs(l.Elts, context),
        Tuple tuple => Exprs(tuple.Elts, context),
        Name n => CheckName(n.Id),
        Slice s => Optional(s.Lower) && Optional(s.Upper) && Optional(s.Step),
        _ => true,
    };

    private bool Comparison(Compare c)
    {
        if (c.Comparators.Length == 0)
            return Fail("Compare with no comparators");
        if (c.Comparators.Length != c.Ops.Length)
            return Fail("Compare has a different number of comparators and operands");
        return Exprs(c.Comparators, ExprContext.Load) && Load(c.Left);
    }

    private bool Keywords(Keyword[] keywords) => All(keywords, keyword => CheckPlace(keyword.Span) && Load(keyword.Value));

    private bool Comprehensions(Comprehension[] generators) =>
        (generators.Length > 0 || Fail("comprehension with no generators"))
        && All(generators, c => Expr(c.Target, ExprContext.Store) && Load(c.Iter) && Exprs(c.Ifs, ExprContext.Load));

    private bool Arguments(Arguments arguments)
    {
        if (!Parameters(arguments.Posonlyargs) || !Parameters(arguments.Args) || !Optional(arguments.Vararg?.Annotation)
            || !Parameters(arguments.Kwonlyargs) || !Optional(arguments.Kwarg?.Annotation))
            return false;
        if (arguments.Defaults.Length > arguments.Posonlyargs.Length + arguments.Args.Length)
            return Fail("more positional defaults than args on arguments");
        if (arguments.KwDefaults.Length != arguments.Kwonlyargs.Length)
            return Fail("length of kwonlyargs is not the same as kw_defaults on arguments");
        return Exprs(arguments.Defaults, ExprContext.Load) && Exprs(arguments.KwDefaults, ExprContext.Load, allowsNone: true);
    }

    private bool Parameters(Arg[] parameters) => All(parameters, parameter => CheckPlace(parameter.Span) && Optional(parameter.Annotation));

    // A tuple or frozenset of literals is one too.
    private bool Literal(object? value) => value switch
    {
        PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject) => All(tuple.Items, item => Literal(Literals.FromValue(item))),
        PyFrozenSet set when ReferenceEquals(set.Type, PyFrozenSet.TypeObject) =>
            All(set.Table, entry => !entry.IsUsed || Literal(Literals.FromValue(entry.Key))),
        null or bool or long or BigInteger or double or Complex or string or int[] or byte[] or EllipsisLiteral => true,
        _ => Fail($"got an invalid type in Constant: {Literals.TypeOf(value).Name}", BuiltinExceptions.TypeError),
    };
}
