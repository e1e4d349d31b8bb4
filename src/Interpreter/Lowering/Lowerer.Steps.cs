using PyLite.Interpreter.Ast;
using PyLite.Interpreter.Nodes;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Arguments = PyLite.Interpreter.Ast.Arguments;

namespace PyLite.Interpreter.Lowering;

// Statements of suspendable code, in continuation-passing form: each is built with the step that follows it. What contains no
// suspension point stays a direct node inside one step.
internal sealed partial class Lowerer
{
    private Step LowerSteps(Stmt[] body, Step next, Edges edges)
    {
        int end = body.Length;
        while (end > 0)
        {
            if (suspension.In(body[end - 1]))
            {
                next = LowerStep(body[end - 1], next, edges);
                end--;
                continue;
            }
            int start = end;
            while (start > 0 && !suspension.In(body[start - 1]))
                start--;
            StatementNode direct = LowerBody(body[start..end]);
            if (direct is ReturnNode && end == body.Length && body[start..end] is [Return { Value: { } value }])
                next = new ReturnStep(Lower(value), edges);
            else if (direct is not PassNode)
                next = StepOf(direct, next, edges);
            end = start;
        }
        return next;
    }

    private static Step StepOf(StatementNode direct, Step next, Edges edges) => direct is AssignLocalNode assign
        ? new EvaluateStep(assign.Expression, assign.Slot, next, edges)
        : new StatementStep(direct, next, edges);

    private Step LowerStep(Stmt statement, Step next, Edges edges)
    {
        GuardStack(statement);
        switch (statement)
        {
            case ExprStmt e when DisplaysExpressions:
                return LowerStepExpression(e.Value, edges, value => new StatementStep(new DisplayStatement(value, Position(e)), next, edges));
            case ExprStmt e:
                return LowerDroppedExpression(e.Value, next, edges);
            case Assign { Targets: [Name n], Value: Yield or YieldFrom or Await } a when LowerTarget(n) is LocalTarget local:
                return LowerSuspension(a.Value, local.Slot, next, edges);
            case Assign a:
                return LowerStepExpression(a.Value, edges, value => LowerStepAssign(value, a.Targets, next, edges));
            case AugAssign a:
                return LowerStepAugAssign(a, next, edges);
            case AnnAssign { Value: { } value } a:
                if (LowerAnnotationReached(a) is { } reached)
                    next = new StatementStep(reached, next, edges);
                return LowerStepExpression(value, edges, result => LowerStepAssign(result, [a.Target], next, edges));
            case AnnAssign a:
                return LowerStepTarget(a.Target, edges, _ => next);
            case Return r:
                CheckReturn(r);
                return LowerStepExpression(r.Value!, edges, value => new ReturnStep(value, edges));
            case Delete d:
                return LowerStepDelete(d.Targets, 0, next, edges);
            case If i:
                return LowerStepIf(i, next, edges);
            case While w:
                return LowerStepWhile(w, next, edges);
            case For f:
                return LowerStepFor(f, next, edges);
            case AsyncFor f:
                return LowerStepAsyncFor(f, next, edges);
            case With w:
                return LowerStepWith(w.Items, 0, w.Body, isAsync: false, next, edges);
            case AsyncWith w:
                return LowerStepWith(w.Items, 0, w.Body, isAsync: true, next, edges);
            case Try t:
                return LowerStepTry(t, next, edges);
            case TryStar t:
                return LowerStepTryStar(t, next, edges);
            case Raise r:
                return LowerStepRaise(r, next, edges);
            case Assert a:
                return LowerStepAssert(a, next, edges);
            case Match m:
                return LowerStepMatch(m, next, edges);
            case FunctionDef or AsyncFunctionDef or ClassDef:
                return LowerStepDefinition(statement, next, edges);
            default:
                throw new InvalidOperationException($"cannot suspend: {statement.GetType().Name}");
        }
    }

