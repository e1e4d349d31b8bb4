using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>for target in iterable: … else: …</c>, with loops of their own for ranges, lists and tuples.</summary>
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
                return OverRange(frame, range);
            case PyList list when ReferenceEquals(list.Type, PyList.TypeObject):
                return OverList(frame, list);
            case PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject):
                return OverItems(frame, tuple.Items);
            case PyGenerator generator:
                return OverGenerator(frame, generator);
        }
        frame.Header.Position = position;
        Value iterator = Iteration.Iter(frame.Thread, source);
        if (iterator.IsError)
            return Fail(frame);
        return target is UnpackTarget { IsPair: true } pair && iterator.Ref is IPairIterator { GivesPairs: true } pairs
            ? OverPairs(frame, pairs, pair)
            : OverIterator(frame, iterator);
    }

    private Completion OverRange(Frame frame, PyRange range)
    {
        long length = range.SmallLength;
        long number = range.SmallStart;
        long step = range.SmallStep;
        for (long i = 0; i < length; i++, number += step)
        {
            if (!Assign(frame, Value.FromInt64(number)))
                return Completion.Error;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
                return Fail(frame);
        }
        return Else(frame);
    }

    // The list may change while it is iterated.
    private Completion OverList(Frame frame, PyList list)
    {
        for (int i = 0; i < list.Count; i++)
        {
            if (!Assign(frame, list.Items[i]))
                return Completion.Error;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
                return Fail(frame);
        }
        return Else(frame);
    }

    private Completion OverItems(Frame frame, Value[] items)
    {
        foreach (Value item in items)
        {
            if (!Assign(frame, item))
                return Completion.Error;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
                return Fail(frame);
        }
        return Else(frame);
    }

    private Completion OverGenerator(Frame frame, PyGenerator generator)
    {
        while (true)
        {
            frame.Header.Position = position;
            Value item = generator.Resume(frame.Thread, Value.None);
            if (item.IsUnbound || item.IsError)
                return item.IsUnbound ? Else(frame) : Fail(frame);
            if (!Assign(frame, item))
                return Completion.Error;
            Completion completion = body.Execute(frame);
            if (completion is not (Completion.Normal or Completion.Continue))
                return completion == Completion.Break ? Completion.Normal : completion;
            if (frame.Thread.Breaker != 0 && !frame.Thread.HandleBreaker())
                return Fail(frame);
        }
    }

    private Completion OverPairs(Frame frame, IPairIterator pairs, UnpackTarget pair)
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

    private Completion OverIterator(Frame frame, Value iterator)
    {
        Function1 next = iterator.Type.Next!;
        while (true)
        {
            frame.Header.Position = position;
            Value item = next(frame.Thread, iterator);
            if (item.IsUnbound)
                return Else(frame);
            if (item.IsError)
                return frame.Thread.ClearIf(BuiltinExceptions.StopIteration) ? Else(frame) : Fail(frame);
            if (!Assign(frame, item))
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
}
