using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>yield value</c>: suspends; what is sent goes into a slot (0: dropped).</summary>
internal sealed class YieldStep(ExpressionNode value, int slot, Step next, Edges edges) : SuspendStep(slot, next)
{
    // The slot of a plain local; 0 for other expressions.
    private readonly int local = value is LocalNode node ? node.Slot : 0;

    /// <summary>
    /// Goes on with a step. A yield is run at once: it ends the activation, so that one call is spared for each item and the C# stack does not grow.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Step? GoOn(Step? step, Frame frame, Generator generator) => step is YieldStep yield ? yield.Run(frame, generator) : step;

    public override Step? Run(Frame frame, Generator generator)
    {
        Value result = local != 0 ? frame[local] : default;
        if (result.IsUnbound)
        {
            result = value.Execute(frame);
            if (result.IsError)
                return edges.OnError(generator);
        }
        return generator.Yield(result, this);
    }

    public override Step? Throw(Frame frame, Generator generator) => edges.OnError(generator);
}

/// <summary><c>yield value</c> in an async generator.</summary>
internal sealed class AsyncYieldStep(ExpressionNode value, int slot, Step next, Edges edges) : SuspendStep(slot, next)
{
    public override Step? Run(Frame frame, Generator generator)
    {
        Value result = value.Execute(frame);
        return result.IsError ? edges.OnError(generator) : generator.AsyncYield(result, this);
    }

    public override Step? Throw(Frame frame, Generator generator) => edges.OnError(generator);
}

/// <summary><c>yield from iterable</c>: runs another iterator to its end; its value goes into a slot (0: dropped).</summary>
internal sealed class YieldFromStep(ExpressionNode iterable, int slot, Step next, Edges edges) : SuspendStep(slot, next)
{
    public override Step? Run(Frame frame, Generator generator)
    {
        Value source = iterable.Execute(frame);
        if (source.IsError)
            return edges.OnError(generator);
        Value iterator = Delegation.Iterator(frame.Thread, generator, source);
        if (!iterator.IsError)
            return generator.DelegateTo(iterator, this);
        frame.Fail(Position);
        return edges.OnError(generator);
    }

    public override Step? Throw(Frame frame, Generator generator) => edges.OnError(generator);
}

/// <summary>What <c>yield from</c> takes. See cpython Python/bytecodes.c GET_YIELD_FROM_ITER.</summary>
internal static class Delegation
{
    public static Value Iterator(ThreadState t, Generator delegating, Value source)
    {
        if (source.Ref is PyGenerator)
            return source;
        if (source.Ref is PyCoroutine)
        {
            return delegating is PyCoroutine || delegating.Code.IsIterableCoroutine
                ? source
                : t.RaiseTypeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
        return Iteration.Iter(t, source);
    }
}

/// <summary><c>await awaitable</c>: its value goes into a slot (0: dropped).</summary>
internal sealed class AwaitStep(ExpressionNode awaitable, int slot, Step next, Edges edges) : SuspendStep(slot, next)
{
    public override Step? Run(Frame frame, Generator generator)
    {
        Value source = awaitable.Execute(frame);
        if (source.IsError)
            return edges.OnError(generator);
        frame.Header.Position = Position;
        Value iterator = Awaiting.GetAwaitable(frame.Thread, source);
        if (!iterator.IsError)
            return generator.DelegateTo(iterator, this);
        frame.Fail(Position);
        return edges.OnError(generator);
    }

    public override Step? Throw(Frame frame, Generator generator) => edges.OnError(generator);
}