    private Step LowerDroppedExpression(Expr expression, Step next, Edges edges) => expression is Yield or YieldFrom or Await
        ? LowerSuspension(expression, 0, next, edges)
        : LowerStepExpression(expression, edges, value => new StatementStep(new ExpressionStatement(value), next, edges));

    // A suspension point whose value goes straight into a slot (0: it is dropped).
    private Step LowerSuspension(Expr expression, int slot, Step next, Edges edges) => expression switch
    {
        Yield y => LowerStepOptional(y.Value, edges, value => YieldOf(value, slot, y.Span, next, edges)),
        YieldFrom y => LowerStepExpression(y.Value, edges, value => new YieldFromStep(value, slot, next, edges) { Position = Position(y) }),
        Await a => LowerStepExpression(a.Value, edges, value => new AwaitStep(value, slot, next, edges) { Position = Position(a) }),
        _ => throw new InvalidOperationException($"no suspension point: {expression.GetType().Name}"),
    };

    private SuspendStep YieldOf(ExpressionNode value, int slot, SourceSpan span, Step next, Edges edges) => kind == CodeKind.AsyncGenerator
        ? new AsyncYieldStep(value, slot, next, edges) { Position = Position(span) }
        : new YieldStep(value, slot, next, edges) { Position = Position(span) };

    private Step LowerStepAssign(ExpressionNode value, Expr[] targets, Step next, Edges edges)
    {
        if (!suspension.InAny(targets))
        {
            TargetNode[] nodes = [.. targets.Select(LowerTarget)];
            return nodes is [LocalTarget local] ? new EvaluateStep(value, local.Slot, next, edges) : new StatementStep(new AssignNode(value, nodes), next, edges);
        }
        int slot = Temporary();
        Step assign = next;
        for (int i = targets.Length - 1; i >= 0; i--)
            assign = LowerStepAssignOne(slot, targets[i], assign, edges);
        return new EvaluateStep(value, slot, assign, edges);
    }

    // Assigns the value of a slot to a target whose parts may suspend.
    private Step LowerStepAssignOne(int slot, Expr target, Step next, Edges edges)
    {
        if (target is not (Ast.Tuple or Ast.List) || !suspension.In(target))
            return LowerStepTarget(target, edges, rewritten => new StatementStep(new AssignNode(new TemporaryNode(slot), [LowerTarget(rewritten)]), next, edges));
        Expr[] elements = target is Ast.Tuple tuple ? tuple.Elts : ((Ast.List)target).Elts;
        int first = Temporary(elements.Length);
        Step assign = next;
        for (int i = elements.Length - 1; i >= 0; i--)
            assign = LowerStepAssignOne(first + i, elements[i] is Starred starred ? starred.Value : elements[i], assign, edges);
        TargetNode[] slots = [.. elements.Select((_, i) => new LocalTarget(first + i, new LocalNode(first + i, PyStr.Empty, 0)))];
        int items = Temporary(elements.Length);
        UnpackTarget unpack = new(slots, Array.FindIndex(elements, static e => e is Starred), items, Position(target));
        return new StatementStep(new AssignNode(new TemporaryNode(slot), [unpack]), assign, edges);
    }

    // Evaluates the suspending parts of a target to slots; `then` gets a target without them.
    private Step LowerStepTarget(Expr target, Edges edges, Func<Expr, Step> then) => target switch
    {
        Ast.Attribute a => LowerStepOperands([a.Value], edges, parts => then(a with { Value = parts[0] })),
        Subscript s => LowerStepOperands([s.Value, s.Slice], edges, parts => then(s with { Value = parts[0], Slice = parts[1] })),
        _ => then(target),
    };

    private Step LowerStepDelete(Expr[] targets, int index, Step next, Edges edges) => index == targets.Length
        ? next
        : LowerStepTarget(targets[index], edges, target => new StatementStep(
            new DeleteNode([LowerTarget(target)]), LowerStepDelete(targets, index + 1, next, edges), edges));

