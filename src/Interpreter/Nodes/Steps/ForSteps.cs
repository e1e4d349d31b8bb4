using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>The head of a <c>for</c> loop that can suspend: takes the next item from the iterator in a slot and assigns it.</summary>
internal sealed class ForStep(int iteratorSlot, TargetNode target, int position, Edges edges) : Step
{
    // The slot of a plain local target; 0 for other targets.
    private readonly int slot = target is LocalTarget local ? local.Slot : 0;

    public Step? Body { get; set; }

    public Step? Exhausted { get; set; }

    public override Step? Run(Frame frame, Generator generator)
    {
        ThreadState t = frame.Thread;
        if (t.Breaker != 0 && !t.HandleBreaker())
            return Fail(frame, generator);
        Value iterator = frame[iteratorSlot];
        frame.Header.Position = position;
        Value item;
        // Ranges are the commonest: without the call through the slot.
        if (iterator.Ref is PyRangeIterator range)
            range.MoveNext(out item);
        else
            item = iterator.Type.Next!(t, iterator);
        if (item.IsUnbound || (item.IsError && t.ClearIf(BuiltinExceptions.StopIteration)))
        {
            frame[iteratorSlot] = default;
            return Exhausted;
        }
        if (item.IsError)
            return Fail(frame, generator);
        if (slot != 0)
        {
            Value.Store(ref frame[slot], item);
            return YieldStep.GoOn(Body, frame, generator);
        }
        return target.Assign(frame, item) ? Body : edges.OnError(generator);
    }

    private Step? Fail(Frame frame, Generator generator)
    {
        frame.Fail(position);
        return edges.OnError(generator);
    }
}

/// <summary>Evaluates an iterable and puts its iterator into a slot.</summary>
internal sealed class IterNode(ExpressionNode iterable, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value source = iterable.Execute(frame);
        if (source.IsError)
            return source;
        frame.Header.Position = position;
        Value iterator = Iteration.Iter(frame.Thread, source);
        return iterator.IsError ? frame.Fail(position) : iterator;
    }
}

/// <summary>Evaluates an asynchronous iterable and gives its iterator (<c>__aiter__</c>).</summary>
internal sealed class AsyncIterNode(ExpressionNode iterable, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value source = iterable.Execute(frame);
        if (source.IsError)
            return source;
        frame.Header.Position = position;
        Value iterator = AsyncIteration.Iter(frame.Thread, source);
        return iterator.IsError ? frame.Fail(position) : iterator;
    }
}

/// <summary>The head of an <c>async for</c> loop: awaits the next item of the iterator in a slot and assigns it.</summary>
internal sealed class AsyncForStep(int iteratorSlot, TargetNode target, Edges edges) : SuspendStep
{
    public Step? Body { get; set; }

    public Step? Exhausted { get; set; }

    public override Step? Run(Frame frame, Generator generator)
    {
        frame.Header.Position = Position;
        Value awaitable = AsyncIteration.NextAwaitable(frame.Thread, frame[iteratorSlot]);
        if (!awaitable.IsError)
            return generator.DelegateTo(awaitable, this);
        return Throw(frame, generator);
    }

    protected override Step? Arrive(Frame frame, Generator generator, Value item) =>
        target.Assign(frame, item) ? Body : edges.OnError(generator);

    public override Step? Throw(Frame frame, Generator generator)
    {
        if (frame.Thread.ClearIf(BuiltinExceptions.StopAsyncIteration))
        {
            frame[iteratorSlot] = default;
            return Exhausted;
        }
        frame.Fail(Position);
        return edges.OnError(generator);
    }
}
