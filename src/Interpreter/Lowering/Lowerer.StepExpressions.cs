using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Lowering;

// Expressions that suspend: `then` makes the step that uses the value, given the node that reads it. Operands up to the last suspension
// point are evaluated to slots, in order, and the rest of the expression is lowered with slots in their places.
internal sealed partial class Lowerer
{
    private Step LowerStepOptional(Expr? expression, Edges edges, Func<ExpressionNode, Step> then) =>
        expression is null ? then(new ConstantNode(Value.None)) : LowerStepExpression(expression, edges, then);

    private Step LowerStepExpression(Expr expression, Edges edges, Func<ExpressionNode, Step> then)
    {
        GuardStack(expression);
        if (!suspension.In(expression))
            return then(Lower(expression));
        switch (expression)
        {
            case Await or Yield or YieldFrom:
                int slot = Temporary();
                return LowerSuspension(expression, slot, then(new TemporaryNode(slot)), edges);
            case BoolOp b:
                return LowerStepBoolOp(b, edges, then);
            case IfExp i:
                return LowerStepIfExp(i, edges, then);
            case Compare { Ops.Length: > 1 } c:
                return LowerStepChain(c, edges, then);
            case NamedExpr n:
                return LowerStepExpression(n.Value, edges, value => then(new NamedExprNode(LowerTarget(n.Target), value)));
            case ListComp c:
                return LowerStepComprehension(CollectionKind.List, c, c.Generators, c.Elt, null, edges, then);
            case SetComp c:
                return LowerStepComprehension(CollectionKind.Set, c, c.Generators, c.Elt, null, edges, then);
            case DictComp c:
                return LowerStepComprehension(CollectionKind.Dict, c, c.Generators, c.Key, c.Value, edges, then);
            case GeneratorExp g:
                return LowerStepExpression(g.Generators[0].Iter, edges, iterable => then(LowerGeneratorExpression(g, iterable)));
            case Lambda l:
                return LowerStepOperands(ExpressionParts.OfDefaults(l.Args), edges, defaults => then(LowerLambda(l, ExpressionParts.WithDefaults(l.Args, defaults))));
            default:
                Expr[] parts = ExpressionParts.Of(expression);
                return LowerStepOperands(parts, edges, rewritten => then(Lower(ExpressionParts.With(expression, rewritten))));
        }
    }

    // Evaluates the operands up to the last that suspends; `then` gets them all, those evaluated as slots.
    private Step LowerStepOperands(Expr[] operands, Edges edges, Func<Expr[], Step> then)
    {
        int last = Array.FindLastIndex(operands, suspension.In);
        Expr[] rewritten = [.. operands];
        for (int i = 0; i <= last; i++)
        {
            if (operands[i] is Starred starred)
                rewritten[i] = starred with { Value = new SlotExpr(Temporary(), starred.Span) };
            else if (operands[i] is not Constant)
                rewritten[i] = new SlotExpr(Temporary(), operands[i].Span);
        }
        Step chain = then(rewritten);
        for (int i = last; i >= 0; i--)
        {
            Expr operand = operands[i] is Starred starred ? starred.Value : operands[i];
            Expr place = rewritten[i] is Starred rewrittenStarred ? rewrittenStarred.Value : rewritten[i];
            if (place is not SlotExpr slot)
                continue;
            Step next = chain;
            chain = LowerStepExpression(operand, edges, value => new EvaluateStep(value, slot.Slot, next, edges));
        }
        return chain;
    }

    private Step LowerStepBoolOp(BoolOp b, Edges edges, Func<ExpressionNode, Step> then)
    {
        int slot = Temporary();
        Step done = then(new TemporaryNode(slot));
        Step next = LowerStepExpression(b.Values[^1], edges, value => new EvaluateStep(value, slot, done, edges));
        for (int i = b.Values.Length - 2; i >= 0; i--)
        {
            Step rest = next;
            BranchStep branch = b.Op == BoolOperator.And
                ? new BranchStep(new TemporaryNode(slot), Position(b), edges) { Yes = rest, No = done }
                : new BranchStep(new TemporaryNode(slot), Position(b), edges) { Yes = done, No = rest };
            next = LowerStepExpression(b.Values[i], edges, value => new EvaluateStep(value, slot, branch, edges));
        }
        return next;
    }

