using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a[b]</c>; compiled once for each kind of operands.</summary>
internal sealed class SubscriptNode<TValue, TIndex>(TValue value, TIndex index, int position) : ExpressionNode
    where TValue : struct, IOperand
    where TIndex : struct, IOperand
{
    private readonly TValue value = value;
    private readonly TIndex index = index;

    public override Value Execute(Frame frame)
    {
        Value container = value.GetBound(frame);
        if (container.IsError)
            return container;
        Value key = index.GetBound(frame);
        return key.IsError ? key : Subscripts.Get(frame, container, key, position);
    }
}
