using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Lowering;

// try and with, where their bodies suspend. What is pending when a body is left is data in slots; every way out of a handler or a finally
// body passes a step that restores the exception that was handled before.
internal sealed partial class Lowerer
{
    // Something is to be done at its end, however the generator is left.
    private bool hasProtectedYield;

    private Step LowerStepTry(Try t, Step next, Edges edges)
    {
        if (t.Finalbody.Length == 0)
            return LowerStepExcept(t, next, edges);
        return LowerStepProtected(
            next, edges,
            (afterBody, bodyEdges) => t.Handlers.Length == 0
                ? LowerSteps(t.Body, afterBody, bodyEdges)
                : LowerStepExcept(t, afterBody, bodyEdges),
            (_, afterFinally, finalEdges) => LowerSteps(t.Finalbody, afterFinally, finalEdges));
    }

    private Step LowerStepExcept(Try t, Step next, Edges edges)
    {
        CheckOrder(t.Handlers);
        hasProtectedYield = true;
        int exceptionSlot = Temporary();
        int previousSlot = Temporary();
        Step unmatched = new ReraiseStep(exceptionSlot, new LeaveHandlerStep(exceptionSlot, previousSlot, null, edges.Error));
        Step chain = unmatched;
        for (int i = t.Handlers.Length - 1; i >= 0; i--)
            chain = LowerStepHandler(t.Handlers[i], exceptionSlot, previousSlot, chain, next, edges);
        CatchStep caught = new(exceptionSlot, previousSlot) { Next = chain };
        Step orelse = LowerSteps(t.Orelse, next, edges);
        return LowerSteps(t.Body, orelse, edges with { Error = caught });
    }

    private Step LowerStepHandler(ExceptHandler handler, int exceptionSlot, int previousSlot, Step otherwise, Step next, Edges edges)
    {
        TargetNode? target = handler.Name is null ? null : NameTargetOf(handler.Name, handler.Span);
        LeaveHandlerStep Leave(Step? to) => new(exceptionSlot, previousSlot, target, to);
        Edges bodyEdges = new()
        {
            Error = Leave(edges.Error),
            Return = Leave(edges.Return),
            Break = edges.Break is null ? null : Leave(edges.Break),
            Continue = edges.Continue is null ? null : Leave(edges.Continue),
        };
        Step body = LowerSteps(handler.Body, Leave(next), bodyEdges);
        Edges matchEdges = new() { Error = new LeaveHandlerStep(exceptionSlot, previousSlot, null, edges.Error) };
        int position = Position(handler.Type ?? (AstNode)handler);
        if (handler.Type is null)
            return new MatchStep(new HandlerNode(null, target, PassNode.Instance, position), exceptionSlot, body, otherwise, matchEdges);
        return LowerStepExpression(handler.Type, matchEdges, type => new MatchStep(
            new HandlerNode(type, target, PassNode.Instance, position), exceptionSlot, body, otherwise, matchEdges));
    }

    // A body, and what runs however it ends: `final` gets the slots that say how, the step that goes on accordingly, and its edges.
    private Step LowerStepProtected(
        Step next, Edges edges, Func<Step, Edges, Step> body, Func<FinallySlots, Step, Edges, Step> final)
    {
        hasProtectedYield = true;
        FinallySlots slots = new(Temporary(), Temporary(), Temporary());
        AbandonFinallyStep Abandon(Step? to) => new(slots, to);
        Edges finalEdges = new()
        {
            Error = Abandon(edges.Error),
            Return = Abandon(edges.Return),
            Break = edges.Break is null ? null : Abandon(edges.Break),
            Continue = edges.Continue is null ? null : Abandon(edges.Continue),
        };
        Step finalBody = final(slots, new ExitFinallyStep(slots, next, edges), finalEdges);
        EnterFinallyStep Enter(Ending ending) => new(ending, slots) { Body = finalBody };
        Edges bodyEdges = new()
        {
            Error = Enter(Ending.Error),
            Return = Enter(Ending.Return),
            Break = edges.Break is null ? null : Enter(Ending.Break),
            Continue = edges.Continue is null ? null : Enter(Ending.Continue),
        };
        return body(Enter(Ending.Normal), bodyEdges);
    }

    private Step LowerStepWith(WithItem[] items, int index, Stmt[] body, bool isAsync, Step next, Edges edges)
    {
        if (index == items.Length)
            return LowerSteps(body, next, edges);
        WithItem item = items[index];
        int exitSlot = Temporary();
        int enteredSlot = Temporary();
        int resultSlot = Temporary();
        int position = Position(item.ContextExpr);
        Step inside = LowerStepProtected(
            next, edges,
            (afterBody, bodyEdges) =>
            {
                Step rest = LowerStepWith(items, index + 1, body, isAsync, afterBody, bodyEdges);
                return item.OptionalVars is null ? rest : LowerStepAssign(new TemporaryNode(enteredSlot), [item.OptionalVars], rest, bodyEdges);
            },
            (slots, afterExit, exitEdges) =>
            {
                Step suppress = new SuppressStep(resultSlot, slots, afterExit, exitEdges, position);
                ExpressionNode call = new CallExitNode(exitSlot, slots, isAsync, position);
                return isAsync
                    ? new AwaitStep(call, resultSlot, suppress, exitEdges) { Position = position }
                    : new EvaluateStep(call, resultSlot, suppress, exitEdges);
            });
        return LowerStepExpression(item.ContextExpr, edges, manager => isAsync
            ? new AwaitStep(new AsyncEnterNode(manager, exitSlot, position), enteredSlot, inside, edges) { Position = position }
            : new EnterWithStep(manager, exitSlot, enteredSlot, inside, position, edges));
    }

    private Step LowerStepTryStar(TryStar t, Step next, Edges edges)
    {
        if (t.Finalbody.Length == 0)
            return LowerStepExceptStar(t, next, edges);
        return LowerStepProtected(
            next, edges,
            (afterBody, bodyEdges) => LowerStepExceptStar(t, afterBody, bodyEdges),
            (_, afterFinally, finalEdges) => LowerSteps(t.Finalbody, afterFinally, finalEdges));
    }

    private Step LowerStepExceptStar(TryStar t, Step next, Edges edges)
    {
        ExceptStarSlots slots = new(Temporary(), Temporary(), Temporary());
        Edges leave = new() { Error = new LeaveHandlerStep(slots.State, slots.Previous, null, edges.Error) };
        Step chain = new FinishExceptStarStep(slots, next, edges);
        for (int i = t.Handlers.Length - 1; i >= 0; i--)
        {
            ExceptHandler handler = t.Handlers[i];
            TargetNode? target = handler.Name is null ? null : NameTargetOf(handler.Name, handler.Span);
            Step after = chain;
            Edges bodyEdges = new() { Error = new EndExceptStarStep(slots, target, after, failed: true) };
            Step body = InExceptStar(() => LowerSteps(handler.Body, new EndExceptStarStep(slots, target, after, failed: false), bodyEdges));
            int position = Position(handler.Type!);
            chain = LowerStepExpression(handler.Type!, leave, type => new TakeExceptStarStep(slots, type, target, body, after, leave, position));
        }
        CatchExceptStarStep caught = new(slots) { Next = chain };
        Step orelse = LowerSteps(t.Orelse, next, edges);
        return LowerSteps(t.Body, orelse, edges with { Error = caught });
    }
}
