using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <summary>Statements: asdl's <c>stmt</c>.</summary>
internal static class StatementFamily
{
    private const string FunctionFields =
        "identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params";

    private const string LoopFields = "expr target, expr iter, stmt* body, stmt* orelse, string? type_comment";
    private const string WithFields = "withitem* items, stmt* body, string? type_comment";
    private const string TryFields = "stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody";

    /// <summary><c>stmt</c>.</summary>
    public static readonly NodeFamily Stmt = new("stmt", NodeLocation.OptionalEnd, [.. Definitions(), .. Blocks(), .. SimpleStatements()]);

    private static NodeKind[] Definitions() =>
    [
        new NodeKind<FunctionDef>(
            "FunctionDef",
            FunctionFields,
            static (w, n) => [w.Text(n.Name), w.Node(n.Args), w.Nodes(n.Body), w.Nodes(n.DecoratorList), w.Node(n.Returns), w.TypeComment(n), w.Nodes(n.TypeParams)],
            static f => new FunctionDef(
                f.Name(), f.One<Arguments>(), f.Many<Stmt>(), f.Many<Expr>(), f.Optional<Expr>(), f.PassText().Many<TypeParam>(), f.Span)),
        new NodeKind<AsyncFunctionDef>(
            "AsyncFunctionDef",
            FunctionFields,
            static (w, n) => [w.Text(n.Name), w.Node(n.Args), w.Nodes(n.Body), w.Nodes(n.DecoratorList), w.Node(n.Returns), w.TypeComment(n), w.Nodes(n.TypeParams)],
            static f => new AsyncFunctionDef(
                f.Name(), f.One<Arguments>(), f.Many<Stmt>(), f.Many<Expr>(), f.Optional<Expr>(), f.PassText().Many<TypeParam>(), f.Span)),
        new NodeKind<ClassDef>(
            "ClassDef",
            "identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params",
            static (w, n) => [w.Text(n.Name), w.Nodes(n.Bases), w.Nodes(n.Keywords), w.Nodes(n.Body), w.Nodes(n.DecoratorList), w.Nodes(n.TypeParams)],
            static f => new ClassDef(
                f.Name(), f.Many<Expr>(), f.Many<Keyword>(), f.Many<Stmt>(), f.Many<Expr>(), f.Many<TypeParam>(), f.Span)),
        new NodeKind<Return>(
            "Return", "expr? value", static (w, n) => [w.Node(n.Value)], static f => new Return(f.Optional<Expr>(), f.Span)),
        new NodeKind<Delete>(
            "Delete", "expr* targets", static (w, n) => [w.Nodes(n.Targets)], static f => new Delete(f.Many<Expr>(), f.Span)),
        new NodeKind<Assign>(
            "Assign",
            "expr* targets, expr value, string? type_comment",
            static (w, n) => [w.Nodes(n.Targets), w.Node(n.Value), w.TypeComment(n)],
            static f => new Assign(f.Many<Expr>(), f.One<Expr>(), f.PassText().Span)),
        new NodeKind<TypeAlias>(
            "TypeAlias",
            "expr name, type_param* type_params, expr value",
            static (w, n) => [w.Node(n.Name), w.Nodes(n.TypeParams), w.Node(n.Value)],
            static f => new TypeAlias(f.One<Expr>(), f.Many<TypeParam>(), f.One<Expr>(), f.Span)),
        new NodeKind<AugAssign>(
            "AugAssign",
            "expr target, operator op, expr value",
            static (w, n) => [w.Node(n.Target), w.Choice(n.Op), w.Node(n.Value)],
            static f => new AugAssign(f.One<Expr>(), (Operator)f.Choice(), f.One<Expr>(), f.Span)),
        new NodeKind<AnnAssign>(
            "AnnAssign",
            "expr target, expr annotation, expr? value, int simple",
            static (w, n) => [w.Node(n.Target), w.Node(n.Annotation), w.Node(n.Value), w.Number(n.Simple ? 1 : 0)],
            static f => new AnnAssign(f.One<Expr>(), f.One<Expr>(), f.Optional<Expr>(), f.Number() != 0, f.Span)),
    ];

