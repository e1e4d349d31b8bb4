using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <summary>Expressions: asdl's <c>expr</c>.</summary>
internal static class ExpressionFamily
{
    /// <summary><c>expr</c>.</summary>
    public static readonly NodeFamily Expr = new("expr", NodeLocation.OptionalEnd, [.. Operations(), .. Displays(), .. Strings(), .. Targets()]);

    private static NodeKind[] Operations() =>
    [
        new NodeKind<BoolOp>(
            "BoolOp",
            "boolop op, expr* values",
            static (w, n) => [w.Choice(n.Op), w.Nodes(n.Values)],
            static f => new BoolOp((BoolOperator)f.Choice(), f.Many<Expr>(), f.Span)),
        new NodeKind<NamedExpr>(
            "NamedExpr",
            "expr target, expr value",
            static (w, n) => [w.Node(n.Target), w.Node(n.Value)],
            static f => new NamedExpr(f.One<Expr>(), f.One<Expr>(), f.Span)),
        new NodeKind<BinOp>(
            "BinOp",
            "expr left, operator op, expr right",
            static (w, n) => [w.Node(n.Left), w.Choice(n.Op), w.Node(n.Right)],
            static f => new BinOp(f.One<Expr>(), (Operator)f.Choice(), f.One<Expr>(), f.Span)),
        new NodeKind<UnaryOp>(
            "UnaryOp",
            "unaryop op, expr operand",
            static (w, n) => [w.Choice(n.Op), w.Node(n.Operand)],
            static f => new UnaryOp((UnaryOperator)f.Choice(), f.One<Expr>(), f.Span)),
        new NodeKind<Lambda>(
            "Lambda",
            "arguments args, expr body",
            static (w, n) => [w.Node(n.Args), w.Node(n.Body)],
            static f => new Lambda(f.One<Arguments>(), f.One<Expr>(), f.Span)),
        new NodeKind<IfExp>(
            "IfExp",
            "expr test, expr body, expr orelse",
            static (w, n) => [w.Node(n.Test), w.Node(n.Body), w.Node(n.Orelse)],
            static f => new IfExp(f.One<Expr>(), f.One<Expr>(), f.One<Expr>(), f.Span)),
    ];

    private static NodeKind[] Displays() =>
    [
        new NodeKind<Dict>(
            "Dict",
            "expr?* keys, expr* values",
            static (w, n) => [w.Nodes(n.Keys), w.Nodes(n.Values)],
            static f => new Dict(f.Many<Expr>(), f.Many<Expr>(), f.Span)),
        new NodeKind<Set>("Set", "expr* elts", static (w, n) => [w.Nodes(n.Elts)], static f => new Set(f.Many<Expr>(), f.Span)),
        new NodeKind<ListComp>(
            "ListComp",
            "expr elt, comprehension* generators",
            static (w, n) => [w.Node(n.Elt), w.Nodes(n.Generators)],
            static f => new ListComp(f.One<Expr>(), f.Many<Comprehension>(), f.Span)),
        new NodeKind<SetComp>(
            "SetComp",
            "expr elt, comprehension* generators",
            static (w, n) => [w.Node(n.Elt), w.Nodes(n.Generators)],
            static f => new SetComp(f.One<Expr>(), f.Many<Comprehension>(), f.Span)),
        new NodeKind<DictComp>(
            "DictComp",
            "expr key, expr value, comprehension* generators",
            static (w, n) => [w.Node(n.Key), w.Node(n.Value), w.Nodes(n.Generators)],
            static f => new DictComp(f.One<Expr>(), f.One<Expr>(), f.Many<Comprehension>(), f.Span)),
        new NodeKind<GeneratorExp>(
            "GeneratorExp",
            "expr elt, comprehension* generators",
            static (w, n) => [w.Node(n.Elt), w.Nodes(n.Generators)],
            static f => new GeneratorExp(f.One<Expr>(), f.Many<Comprehension>(), f.Span)),
        new NodeKind<Await>("Await", "expr value", static (w, n) => [w.Node(n.Value)], static f => new Await(f.One<Expr>(), f.Span)),
        new NodeKind<Yield>("Yield", "expr? value", static (w, n) => [w.Node(n.Value)], static f => new Yield(f.Optional<Expr>(), f.Span)),
        new NodeKind<YieldFrom>(
            "YieldFrom", "expr value", static (w, n) => [w.Node(n.Value)], static f => new YieldFrom(f.One<Expr>(), f.Span)),
        new NodeKind<Compare>(
            "Compare",
            "expr left, cmpop* ops, expr* comparators",
            static (w, n) => [w.Node(n.Left), w.Choices(n.Ops), w.Nodes(n.Comparators)],
            static f => new Compare(f.One<Expr>(), Array.ConvertAll(f.Choices(), static op => (CmpOp)op), f.Many<Expr>(), f.Span)),
        new NodeKind<Call>(
            "Call",
            "expr func, expr* args, keyword* keywords",
            static (w, n) => [w.Node(n.Func), w.Nodes(n.Args), w.Nodes(n.Keywords)],
            static f => new Call(f.One<Expr>(), f.Many<Expr>(), f.Many<Keyword>(), f.Span)),
    ];