    private Step LowerStepIf(If i, Step next, Edges edges)
    {
        Step body = LowerSteps(i.Body, next, edges);
        Step orelse = LowerSteps(i.Orelse, next, edges);
        return LowerStepCondition(i.Test, body, orelse, edges);
    }

    private Step LowerStepCondition(Expr test, Step yes, Step no, Edges edges) =>
        LowerStepExpression(test, edges, condition => new BranchStep(condition, Position(test is BoolOp operation ? operation.Values[^1] : test), edges) { Yes = yes, No = no });

    private Step LowerStepWhile(While w, Step next, Edges edges)
    {
        LoopStep head = new(Position(w.Test), edges);
        Step orelse = LowerSteps(w.Orelse, next, edges);
        loopDepth++;
        Step body = LowerSteps(w.Body, head, edges with { Break = next, Continue = head });
        loopDepth--;
        head.Target = w.Test is Ast.Constant { Value: true or 1L } ? body : LowerStepCondition(w.Test, body, orelse, edges);
        return head;
    }

    private Step LowerStepFor(For f, Step next, Edges edges)
    {
        int iteratorSlot = Temporary();
        Step orelse = LowerSteps(f.Orelse, next, edges);
        Step head = LowerStepForHead(f.Target, f.Iter.Span, iteratorSlot, orelse, edges, headStep =>
        {
            loopDepth++;
            Step body = LowerSteps(f.Body, headStep, edges with { Break = next, Continue = headStep });
            loopDepth--;
            return body;
        });
        int position = Position(f.Iter);
        return LowerStepExpression(f.Iter, edges, source => new EvaluateStep(new IterNode(source, position), iteratorSlot, head, edges));
    }

    // The head assigns to the target itself, or, when that can suspend, to a slot from which steps assign.
    private ForStep LowerStepForHead(Expr target, SourceSpan span, int iteratorSlot, Step exhausted, Edges edges, Func<Step, Step> body)
    {
        bool suspends = suspension.In(target);
        int itemSlot = suspends ? Temporary() : 0;
        TargetNode headTarget = suspends ? new LocalTarget(itemSlot, new LocalNode(itemSlot, PyStr.Empty, 0)) : LowerTarget(target);
        ForStep head = new(iteratorSlot, headTarget, Position(span), edges) { Exhausted = exhausted };
        Step bodyStep = body(head);
        head.Body = suspends ? LowerStepAssign(new TemporaryNode(itemSlot), [target], bodyStep, edges) : bodyStep;
        return head;
    }

    private Step LowerStepAsyncFor(AsyncFor f, Step next, Edges edges)
    {
        int iteratorSlot = Temporary();
        Step orelse = LowerSteps(f.Orelse, next, edges);
        AsyncForStep head = LowerAsyncForHead(f.Target, f.Iter.Span, iteratorSlot, orelse, edges, headStep =>
        {
            loopDepth++;
            Step body = LowerSteps(f.Body, headStep, edges with { Break = next, Continue = headStep });
            loopDepth--;
            return body;
        });
        int position = Position(f.Iter);
        return LowerStepExpression(f.Iter, edges, source => new EvaluateStep(new AsyncIterNode(source, position), iteratorSlot, head, edges));
    }

    private AsyncForStep LowerAsyncForHead(Expr target, SourceSpan span, int iteratorSlot, Step exhausted, Edges edges, Func<Step, Step> body)
    {
        bool suspends = suspension.In(target);
        int itemSlot = suspends ? Temporary() : 0;
        TargetNode headTarget = suspends ? new LocalTarget(itemSlot, new LocalNode(itemSlot, PyStr.Empty, 0)) : LowerTarget(target);
        AsyncForStep head = new(iteratorSlot, headTarget, edges) { Exhausted = exhausted, Position = Position(span) };
        Step bodyStep = body(head);
        head.Body = suspends ? LowerStepAssign(new TemporaryNode(itemSlot), [target], bodyStep, edges) : bodyStep;
        return head;
    }

