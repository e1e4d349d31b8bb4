using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Lowering;

// Statements that do not suspend.
internal sealed partial class Lowerer
{
    private int loopDepth;

    private StatementNode LowerBody(Stmt[] body)
    {
        List<StatementNode> statements = [];
        foreach (Stmt statement in body)
        {
            StatementNode node = Lower(statement);
            if (node is not PassNode)
                statements.Add(node);
        }
        return statements.Count switch
        {
            0 => PassNode.Instance,
            1 => statements[0],
            _ => new BlockNode([.. statements]),
        };
    }

    private StatementNode? LowerOptionalBody(Stmt[] body) => body.Length == 0 ? null : LowerBody(body);

    private StatementNode Lower(Stmt statement)
    {
        GuardStack(statement);
        int mark = nextTemporary;
        StatementNode node = LowerStatement(statement);
        nextTemporary = mark;
        return node;
    }

    // At the prompt, the values of the expressions outside functions are shown.
    private bool DisplaysExpressions => context.DisplaysExpressions && unit.Kind == ScopeKind.Module;

    private StatementNode LowerStatement(Stmt statement)
    {
        switch (statement)
        {
            case ExprStmt { Value: Ast.Constant } when !context.DisplaysExpressions:
                return PassNode.Instance;
            case ExprStmt e:
                return DisplaysExpressions
                    ? new DisplayStatement(Lower(e.Value), Position(e))
                    : e.Value is Call ? new CallStatement(Lower(e.Value)) : new ExpressionStatement(Lower(e.Value));
            case Assign a:
                return LowerAssign(a);
            case AugAssign a:
                return LowerAugAssign(a);
            case AnnAssign a:
                return LowerAnnAssign(a);
            case Return r:
                CheckReturn(r);
                return new ReturnNode(LowerOrNone(r.Value));
            case If i:
                return LowerIf(i);
            case While w:
                return new WhileNode(Lower(w.Test), LowerLoopBody(w.Body), LowerOptionalBody(w.Orelse), Position(w.Test));
            case For f:
                return new ForNode(LowerTarget(f.Target), Lower(f.Iter), LowerLoopBody(f.Body), LowerOptionalBody(f.Orelse), Position(f.Iter));
            case Break b:
                RequireLoop("'break' outside loop", b);
                return BreakNode.Instance;
            case Continue c:
                RequireLoop("'continue' not properly in loop", c);
                return ContinueNode.Instance;
            case Pass or Global or Nonlocal:
                return PassNode.Instance;
            case Try t:
                return LowerTry(t);
            case TryStar t:
                return LowerTryStar(t);
            case With w:
                return LowerWith(w.Items, 0, w.Body, w);
            case Raise { Exc: null } r:
                return new ReraiseNode(Position(r));
            case Raise r:
                return new RaiseNode(Lower(r.Exc), r.Cause is null ? null : Lower(r.Cause), Position(r));
            case Assert a:
                return context.IsDebug ? new AssertNode(Lower(a.Test), a.Msg is null ? null : Lower(a.Msg), Position(a.Test)) : PassNode.Instance;
            case Delete d:
                return new DeleteNode([.. d.Targets.Select(LowerTarget)]);
            case Import i:
                return LowerImport(i);
            case ImportFrom i:
                return LowerImportFrom(i);
            case FunctionDef f:
                return LowerDefinition(f.Name, f.DecoratorList, LowerFunctionDef(f), f);
            case AsyncFunctionDef f:
                return LowerDefinition(f.Name, f.DecoratorList, LowerFunctionDef(f), f);
            case ClassDef c:
                return LowerDefinition(c.Name, c.DecoratorList, LowerClassDef(c), c);
            case TypeAlias a:
                return AssignOne(LowerTypeAlias(a), LowerTarget(a.Name));
            case Match m:
                return LowerMatch(m);
            default:
                throw new InvalidOperationException($"cannot be lowered without steps: {statement.GetType().Name}");
        }
    }