    private static NodeKind[] Strings() =>
    [
        new NodeKind<FormattedValue>(
            "FormattedValue",
            "expr value, int conversion, expr? format_spec",
            static (w, n) => [w.Node(n.Value), w.Number(n.Conversion), w.Node(n.FormatSpec)],
            static f => new FormattedValue(f.One<Expr>(), f.Number(), f.Optional<Expr>(), f.Span)),
        new NodeKind<Interpolation>(
            "Interpolation",
            "expr value, constant str, int conversion, expr? format_spec",
            static (w, n) => [w.Node(n.Value), w.Literal(n.Str), w.Number(n.Conversion), w.Node(n.FormatSpec)],
            static f => new Interpolation(f.One<Expr>(), f.Literal() as string ?? "", f.Number(), f.Optional<Expr>(), f.Span)),
        new NodeKind<JoinedStr>(
            "JoinedStr", "expr* values", static (w, n) => [w.Nodes(n.Values)], static f => new JoinedStr(f.Many<Expr>(), f.Span)),
        new NodeKind<TemplateStr>(
            "TemplateStr", "expr* values", static (w, n) => [w.Nodes(n.Values)], static f => new TemplateStr(f.Many<Expr>(), f.Span)),
        new NodeKind<Constant>(
            "Constant",
            "constant value, string? kind",
            static (w, n) => [w.Literal(n.Value), w.Text(n.Kind)],
            static f => new Constant(f.Literal(), f.OptionalText(), f.Span)),
    ];

    private static NodeKind[] Targets() =>
    [
        new NodeKind<Attribute>(
            "Attribute",
            "expr value, identifier attr, expr_context ctx",
            static (w, n) => [w.Node(n.Value), w.Text(n.Attr), w.Choice(n.Ctx)],
            static f => new Attribute(f.One<Expr>(), f.Name(), (ExprContext)f.Choice(), f.Span)),
        new NodeKind<Subscript>(
            "Subscript",
            "expr value, expr slice, expr_context ctx",
            static (w, n) => [w.Node(n.Value), w.Node(n.Slice), w.Choice(n.Ctx)],
            static f => new Subscript(f.One<Expr>(), f.One<Expr>(), (ExprContext)f.Choice(), f.Span)),
        new NodeKind<Starred>(
            "Starred",
            "expr value, expr_context ctx",
            static (w, n) => [w.Node(n.Value), w.Choice(n.Ctx)],
            static f => new Starred(f.One<Expr>(), (ExprContext)f.Choice(), f.Span)),
        new NodeKind<Name>(
            "Name",
            "identifier id, expr_context ctx",
            static (w, n) => [w.Text(n.Id), w.Choice(n.Ctx)],
            static f => new Name(f.Name(), (ExprContext)f.Choice(), f.Span)),
        new NodeKind<List>(
            "List",
            "expr* elts, expr_context ctx",
            static (w, n) => [w.Nodes(n.Elts), w.Choice(n.Ctx)],
            static f => new List(f.Many<Expr>(), (ExprContext)f.Choice(), f.Span)),
        new NodeKind<Tuple>(
            "Tuple",
            "expr* elts, expr_context ctx",
            static (w, n) => [w.Nodes(n.Elts), w.Choice(n.Ctx)],
            static f => new Tuple(f.Many<Expr>(), (ExprContext)f.Choice(), f.Span)),
        new NodeKind<Slice>(
            "Slice",
            "expr? lower, expr? upper, expr? step",
            static (w, n) => [w.Node(n.Lower), w.Node(n.Upper), w.Node(n.Step)],
            static f => new Slice(f.Optional<Expr>(), f.Optional<Expr>(), f.Optional<Expr>(), f.Span)),
    ];
}
