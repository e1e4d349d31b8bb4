using PyLite.Interpreter.Ast;

namespace PyLite.Interpreter.AstObjects;

/// <content>Statements.</content>
internal sealed partial class TreeValidator
{
    private bool Statements(Stmt?[] statements) =>
        All(statements, statement => statement is null ? Fail("None disallowed in statement list") : Statement(statement));

    private bool Body(Stmt[] body, string owner) => NotEmpty(body, "body", owner) && Statements(body);

    private bool Statement(Stmt statement) =>
        CheckStack("compilation") && CheckPlace(statement.Span) && (Definition(statement) ?? Block(statement) ?? Simple(statement));

    private bool? Definition(Stmt statement) => statement switch
    {
        FunctionDef f => Body(f.Body, "FunctionDef") && TypeParams(f.TypeParams) && Arguments(f.Args)
            && Exprs(f.DecoratorList, ExprContext.Load) && Optional(f.Returns),
        AsyncFunctionDef f => Body(f.Body, "AsyncFunctionDef") && TypeParams(f.TypeParams) && Arguments(f.Args)
            && Exprs(f.DecoratorList, ExprContext.Load) && Optional(f.Returns),
        ClassDef c => Body(c.Body, "ClassDef") && TypeParams(c.TypeParams) && Exprs(c.Bases, ExprContext.Load) && Keywords(c.Keywords)
            && Exprs(c.DecoratorList, ExprContext.Load),
        TypeAlias a when a.Name is not Name => Fail("TypeAlias with non-Name name", BuiltinExceptions.TypeError),
        TypeAlias a => Expr(a.Name, ExprContext.Store) && TypeParams(a.TypeParams) && Load(a.Value),
        _ => null,
    };

    private bool? Block(Stmt statement) => statement switch
    {
        For f => Expr(f.Target, ExprContext.Store) && Load(f.Iter) && Body(f.Body, "For") && Statements(f.Orelse),
        AsyncFor f => Expr(f.Target, ExprContext.Store) && Load(f.Iter) && Body(f.Body, "AsyncFor") && Statements(f.Orelse),
        While w => Load(w.Test) && Body(w.Body, "While") && Statements(w.Orelse),
        If i => Load(i.Test) && Body(i.Body, "If") && Statements(i.Orelse),
        With w => Items(w.Items, "With") && Body(w.Body, "With"),
        AsyncWith w => Items(w.Items, "AsyncWith") && Body(w.Body, "AsyncWith"),
        Match m => Load(m.Subject) && NotEmpty(m.Cases, "cases", "Match")
            && All(m.Cases, matchCase => Pattern(matchCase.Pattern, allowsStar: false) && Optional(matchCase.Guard) && Body(matchCase.Body, "match_case")),
        Try s => TryBlocks(s.Body, s.Handlers, s.Orelse, s.Finalbody, "Try"),
        TryStar s => TryBlocks(s.Body, s.Handlers, s.Orelse, s.Finalbody, "TryStar"),
        _ => null,
    };

    private bool Simple(Stmt statement) => statement switch
    {
        Return r => Optional(r.Value),
        Delete d => NotEmpty(d.Targets, "targets", "Delete") && Exprs(d.Targets, ExprContext.Del),
        Assign a => NotEmpty(a.Targets, "targets", "Assign") && Exprs(a.Targets, ExprContext.Store) && Load(a.Value),
        AugAssign a => Expr(a.Target, ExprContext.Store) && Load(a.Value),
        AnnAssign { Simple: true, Target: not Name } => Fail("AnnAssign with simple non-Name target", BuiltinExceptions.TypeError),
        AnnAssign a => Expr(a.Target, ExprContext.Store) && Optional(a.Value) && Load(a.Annotation),
        Raise { Exc: null, Cause: not null } => Fail("Raise with cause but no exception"),
        Raise r => Optional(r.Exc) && Optional(r.Cause),
        Assert a => Load(a.Test) && Optional(a.Msg),
        Import i => NotEmpty(i.Names, "names", "Import"),
        ImportFrom { Level: < 0 } => Fail("Negative ImportFrom level"),
        ImportFrom i => NotEmpty(i.Names, "names", "ImportFrom"),
        Global g => NotEmpty(g.Names, "names", "Global"),
        Nonlocal n => NotEmpty(n.Names, "names", "Nonlocal"),
        ExprStmt e => Load(e.Value),
        _ => true,
    };

    private bool Items(WithItem[] items, string owner) => NotEmpty(items, "items", owner)
        && All(items, item => Load(item.ContextExpr) && Optional(item.OptionalVars, ExprContext.Store));

    private bool TryBlocks(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody, string owner)
    {
        if (!Body(body, owner))
            return false;
        if (handlers.Length == 0 && finalbody.Length == 0)
            return Fail($"{owner} has neither except handlers nor finalbody");
        if (handlers.Length == 0 && orelse.Length > 0)
            return Fail($"{owner} has orelse but no except handlers");
        return All(handlers, handler => CheckPlace(handler.Span) && Optional(handler.Type) && Body(handler.Body, "ExceptHandler"))
            && Statements(orelse) && Statements(finalbody);
    }

    private bool TypeParams(TypeParam[] parameters) => All(
        parameters,
        parameter => CheckPlace(parameter.Span) && parameter switch
        {
            TypeVar v => CheckName(v.Name) && Optional(v.Bound) && Optional(v.DefaultValue),
            ParamSpec p => CheckName(p.Name) && Optional(p.DefaultValue),
            TypeVarTuple v => CheckName(v.Name) && Optional(v.DefaultValue),
            _ => true,
        });
}