    private static NodeKind[] Blocks() =>
    [
        new NodeKind<For>(
            "For",
            LoopFields,
            static (w, n) => [w.Node(n.Target), w.Node(n.Iter), w.Nodes(n.Body), w.Nodes(n.Orelse), w.TypeComment(n)],
            static f => new For(f.One<Expr>(), f.One<Expr>(), f.Many<Stmt>(), f.Many<Stmt>(), f.PassText().Span)),
        new NodeKind<AsyncFor>(
            "AsyncFor",
            LoopFields,
            static (w, n) => [w.Node(n.Target), w.Node(n.Iter), w.Nodes(n.Body), w.Nodes(n.Orelse), w.TypeComment(n)],
            static f => new AsyncFor(f.One<Expr>(), f.One<Expr>(), f.Many<Stmt>(), f.Many<Stmt>(), f.PassText().Span)),
        new NodeKind<While>(
            "While",
            "expr test, stmt* body, stmt* orelse",
            static (w, n) => [w.Node(n.Test), w.Nodes(n.Body), w.Nodes(n.Orelse)],
            static f => new While(f.One<Expr>(), f.Many<Stmt>(), f.Many<Stmt>(), f.Span)),
        new NodeKind<If>(
            "If",
            "expr test, stmt* body, stmt* orelse",
            static (w, n) => [w.Node(n.Test), w.Nodes(n.Body), w.Nodes(n.Orelse)],
            static f => new If(f.One<Expr>(), f.Many<Stmt>(), f.Many<Stmt>(), f.Span)),
        new NodeKind<With>(
            "With",
            WithFields,
            static (w, n) => [w.Nodes(n.Items), w.Nodes(n.Body), w.TypeComment(n)],
            static f => new With(f.Many<WithItem>(), f.Many<Stmt>(), f.PassText().Span)),
        new NodeKind<AsyncWith>(
            "AsyncWith",
            WithFields,
            static (w, n) => [w.Nodes(n.Items), w.Nodes(n.Body), w.TypeComment(n)],
            static f => new AsyncWith(f.Many<WithItem>(), f.Many<Stmt>(), f.PassText().Span)),
        new NodeKind<Match>(
            "Match",
            "expr subject, match_case* cases",
            static (w, n) => [w.Node(n.Subject), w.Nodes(n.Cases)],
            static f => new Match(f.One<Expr>(), f.Many<MatchCase>(), f.Span)),
        new NodeKind<Raise>(
            "Raise",
            "expr? exc, expr? cause",
            static (w, n) => [w.Node(n.Exc), w.Node(n.Cause)],
            static f => new Raise(f.Optional<Expr>(), f.Optional<Expr>(), f.Span)),
        new NodeKind<Try>(
            "Try",
            TryFields,
            static (w, n) => [w.Nodes(n.Body), w.Nodes(n.Handlers), w.Nodes(n.Orelse), w.Nodes(n.Finalbody)],
            static f => new Try(f.Many<Stmt>(), f.Many<ExceptHandler>(), f.Many<Stmt>(), f.Many<Stmt>(), f.Span)),
        new NodeKind<TryStar>(
            "TryStar",
            TryFields,
            static (w, n) => [w.Nodes(n.Body), w.Nodes(n.Handlers), w.Nodes(n.Orelse), w.Nodes(n.Finalbody)],
            static f => new TryStar(f.Many<Stmt>(), f.Many<ExceptHandler>(), f.Many<Stmt>(), f.Many<Stmt>(), f.Span)),
    ];

    private static NodeKind[] SimpleStatements() =>
    [
        new NodeKind<Assert>(
            "Assert",
            "expr test, expr? msg",
            static (w, n) => [w.Node(n.Test), w.Node(n.Msg)],
            static f => new Assert(f.One<Expr>(), f.Optional<Expr>(), f.Span)),
        new NodeKind<Import>(
            "Import", "alias* names", static (w, n) => [w.Nodes(n.Names)], static f => new Import(f.Many<Alias>(), f.Span)),
        new NodeKind<ImportFrom>(
            "ImportFrom",
            "identifier? module, alias* names, int? level",
            static (w, n) => [w.Text(n.Module), w.Nodes(n.Names), w.Number(n.Level)],
            static f => new ImportFrom(f.OptionalName(), f.Many<Alias>(), f.Number(), f.Span)),
        new NodeKind<Global>(
            "Global", "identifier* names", static (w, n) => [w.Texts(n.Names)], static f => new Global(f.Names(), f.Span)),
        new NodeKind<Nonlocal>(
            "Nonlocal", "identifier* names", static (w, n) => [w.Texts(n.Names)], static f => new Nonlocal(f.Names(), f.Span)),
        new NodeKind<ExprStmt>("Expr", "expr value", static (w, n) => [w.Node(n.Value)], static f => new ExprStmt(f.One<Expr>(), f.Span)),
        new NodeKind<Pass>("Pass", "", static (w, n) => [], static f => new Pass(f.Span)),
        new NodeKind<Break>("Break", "", static (w, n) => [], static f => new Break(f.Span)),
        new NodeKind<Continue>("Continue", "", static (w, n) => [], static f => new Continue(f.Span)),
    ];
}
