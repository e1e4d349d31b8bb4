using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <summary>What statements and expressions are made of and is neither: asdl's product types, <c>excepthandler</c> and <c>type_param</c>.</summary>
internal static class PartFamilies
{
    /// <summary>All of them, in asdl's order.</summary>
    public static readonly NodeFamily[] All =
    [
        new(
            "comprehension",
            NodeLocation.None,
            new NodeKind<Comprehension>(
                "comprehension",
                "expr target, expr iter, expr* ifs, int is_async",
                static (w, n) => [w.Node(n.Target), w.Node(n.Iter), w.Nodes(n.Ifs), w.Number(n.IsAsync ? 1 : 0)],
                static f => new Comprehension(f.One<Expr>(), f.One<Expr>(), f.Many<Expr>(), f.Number() != 0))),
        new(
            "excepthandler",
            NodeLocation.OptionalEnd,
            new NodeKind<ExceptHandler>(
                "ExceptHandler",
                "expr? type, identifier? name, stmt* body",
                static (w, n) => [w.Node(n.Type), w.Text(n.Name), w.Nodes(n.Body)],
                static f => new ExceptHandler(f.Optional<Expr>(), f.OptionalName(), f.Many<Stmt>(), f.Span))),
        new(
            "arguments",
            NodeLocation.None,
            new NodeKind<Arguments>(
                "arguments",
                "arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults",
                static (w, n) =>
                [
                    w.Nodes(n.Posonlyargs), w.Nodes(n.Args), w.Node(n.Vararg), w.Nodes(n.Kwonlyargs), w.Nodes(n.KwDefaults), w.Node(n.Kwarg),
                    w.Nodes(n.Defaults),
                ],
                static f => new Arguments(
                    f.Many<Arg>(), f.Many<Arg>(), f.Optional<Arg>(), f.Many<Arg>(), f.Many<Expr>(), f.Optional<Arg>(), f.Many<Expr>()))),
        new(
            "arg",
            NodeLocation.OptionalEnd,
            new NodeKind<Arg>(
                "arg",
                "identifier arg, expr? annotation, string? type_comment",
                static (w, n) => [w.Text(n.Name), w.Node(n.Annotation), w.TypeComment(n)],
                static f => new Arg(f.Name(), f.Optional<Expr>(), f.PassText().Span))),
        new(
            "keyword",
            NodeLocation.OptionalEnd,
            new NodeKind<Keyword>(
                "keyword",
                "identifier? arg, expr value",
                static (w, n) => [w.Text(n.Arg), w.Node(n.Value)],
                static f => new Keyword(f.OptionalName(), f.One<Expr>(), f.Span))),
        new(
            "alias",
            NodeLocation.OptionalEnd,
            new NodeKind<Alias>(
                "alias",
                "identifier name, identifier? asname",
                static (w, n) => [w.Text(n.Name), w.Text(n.Asname)],
                static f => new Alias(f.Name(), f.OptionalName(), f.Span))),
        new(
            "withitem",
            NodeLocation.None,
            new NodeKind<WithItem>(
                "withitem",
                "expr context_expr, expr? optional_vars",
                static (w, n) => [w.Node(n.ContextExpr), w.Node(n.OptionalVars)],
                static f => new WithItem(f.One<Expr>(), f.Optional<Expr>()))),
        new(
            "match_case",
            NodeLocation.None,
            new NodeKind<MatchCase>(
                "match_case",
                "pattern pattern, expr? guard, stmt* body",
                static (w, n) => [w.Node(n.Pattern), w.Node(n.Guard), w.Nodes(n.Body)],
                static f => new MatchCase(f.One<Pattern>(), f.Optional<Expr>(), f.Many<Stmt>()))),
        new(
            "type_param",
            NodeLocation.Full,
            new NodeKind<TypeVar>(
                "TypeVar",
                "identifier name, expr? bound, expr? default_value",
                static (w, n) => [w.Text(n.Name), w.Node(n.Bound), w.Node(n.DefaultValue)],
                static f => new TypeVar(f.Name(), f.Optional<Expr>(), f.Optional<Expr>(), f.Span)),
            new NodeKind<ParamSpec>(
                "ParamSpec",
                "identifier name, expr? default_value",
                static (w, n) => [w.Text(n.Name), w.Node(n.DefaultValue)],
                static f => new ParamSpec(f.Name(), f.Optional<Expr>(), f.Span)),
            new NodeKind<TypeVarTuple>(
                "TypeVarTuple",
                "identifier name, expr? default_value",
                static (w, n) => [w.Text(n.Name), w.Node(n.DefaultValue)],
                static f => new TypeVarTuple(f.Name(), f.Optional<Expr>(), f.Span))),
    ];
}
