using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>for target in iterable: … else: …</c>, with loops of their own for ranges, lists, tuples and generators.</summary>
internal sealed class ForNode(TargetNode target, ExpressionNode iterable, StatementNode body, StatementNode? orelse, int position) : StatementNode
{
    // The slot of a plain local target; 0 for other targets.
    private readonly int slot = target is LocalTarget local ? local.Slot : 0;

    public override Completion Execute(Frame frame)
    {
        Value source = iterable.Execute(frame);
        if (source.IsError)
            return Completion.Error;
        switch (source.Ref)
        {
            case PyRange { IsSmall: true } range:
                return Loop(frame, new RangeItems(range));
            case PyList list when ReferenceEquals(list.Type, PyList.TypeObject):
                return Loop(frame, new ListItems(list));
            case PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject):
                return Loop(frame, new TupleItems(tuple));
            case PyGenerator generator:
                return Loop(frame, new GeneratorItems(generator));
        }
        frame.Header.Position = position;
        Value iterator = Iteration.Iter(frame.Thread, source);
        if (iterator.IsError)
            return Fail(frame);
        return target is UnpackTarget { IsPair: true } pair && iterator.Ref is IPairIterator { GivesPairs: true } pairs
            ? LoopOverPairs(frame, pairs, pair)
            : Loop(frame, new IteratorItems(iterator));
    }

    private Completion Loop<TItems>(Frame frame, TItems items)
        where TItems : struct, IItems
    {
        while (true)
        {
            frame.Header.Position = position;
            Value item = items.Next(frame.Thread);
            if (item.IsUnbound)
                return Else(frame);
            if (item.IsError)
                return Fail(frame);
            if (!Assign(frame, item))
                return Completion.Error;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
                return Fail(frame);
        }
    }

    private Completion LoopOverPairs(Frame frame, IPairIterator pairs, UnpackTarget pair)
    {
        while (true)
        {
            frame.Header.Position = position;
            if (!pairs.MoveNextPair(frame.Thread, out Value first, out Value second))
                return first.IsUnbound || frame.Thread.ClearIf(BuiltinExceptions.StopIteration) ? Else(frame) : Fail(frame);
            if (!pair.AssignPair(frame, first, second))
                return Completion.Error;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
                return Fail(frame);
        }
    }

    private bool Assign(Frame frame, Value item)
    {
        if (slot == 0)
            return target.Assign(frame, item);
        Value.Store(ref frame[slot], item);
        return true;
    }

    private Completion Else(Frame frame) => orelse is null ? Completion.Normal : orelse.Execute(frame);

    private Completion Fail(Frame frame)
    {
        frame.Fail(position);
        return Completion.Error;
    }

    /// <summary>Where the items come from. Being a struct type parameter, each kind gives a loop of its own.</summary>
    private interface IItems
    {
        /// <summary>The next item: unbound at the end, or the error sentinel.</summary>
        Value Next(ThreadState t);
    }

    private struct RangeItems(PyRange range) : IItems
    {
        private readonly long step = range.SmallStep;
        private long next = range.SmallStart;
        private long left = range.SmallLength;

        public Value Next(ThreadState t)
        {
            if (left == 0)
                return default;
            left--;
            long number = next;
            next = unchecked(number + step);
            return Value.FromInt64(number);
        }
    }

    // The list may change while it is iterated.
    private struct ListItems(PyList list) : IItems
    {
        private int index;

        public Value Next(ThreadState t) => index < list.Count ? list.Items[index++] : default;
    }

    private struct TupleItems(PyTuple tuple) : IItems
    {
        private readonly Value[] items = tuple.Items;
        private int index;

        public Value Next(ThreadState t) => index < items.Length ? items[index++] : default;
    }

    private readonly struct GeneratorItems(PyGenerator generator) : IItems
    {
        public Value Next(ThreadState t) => generator.Resume(t, Value.None);
    }

    private readonly struct IteratorItems(Value iterator) : IItems
    {
        private readonly Value iterator = iterator;
        private readonly Function1 next = iterator.Type.Next!;

        public Value Next(ThreadState t)
        {
            Value item = next(t, iterator);
            return item.IsError && t.ClearIf(BuiltinExceptions.StopIteration) ? default : item;
        }
    }
}
