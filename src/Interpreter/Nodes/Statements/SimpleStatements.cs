using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An expression whose value is dropped.</summary>
internal sealed class ExpressionStatement(ExpressionNode expression) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value value = expression.Execute(frame);
        return value.IsError ? Completion.Error : Completion.Normal;
    }
}

/// <summary>A call whose value is dropped: a coroutine that nobody will await is warned about.</summary>
internal sealed class CallStatement(ExpressionNode call) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value value = call.Execute(frame);
        if (value.IsNone)
            return Completion.Normal;
        if (value.IsError)
            return Completion.Error;
        NeverAwaited.WarnIfDropped(frame.Thread, value);
        return Completion.Normal;
    }
}

/// <summary>An expression typed at the prompt: its value goes to <c>sys.displayhook</c>.</summary>
internal sealed class DisplayStatement(ExpressionNode expression, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value value = expression.Execute(frame);
        if (value.IsError)
            return Completion.Error;
        Value hook = frame.Thread.Engine.Sys.GetOrUnbound("displayhook");
        if (hook.IsUnbound)
            frame.Thread.RaiseRuntimeError("lost sys.displayhook");
        else if (!Calls.Call1(frame.Thread, hook, value).IsError)
            return Completion.Normal;
        frame.Fail(position);
        return Completion.Error;
    }
}

/// <summary><c>pass</c>.</summary>
internal sealed class PassNode : StatementNode
{
    public static readonly PassNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Normal;
}

/// <summary><c>break</c>.</summary>
internal sealed class BreakNode : StatementNode
{
    public static readonly BreakNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Break;
}

/// <summary><c>continue</c>.</summary>
internal sealed class ContinueNode : StatementNode
{
    public static readonly ContinueNode Instance = new();

    public override Completion Execute(Frame frame) => Completion.Continue;
}

/// <summary><c>return value</c>.</summary>
internal sealed class ReturnNode(ExpressionNode value) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Execute(frame);
        if (result.IsError)
            return Completion.Error;
        frame.Thread.ReturnValue = result;
        return Completion.Return;
    }

    public override Value ExecuteTail(Frame frame) => value.Execute(frame);
}

/// <summary><c>target = value</c>.</summary>
internal sealed class AssignOneNode(ExpressionNode value, TargetNode target) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Execute(frame);
        return !result.IsError && target.Assign(frame, result) ? Completion.Normal : Completion.Error;
    }
}

/// <summary><c>a = b = value</c>.</summary>
internal sealed class AssignNode(ExpressionNode value, TargetNode[] targets) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value result = value.Execute(frame);
        if (result.IsError)
            return Completion.Error;
        foreach (TargetNode target in targets)
        {
            if (!target.Assign(frame, result))
                return Completion.Error;
        }
        return Completion.Normal;
    }
}

/// <summary><c>target = value</c> where the target is a local in a slot.</summary>
internal sealed class AssignLocalNode(ExpressionNode expression, int slot) : StatementNode
{
    public ExpressionNode Expression { get; } = expression;

    public int Slot { get; } = slot;

    public override Completion Execute(Frame frame)
    {
        Value result = Expression.Execute(frame);
        if (result.IsError)
            return Completion.Error;
        Value.Store(ref frame[Slot], result);
        return Completion.Normal;
    }
}

/// <summary><c>del a, b</c>.</summary>
internal sealed class DeleteNode(TargetNode[] targets) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        foreach (TargetNode target in targets)
        {
            if (!target.Delete(frame))
                return Completion.Error;
        }
        return Completion.Normal;
    }
}

/// <summary>Statements in a row.</summary>
internal sealed class BlockNode(StatementNode[] statements) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        foreach (StatementNode statement in statements)
        {
            Completion completion = statement.Execute(frame);
            if (completion != Completion.Normal)
                return completion;
        }
        return Completion.Normal;
    }

    public override Value ExecuteTail(Frame frame)
    {
        foreach (StatementNode statement in statements)
        {
            Value result = statement.ExecuteTail(frame);
            if (!result.IsUnbound)
                return result;
        }
        return default;
    }
}

/// <summary><c>if test: … else: …</c>.</summary>
internal sealed class IfNode(ExpressionNode test, StatementNode body, StatementNode? orelse, int position) : StatementNode
{
    public override Completion Execute(Frame frame) => test.Test(frame, position) switch
    {
        Truth.True => body.Execute(frame),
        Truth.False => orelse is null ? Completion.Normal : orelse.Execute(frame),
        _ => Fail(frame),
    };

    public override Value ExecuteTail(Frame frame) => test.Test(frame, position) switch
    {
        Truth.True => body.ExecuteTail(frame),
        Truth.False => orelse is null ? default : orelse.ExecuteTail(frame),
        _ => frame.Fail(position),
    };

    private Completion Fail(Frame frame)
    {
        frame.Fail(position);
        return Completion.Error;
    }
}

/// <summary><c>assert test, message</c>.</summary>
internal sealed class AssertNode(ExpressionNode test, ExpressionNode? message, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Truth truth = test.Test(frame, position);
        if (truth == Truth.True)
            return Completion.Normal;
        if (truth == Truth.Error)
        {
            frame.Fail(position);
            return Completion.Error;
        }
        Value text = message is null ? default : message.Execute(frame);
        if (text.IsError)
            return Completion.Error;
        frame.Thread.Raise(message is null
            ? BuiltinExceptions.Create(BuiltinExceptions.AssertionError)
            : BuiltinExceptions.Create(BuiltinExceptions.AssertionError, text));
        frame.Fail(position);
        return Completion.Error;
    }
}
