using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Interpreter.Scopes;

namespace PyLite.Interpreter.Lowering;

// try where nothing in it suspends, and the rules about handlers.
internal sealed partial class Lowerer
{
    // The innermost function is left only through an except* block, which must end at its end.
    private bool inExceptStar;

    private StatementNode LowerTry(Try t)
    {
        StatementNode node = LowerBody(t.Body);
        if (t.Handlers.Length > 0)
            node = new TryNode(node, LowerHandlers(t.Handlers, LowerBody), LowerOptionalBody(t.Orelse));
        return t.Finalbody.Length == 0 ? node : new TryFinallyNode(node, LowerBody(t.Finalbody));
    }

    private StatementNode LowerTryStar(TryStar t)
    {
        StatementNode node = new TryStarNode(LowerBody(t.Body), LowerHandlers(t.Handlers, body => InExceptStar(() => LowerBody(body))), LowerOptionalBody(t.Orelse));
        return t.Finalbody.Length == 0 ? node : new TryFinallyNode(node, LowerBody(t.Finalbody));
    }

    private HandlerNode[] LowerHandlers(ExceptHandler[] handlers, Func<Stmt[], StatementNode> lowerBody)
    {
        CheckOrder(handlers);
        return
        [
            .. handlers.Select(handler => new HandlerNode(
                handler.Type is null ? null : Lower(handler.Type),
                handler.Name is null ? null : NameTargetOf(handler.Name, handler.Span),
                lowerBody(handler.Body),
                Position(handler.Type ?? (AstNode)handler))),
        ];
    }

    private static void CheckOrder(ExceptHandler[] handlers)
    {
        foreach (ExceptHandler handler in handlers.AsSpan(0, Math.Max(handlers.Length - 1, 0)))
        {
            if (handler.Type is null)
                throw new CompileError("default 'except:' must be last", handler.Span);
        }
    }

    // Loops around an except* block cannot be left or continued from inside it.
    private T InExceptStar<T>(Func<T> lower)
    {
        (int depth, bool was) = (loopDepth, inExceptStar);
        (loopDepth, inExceptStar) = (0, true);
        T lowered = lower();
        (loopDepth, inExceptStar) = (depth, was);
        return lowered;
    }

    private void CheckReturn(Return r)
    {
        if (unit.Kind is ScopeKind.Module or ScopeKind.Class && !mayReturn)
            throw new CompileError("'return' outside function", r.Span);
        RefuseInExceptStar(r);
    }

    private void RefuseInExceptStar(Stmt statement)
    {
        if (inExceptStar)
            throw new CompileError("'break', 'continue' and 'return' cannot appear in an except* block", statement.Span);
    }
}