    private Step LowerStepIfExp(IfExp i, Edges edges, Func<ExpressionNode, Step> then)
    {
        int slot = Temporary();
        Step done = then(new TemporaryNode(slot));
        Step yes = LowerStepExpression(i.Body, edges, value => new EvaluateStep(value, slot, done, edges));
        Step no = LowerStepExpression(i.Orelse, edges, value => new EvaluateStep(value, slot, done, edges));
        return LowerStepCondition(i.Test, yes, no, edges);
    }

    private Step LowerStepChain(Compare c, Edges edges, Func<ExpressionNode, Step> then)
    {
        int result = Temporary();
        int operands = Temporary(c.Comparators.Length + 1);
        Step done = then(new TemporaryNode(result));
        Step next = done;
        for (int i = c.Ops.Length - 1; i >= 0; i--)
        {
            Step rest = next;
            if (i < c.Ops.Length - 1)
                rest = new BranchStep(new TemporaryNode(result), Position(c), edges) { Yes = next, No = done };
            int left = operands + i;
            ExpressionNode link = Operands.Compare(c.Ops[i], new TemporaryNode(left), new TemporaryNode(left + 1), Position(c));
            Step compare = new EvaluateStep(link, result, rest, edges);
            next = LowerStepExpression(c.Comparators[i], edges, value => new EvaluateStep(value, left + 1, compare, edges));
        }
        Step first = next;
        return LowerStepExpression(c.Left, edges, value => new EvaluateStep(value, operands, first, edges));
    }

    private Step LowerStepComprehension(
        CollectionKind collection, Expr node, Comprehension[] generators, Expr element, Expr? value, Edges edges, Func<ExpressionNode, Step> then)
    {
        int resultSlot = Temporary();
        int iteratorSlot = Temporary();
        Step done = then(new TemporaryNode(resultSlot));
        Ast.Expr firstIterable = generators[0].Iter;
        Scopes.Scope outer = scope;
        int firstPosition = positions.Count;
        Nodes.ScopeEntry entry = EnterComprehension(node);
        Step loops = LowerComprehensionLoops(
            generators, 0, iteratorSlot, next => value is null
                ? LowerStepExpression(element, edges, item => new StatementStep(new CollectNode(collection, resultSlot, item, null, Position(element)), next, edges))
                : LowerStepOperands([element, value], edges, parts => new StatementStep(
                    new CollectNode(collection, resultSlot, Lower(parts[0]), Lower(parts[1]), Position(element)), next, edges)),
            done, edges);
        LeaveComprehension(outer, firstPosition);
        Step start = new EvaluateStep(new EnterComprehensionNode(collection, entry), resultSlot, loops, edges);
        int position = Position(firstIterable);
        return LowerStepExpression(firstIterable, edges, source => new EvaluateStep(
            generators[0].IsAsync ? new AsyncIterNode(source, position) : new IterNode(source, position), iteratorSlot, start, edges));
    }

    // The loops of a comprehension or generator expression from the given one inwards; its iterator is in a slot.
    private Step LowerComprehensionLoops(Comprehension[] generators, int index, int iteratorSlot, Func<Step, Step> innermost, Step done, Edges edges)
    {
        Comprehension generator = generators[index];
        return generator.IsAsync
            ? LowerAsyncForHead(generator.Target, generator.Iter.Span, iteratorSlot, done, edges, Body)
            : LowerStepForHead(generator.Target, generator.Iter.Span, iteratorSlot, done, edges, Body);

        Step Body(Step head)
        {
            Step body = index + 1 < generators.Length ? InnerLoop(head) : innermost(head);
            for (int i = generator.Ifs.Length - 1; i >= 0; i--)
                body = LowerStepCondition(generator.Ifs[i], body, head, edges);
            return body;
        }

        Step InnerLoop(Step head)
        {
            Comprehension next = generators[index + 1];
            int slot = Temporary();
            Step loop = LowerComprehensionLoops(generators, index + 1, slot, innermost, head, edges);
            int position = Position(next.Iter);
            return LowerStepExpression(next.Iter, edges, source => new EvaluateStep(
                next.IsAsync ? new AsyncIterNode(source, position) : new IterNode(source, position), slot, loop, edges));
        }
    }
}
