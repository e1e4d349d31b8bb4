using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>Where control goes on from inside suspendable code when it does not just go to what follows; null is out of the function.</summary>
internal sealed record Edges
{
    public Step? Break { get; init; }

    public Step? Continue { get; init; }

    /// <summary>For <c>return</c>, whose value is in <see cref="ThreadState.ReturnValue"/>.</summary>
    public Step? Return { get; init; }

    /// <summary>For an exception, which is pending.</summary>
    public Step? Error { get; init; }

    public Step? OnError(Generator generator) => Error ?? generator.Fail();

    public Step? OnReturn(Frame frame, Generator generator) => Return ?? generator.Return(frame.Thread.TakeReturnValue());
}

/// <summary>Runs statements that cannot suspend.</summary>
internal sealed class StatementStep(StatementNode statement, Step next, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator) => statement.Execute(frame) switch
    {
        Completion.Normal => LoopStep.GoOn(next, frame, generator),
        Completion.Error => edges.OnError(generator),
        Completion.Return => edges.OnReturn(frame, generator),
        Completion.Break => edges.Break,
        _ => edges.Continue,
    };
}

/// <summary>Evaluates an expression into a slot.</summary>
internal sealed class EvaluateStep(ExpressionNode expression, int slot, Step next, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        Value value = expression.Execute(frame);
        if (value.IsError)
            return edges.OnError(generator);
        Value.Store(ref frame[slot], value);
        return LoopStep.GoOn(next, frame, generator);
    }
}

/// <summary>Goes one of two ways.</summary>
internal sealed class BranchStep(ExpressionNode test, int position, Edges edges) : Step
{
    /// <summary>Where a true test leads.</summary>
    public Step? Yes { get; set; }

    /// <summary>Where a false test leads.</summary>
    public Step? No { get; set; }

    public override Step? Run(Frame frame, Generator generator) => test.Test(frame, position) switch
    {
        Truth.True => YieldStep.GoOn(Yes, frame, generator),
        Truth.False => No,
        _ => Fail(frame, generator),
    };

    private Step? Fail(Frame frame, Generator generator)
    {
        frame.Fail(position);
        return edges.OnError(generator);
    }
}

/// <summary>A place that steps built before it can lead to: loops close over it. Asks the thread whether something wants its attention.</summary>
internal sealed class LoopStep(int position, Edges edges) : Step
{
    public Step? Target { get; set; }

    /// <summary>Goes on with a step, at once when it is the way round a loop or a yield (see <see cref="YieldStep.GoOn"/>).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Step? GoOn(Step? step, Frame frame, Generator generator) =>
        step is LoopStep loop ? loop.Run(frame, generator) : YieldStep.GoOn(step, frame, generator);

    public override Step? Run(Frame frame, Generator generator)
    {
        if (frame.Thread.Breaker == 0 || frame.Thread.HandleBreaker())
            return YieldStep.GoOn(Target, frame, generator);
        frame.Fail(position);
        return edges.OnError(generator);
    }
}

/// <summary>The end of the body: returns None.</summary>
internal sealed class EndStep : Step
{
    public static readonly EndStep Instance = new();

    public override Step? Run(Frame frame, Generator generator) => generator.Return(Value.None);
}

/// <summary><c>return value</c>.</summary>
internal sealed class ReturnStep(ExpressionNode value, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        Value result = value.Execute(frame);
        if (result.IsError)
            return edges.OnError(generator);
        if (edges.Return is null)
            return generator.Return(result);
        frame.Thread.ReturnValue = result;
        return edges.Return;
    }
}
