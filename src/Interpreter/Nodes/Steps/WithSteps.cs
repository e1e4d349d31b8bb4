using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Enters a context manager: its exit goes into one slot, what entering gave into another.</summary>
internal sealed class EnterWithStep(ExpressionNode manager, int exitSlot, int enteredSlot, Step next, int position, Edges edges) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        Value context = manager.Execute(frame);
        if (context.IsError)
            return edges.OnError(generator);
        frame.Header.Position = position;
        if (!ContextManagers.TryEnter(frame.Thread, context, out frame[exitSlot], out frame[enteredSlot]))
        {
            frame.Fail(position);
            return edges.OnError(generator);
        }
        return next;
    }
}

/// <summary>Finds <c>__aexit__</c>, and gives what <c>__aenter__()</c> returned, to be awaited.</summary>
internal sealed class AsyncEnterNode(ExpressionNode manager, int exitSlot, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value context = manager.Execute(frame);
        if (context.IsError)
            return context;
        frame.Header.Position = position;
        ThreadState t = frame.Thread;
        Value exit = Attributes.LookupSpecial(t, context, SpecialNames.Aexit);
        Value enter = exit.IsUnbound || exit.IsError ? default : Attributes.LookupSpecial(t, context, SpecialNames.Aenter);
        if (enter.IsError || exit.IsError)
            return frame.Fail(position);
        if (enter.IsUnbound)
        {
            bool isSync = !context.Type.Lookup(SpecialNames.Enter).IsUnbound && !context.Type.Lookup(SpecialNames.Exit).IsUnbound;
            string hint = isSync ? " but it supports the context manager protocol. Did you mean to use 'with'?" : "";
            string missing = exit.IsUnbound ? "__aexit__" : "__aenter__";
            t.RaiseTypeError($"'{context.Type.Name}' object does not support the asynchronous context manager protocol (missed {missing} method){hint}");
            return frame.Fail(position);
        }
        frame[exitSlot] = exit;
        Value entered = Calls.Call0(t, enter);
        if (!entered.IsError && !Awaiting.IsAwaitable(entered))
            entered = t.RaiseTypeError($"'async with' received an object from __aenter__ that does not implement __await__: {entered.Type.Name}");
        return entered.IsError ? frame.Fail(position) : entered;
    }
}

/// <summary>
/// Calls the exit of a manager: with the exception when the body ended by one, else with None three times. What an asynchronous one gives is to be
/// awaited.
/// </summary>
internal sealed class CallExitNode(int exitSlot, FinallySlots slots, bool isAsync, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        frame.Header.Position = position;
        Value exit = frame[exitSlot];
        Value result = slots.EndingOf(frame) == Ending.Error && frame[slots.Value].Ref is PyBaseException exception
            ? Calls.Call3(frame.Thread, exit, exception.Type, exception, exception.Traceback ?? Value.None)
            : Calls.Call3(frame.Thread, exit, Value.None, Value.None, Value.None);
        if (isAsync && !result.IsError && !Awaiting.IsAwaitable(result))
            result = frame.Thread.RaiseTypeError($"'async with' received an object from __aexit__ that does not implement __await__: {result.Type.Name}");
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary>Looks at what the exit returned: true drops the exception.</summary>
internal sealed class SuppressStep(int resultSlot, FinallySlots slots, Step next, Edges edges, int position) : Step
{
    public override Step? Run(Frame frame, Generator generator)
    {
        if (slots.EndingOf(frame) != Ending.Error)
            return next;
        switch (Truthiness.Of(frame.Thread, frame[resultSlot]))
        {
            case Truth.Error:
                frame.Fail(position);
                return edges.OnError(generator);
            case Truth.True:
                generator.LeaveHandler(frame.Thread, frame[slots.Previous].Ref as PyBaseException);
                frame[slots.Ending] = Value.FromInt64((long)Ending.Normal);
                break;
        }
        return next;
    }
}
