using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Scopes;

namespace PyLite.Interpreter.Lowering;

/// <summary>
/// Tells which parts of a unit contain a point where it can suspend: only those become steps. That calls are such points too is a
/// parameter, so that whole programs could be made pausable by lowering the same tree so.
/// </summary>
internal sealed class Suspension(ScopeTable scopes, bool callsSuspend)
{
    private readonly Dictionary<object, bool> known = new(ReferenceEqualityComparer.Instance);

    public bool In(Expr? expression) => expression is not null && Ask(expression, expression);

    public bool In(Stmt statement) => Ask(statement, statement);

    public bool InAny(IEnumerable<Expr?> expressions)
    {
        foreach (Expr? expression in expressions)
        {
            if (In(expression))
                return true;
        }
        return false;
    }

    public bool InAny(Stmt[] body)
    {
        foreach (Stmt statement in body)
        {
            if (In(statement))
                return true;
        }
        return false;
    }

    private bool Ask(object node, AstNode subject)
    {
        if (known.TryGetValue(node, out bool answer))
            return answer;
        answer = subject is Expr expression ? Of(expression) : Of((Stmt)subject);
        known.Add(node, answer);
        return answer;
    }

    private bool Of(Expr expression) => expression switch
    {
        Await or Yield or YieldFrom => true,
        Call c => callsSuspend || In(c.Func) || InAny(c.Args) || c.Keywords.Any(keyword => In(keyword.Value)),
        Ast.Attribute a => In(a.Value),
        Subscript s => In(s.Value) || In(s.Slice),
        BinOp b => In(b.Left) || In(b.Right),
        UnaryOp u => In(u.Operand),
        BoolOp b => InAny(b.Values),
        Compare c => In(c.Left) || InAny(c.Comparators),
        IfExp i => In(i.Test) || In(i.Body) || In(i.Orelse),
        NamedExpr n => In(n.Value),
        Lambda l => InAny(l.Args.Defaults) || InAny(l.Args.KwDefaults),
        Ast.List l => InAny(l.Elts),
        Ast.Tuple t => InAny(t.Elts),
        Ast.Set s => InAny(s.Elts),
        Dict d => InAny(d.Keys) || InAny(d.Values),
        Starred s => In(s.Value),
        Slice s => In(s.Lower) || In(s.Upper) || In(s.Step),
        JoinedStr j => InAny(j.Values),
        TemplateStr t => InAny(t.Values),
        FormattedValue f => In(f.Value) || In(f.FormatSpec),
        Interpolation i => In(i.Value) || In(i.FormatSpec),
        ListComp c => InComprehension(c, c.Generators),
        SetComp c => InComprehension(c, c.Generators),
        DictComp c => InComprehension(c, c.Generators),
        GeneratorExp g => In(g.Generators[0].Iter),
        _ => false,
    };

    private bool InComprehension(Expr node, Comprehension[] generators) => scopes[node].HasAwait || In(generators[0].Iter);

    private bool Of(Stmt statement) => statement switch
    {
        ExprStmt e => In(e.Value),
        Assign a => In(a.Value) || InAny(a.Targets),
        AugAssign a => In(a.Value) || In(a.Target),
        AnnAssign a => In(a.Value) || In(a.Target),
        Return r => In(r.Value),
        Delete d => InAny(d.Targets),
        If i => In(i.Test) || InAny(i.Body) || InAny(i.Orelse),
        While w => In(w.Test) || InAny(w.Body) || InAny(w.Orelse),
        For f => In(f.Iter) || In(f.Target) || InAny(f.Body) || InAny(f.Orelse),
        AsyncFor or AsyncWith => true,
        With w => InItems(w.Items) || InAny(w.Body),
        Try t => InTry(t.Body, t.Handlers, t.Orelse, t.Finalbody),
        TryStar t => InTry(t.Body, t.Handlers, t.Orelse, t.Finalbody),
        Raise r => In(r.Exc) || In(r.Cause),
        Assert a => In(a.Test) || In(a.Msg),
        Match m => In(m.Subject) || m.Cases.Any(matchCase => In(matchCase.Guard) || InAny(matchCase.Body)),
        FunctionDef f => InDefinition(f.DecoratorList, f.Args),
        AsyncFunctionDef f => InDefinition(f.DecoratorList, f.Args),
        ClassDef c => InAny(c.DecoratorList) || InAny(c.Bases) || c.Keywords.Any(keyword => In(keyword.Value)),
        _ => false,
    };

    private bool InItems(WithItem[] items) => items.Any(item => In(item.ContextExpr) || In(item.OptionalVars));

    private bool InTry(Stmt[] body, ExceptHandler[] handlers, Stmt[] orelse, Stmt[] finalbody) =>
        InAny(body) || InAny(orelse) || InAny(finalbody) || handlers.Any(handler => In(handler.Type) || InAny(handler.Body));

    private bool InDefinition(Expr[] decorators, Arguments args) => InAny(decorators) || InAny(args.Defaults) || InAny(args.KwDefaults);
}