    private StatementNode LowerAssign(Assign a)
    {
        ExpressionNode value = Lower(a.Value);
        TargetNode[] targets = [.. a.Targets.Select(LowerTarget)];
        return targets is [var only] ? AssignOne(value, only) : new AssignNode(value, targets);
    }

    private static StatementNode AssignOne(ExpressionNode value, TargetNode target) =>
        target is LocalTarget local ? new AssignLocalNode(value, local.Slot) : new AssignOneNode(value, target);

    private StatementNode LowerAnnAssign(AnnAssign a)
    {
        StatementNode assignment = LowerAnnotated(a);
        return LowerAnnotationReached(a) is { } reached ? new BlockNode([assignment, reached]) : assignment;
    }

    private StatementNode LowerAnnotated(AnnAssign a)
    {
        if (a.Value is not null)
            return LowerAssign(new Assign([a.Target], a.Value, a.Span));
        // The parts of a target without a value are evaluated for their errors.
        return a.Target switch
        {
            Ast.Attribute attribute => new ExpressionStatement(Lower(attribute.Value)),
            Subscript s => new BlockNode([new ExpressionStatement(Lower(s.Value)), new ExpressionStatement(Lower(s.Slice))]),
            _ => PassNode.Instance,
        };
    }

    // elif chains are as long as people write them: no recursion along them.
    private StatementNode LowerIf(If statement)
    {
        List<If> chain = [statement];
        while (chain[^1].Orelse is [If next])
            chain.Add(next);
        StatementNode? rest = LowerOptionalBody(chain[^1].Orelse);
        for (int i = chain.Count - 1; i >= 0; i--)
            rest = new IfNode(Lower(chain[i].Test), LowerBody(chain[i].Body), rest, Position(chain[i].Test));
        return rest!;
    }

    private StatementNode LowerLoopBody(Stmt[] body)
    {
        loopDepth++;
        StatementNode node = LowerBody(body);
        loopDepth--;
        return node;
    }

    private void RequireLoop(string message, Stmt statement)
    {
        if (loopDepth > 0)
            return;
        RefuseInExceptStar(statement);
        throw new CompileError(message, statement.Span);
    }

    private StatementNode LowerWith(WithItem[] items, int index, Stmt[] body, Stmt node)
    {
        if (index == items.Length)
            return LowerBody(body);
        WithItem item = items[index];
        ExpressionNode manager = Lower(item.ContextExpr);
        TargetNode? target = item.OptionalVars is null ? null : LowerTarget(item.OptionalVars);
        return new WithNode(manager, target, LowerWith(items, index + 1, body, node), Position(item.ContextExpr));
    }

    private StatementNode LowerImport(Import i)
    {
        List<StatementNode> nodes = [];
        foreach (Alias alias in i.Names)
        {
            string bound = alias.Asname ?? alias.Name.Split('.')[0];
            bool bindsLast = alias.Asname is not null && alias.Name.Contains('.', StringComparison.Ordinal);
            nodes.Add(new ImportNode(NameOf(alias.Name), NameTargetOf(bound, alias.Span), bindsLast, Position(i)));
        }
        return nodes.Count == 1 ? nodes[0] : new BlockNode([.. nodes]);
    }

    private StatementNode LowerImportFrom(ImportFrom i)
    {
        FutureFeatures.CheckPlace(context.FutureImports, i);
        PyStr module = NameOf(i.Module ?? "");
        if (i.Names is [{ Name: "*" }])
            return new ImportStarNode(module, i.Level, Position(i));
        return new ImportFromNode(
            module, i.Level, [.. i.Names.Select(alias => (NameOf(alias.Name), NameTargetOf(alias.Asname ?? alias.Name, alias.Span)))], Position(i));
    }

    private StatementNode LowerDefinition(string name, Expr[] decorators, ExpressionNode definition, Stmt node)
    {
        ExpressionNode[] wrappers = LowerAll(decorators);
        if (wrappers.Length > 0)
            definition = new DecoratedNode(wrappers, definition, Temporary(wrappers.Length), [.. decorators.Select(Position)]);
        return AssignOne(definition, NameTargetOf(name, node.Span));
    }
}
