using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

// A try statement that can suspend keeps what it needs in slots: the exception it handles, and the one that was handled before it.

/// <summary>Where an exception of the body arrives: it is caught and becomes the handled one.</summary>
internal sealed class CatchStep(int exceptionSlot, int previousSlot) : Step
{
    public Step? Next { get; set; }

    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        PyBaseException exception = t.Catch(generator.Function);
        frame[exceptionSlot] = exception;
        frame[previousSlot] = generator.EnterHandler(t, exception) is { } previous ? previous : default(Value);
        return Next;
    }
}

/// <summary>Goes to the handler when the type in a slot (0: any) takes the caught exception.</summary>
internal sealed class MatchStep(HandlerNode handler, int exceptionSlot, Step body, Step otherwise, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        PyBaseException exception = (PyBaseException)frame[exceptionSlot].Ref!;
        switch (handler.Matches(frame, exception))
        {
            case Truth.False:
                return otherwise;
            case Truth.Error:
                return edges.OnError(generator);
        }
        return handler.Target is null || handler.Target.Assign(frame, exception) ? body : edges.OnError(generator);
    }
}

/// <summary>On every way out of a handler: the exception handled before is so again, the handler's name is unbound.</summary>
internal sealed class LeaveHandlerStep(int exceptionSlot, int previousSlot, TargetNode? name, Step? next) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        if (name is not null)
            HandlerName.Clear(frame, name);
        generator.LeaveHandler(frame.Thread, frame[previousSlot].Ref as PyBaseException);
        frame[exceptionSlot] = default;
        frame[previousSlot] = default;
        if (next is not null)
            return next;
        return frame.Thread.Pending is null ? generator.Return(frame.Thread.TakeReturnValue()) : generator.Fail();
    }
}

/// <summary>Raises the caught exception again: no handler took it.</summary>
internal sealed class ReraiseStep(int exceptionSlot, Step leave) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        frame.Thread.RaiseAgain((PyBaseException)frame[exceptionSlot].Ref!);
        return leave;
    }
}

/// <summary>How a body with a <c>finally</c> ended.</summary>
internal enum Ending
{
    Normal,
    Error,
    Return,
    Break,
    Continue,
}

/// <summary>The slots of a <c>finally</c>: how the body ended, the exception or value it ended with, the exception handled before.</summary>
internal readonly record struct FinallySlots(int Ending, int Value, int Previous)
{
    public Ending EndingOf(Frame frame) => (Ending)frame[Ending].Bits;
}

/// <summary>An entry to a <c>finally</c> body: notes how the protected body ended.</summary>
internal sealed class EnterFinallyStep(Ending ending, FinallySlots slots) : Step
{
    public Step? Body { get; set; }

    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        frame[slots.Ending] = Value.FromInt64((long)ending);
        if (ending == Ending.Return)
        {
            frame[slots.Value] = t.TakeReturnValue();
        }
        else if (ending == Ending.Error)
        {
            PyBaseException exception = t.Catch(generator.Function);
            frame[slots.Value] = exception;
            frame[slots.Previous] = generator.EnterHandler(t, exception) is { } previous ? previous : default(Value);
        }
        return Body;
    }
}

/// <summary>The end of a <c>finally</c> body: goes on as the protected body ended.</summary>
internal sealed class ExitFinallyStep(FinallySlots slots, Step next, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        Value value = frame[slots.Value];
        frame[slots.Value] = default;
        switch (slots.EndingOf(frame))
        {
            case Ending.Normal:
                return next;
            case Ending.Error:
                generator.LeaveHandler(t, frame[slots.Previous].Ref as PyBaseException);
                t.RaiseAgain((PyBaseException)value.Ref!);
                return edges.OnError(generator);
            case Ending.Return:
                t.ReturnValue = value;
                return edges.OnReturn(frame, generator);
            case Ending.Break:
                return edges.Break;
            default:
                return edges.Continue;
        }
    }
}

/// <summary>A <c>finally</c> body is left by a jump, a return or an exception of its own: what it was entered with is dropped.</summary>
internal sealed class AbandonFinallyStep(FinallySlots slots, Step? next) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        if (slots.EndingOf(frame) == Ending.Error)
            generator.LeaveHandler(frame.Thread, frame[slots.Previous].Ref as PyBaseException);
        frame[slots.Value] = default;
        if (next is not null)
            return next;
        return frame.Thread.Pending is null ? generator.Return(frame.Thread.TakeReturnValue()) : generator.Fail();
    }
}