    private Step LowerStepRaise(Raise r, Step next, Edges edges) =>
        LowerStepOperands(r.Cause is null ? [r.Exc!] : [r.Exc!, r.Cause], edges, parts => new StatementStep(
            LowerStatement(r with { Exc = parts[0], Cause = parts.Length > 1 ? parts[1] : null }), next, edges));

    private Step LowerStepAssert(Assert a, Step next, Edges edges)
    {
        if (!context.IsDebug)
            return next;
        ConstantNode never = new(Value.False);
        Step failed = a.Msg is null
            ? new StatementStep(new AssertNode(never, null, Position(a.Test)), next, edges)
            : LowerStepExpression(a.Msg, edges, message => new StatementStep(new AssertNode(never, message, Position(a.Test)), next, edges));
        return LowerStepCondition(a.Test, next, failed, edges);
    }

    private Step LowerStepMatch(Match m, Step next, Edges edges)
    {
        int slot = Temporary();
        Step otherwise = next;
        for (int i = m.Cases.Length - 1; i >= 0; i--)
        {
            MatchCase matchCase = m.Cases[i];
            PatternNode pattern = LowerCasePattern(m, matchCase, out CaptureSlot[] captured);
            Step body = LowerSteps(matchCase.Body, next, edges);
            Step no = otherwise;
            if (matchCase.Guard is not null)
                body = LowerStepCondition(matchCase.Guard, body, no, edges);
            otherwise = new BranchStep(new CaseTest(new CaseNode(pattern, captured, null, PassNode.Instance, 0), slot), Position(matchCase.Pattern), edges) { Yes = body, No = no };
        }
        return LowerStepExpression(m.Subject, edges, subject => new EvaluateStep(subject, slot, otherwise, edges));
    }

    // Decorators, defaults and bases can suspend: they are evaluated to slots first, in order.
    private Step LowerStepDefinition(Stmt statement, Step next, Edges edges) => statement switch
    {
        FunctionDef f => LowerStepFunction(f, f.Name, f.DecoratorList, f.Args, f.Body, f.TypeParams, next, edges),
        AsyncFunctionDef f => LowerStepFunction(f, f.Name, f.DecoratorList, f.Args, f.Body, f.TypeParams, next, edges),
        _ => LowerStepClass((ClassDef)statement, next, edges),
    };

    private Step LowerStepFunction(
        Stmt node, string name, Expr[] decorators, Arguments args, Stmt[] body, TypeParam[] typeParams, Step next, Edges edges)
    {
        Expr[] keywordDefaults = [.. args.KwDefaults.OfType<Expr>()];
        return LowerStepOperands([.. decorators, .. args.Defaults, .. keywordDefaults], edges, parts =>
        {
            int rest = decorators.Length + args.Defaults.Length;
            Expr?[] rewrittenKeywords = [.. args.KwDefaults.Select(expression => expression is null ? null : parts[rest++])];
            Arguments rewritten = args with { Defaults = parts[decorators.Length..(decorators.Length + args.Defaults.Length)], KwDefaults = rewrittenKeywords };
            ExpressionNode definition = LowerFunction(node, name, rewritten, body, typeParams, FirstLine(decorators, node));
            return new StatementStep(LowerDefinition(name, parts[..decorators.Length], definition, node), next, edges);
        });
    }

    private Step LowerStepClass(ClassDef c, Step next, Edges edges) =>
        LowerStepOperands([.. c.DecoratorList, .. c.Bases, .. c.Keywords.Select(static keyword => keyword.Value)], edges, parts =>
        {
            int bases = c.DecoratorList.Length;
            int keywords = bases + c.Bases.Length;
            Keyword[] rewritten = [.. c.Keywords.Select((keyword, i) => keyword with { Value = parts[keywords + i] })];
            ExpressionNode definition = MakeClass(c, LowerArguments(parts[bases..keywords], rewritten), InnerQualName(c.Name), typeParameters: false);
            return new StatementStep(LowerDefinition(c.Name, parts[..bases], definition, c), next, edges);
        });
}
