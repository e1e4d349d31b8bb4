using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>The slots of an <c>except*</c> statement that can suspend: what was taken so far, the exception handled before, the caught one.</summary>
internal readonly record struct ExceptStarSlots(int State, int Previous, int Caught)
{
    public ExceptStar StateOf(Frame frame) => (ExceptStar)frame[State].Ref!;
}

/// <summary>Where an exception of the body arrives.</summary>
internal sealed class CatchExceptStarStep(ExceptStarSlots slots) : Step
{
    public Step? Next { get; set; }

    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        PyBaseException exception = t.Catch(generator.Function);
        frame[slots.State] = new ExceptStar(exception);
        frame[slots.Caught] = exception;
        frame[slots.Previous] = generator.EnterHandler(t, exception) is { } previous ? previous : default(Value);
        return Next;
    }
}

/// <summary>Takes the part of the group that is of the clause's type, and goes to its body when there is one.</summary>
internal sealed class TakeExceptStarStep(
    ExceptStarSlots slots, ExpressionNode type, TargetNode? target, Step body, Step otherwise, Edges edges, int position) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        Value typeValue = type.Execute(frame);
        if (typeValue.IsError)
            return edges.OnError(generator);
        if (!slots.StateOf(frame).TryTake(t, typeValue, out PyBaseException? match))
        {
            frame.Fail(position);
            return edges.OnError(generator);
        }
        if (match is null)
            return otherwise;
        generator.EnterHandler(t, match);
        return target is null || target.Assign(frame, match) ? body : edges.OnError(generator);
    }
}

/// <summary>The end of a clause's body; an exception of its own is kept for the end of the statement.</summary>
internal sealed class EndExceptStarStep(ExceptStarSlots slots, TargetNode? target, Step next, bool failed) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        if (failed)
            slots.StateOf(frame).Raised(t.Catch(generator.Function));
        if (target is not null)
            HandlerName.Clear(frame, target);
        generator.EnterHandler(t, (PyBaseException)frame[slots.Caught].Ref!);
        return next;
    }
}

/// <summary>The end of the statement: what no clause took, and what the clauses raised, goes on up.</summary>
internal sealed class FinishExceptStarStep(ExceptStarSlots slots, Step next, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        generator.LeaveHandler(t, frame[slots.Previous].Ref as PyBaseException);
        return slots.StateOf(frame).Finish(t) ? next : edges.OnError(generator);
    }
}
