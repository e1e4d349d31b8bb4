using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>container[index] = value</c>; compiled once for each kind of operands.</summary>
internal sealed class SubscriptTarget<TContainer, TIndex>(TContainer container, TIndex index, int position) : TargetNode
    where TContainer : struct, IOperand
    where TIndex : struct, IOperand
{
    private readonly TContainer container = container;
    private readonly TIndex index = index;

    public override bool Assign(Frame frame, Value value)
    {
        Value target = container.GetBound(frame);
        if (target.IsError)
            return false;
        Value key = index.GetBound(frame);
        return !key.IsError && Subscripts.Set(frame, target, key, value, position);
    }

    public override bool Delete(Frame frame)
    {
        Value target = container.GetBound(frame);
        if (target.IsError)
            return false;
        Value key = index.GetBound(frame);
        if (key.IsError)
            return false;
        frame.Header.Position = position;
        if (Containers.DeleteItem(frame.Thread, target, key))
            return true;
        frame.Fail(position);
        return false;
    }
}
