using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>
/// <c>container[index] += value</c> and its like, where nothing can suspend: container and index are evaluated once, and the item of a list is read and
/// written in its place.
/// </summary>
internal sealed class AugmentedSubscriptNode<TOperator, TContainer, TIndex>(
    TContainer container, TIndex index, ExpressionNode value, int itemPosition, int position) : StatementNode
    where TOperator : struct, IBinaryOperator
    where TContainer : struct, IOperand
    where TIndex : struct, IOperand
{
    private readonly TContainer container = container;
    private readonly TIndex index = index;

    public override Completion Execute(Frame frame)
    {
        Value owner = container.Get(frame);
        if (owner.IsError)
            return Completion.Error;
        Value key = index.Get(frame);
        if (!key.IsInt || owner.Ref is not PyList list || !ReferenceEquals(list.Type, PyList.TypeObject))
            return General(frame, owner, key);
        long place = key.Bits < 0 ? key.Bits + list.Count : key.Bits;
        if ((ulong)place >= (ulong)list.Count)
            return General(frame, owner, key);
        Value result = Apply(frame, list.Items[place]);
        if (result.IsError)
            return Completion.Error;
        // The list may have changed while the value was evaluated.
        if ((ulong)place >= (ulong)list.Count)
            return Write(frame, owner, key, result);
        Value.Store(ref list.Items[place], result);
        return Completion.Normal;
    }

    private Value Apply(Frame frame, Value current)
    {
        Value operand = value.Execute(frame);
        if (current.IsFloat && operand.IsFloat && TOperator.TryFloat(current.Double, operand.Double, out Value result))
            return result;
        if (current.IsInt && operand.IsInt && TOperator.TryInt(current.Bits, operand.Bits, out result))
            return result;
        if (operand.IsError)
            return operand;
        frame.Header.Position = position;
        result = TOperator.ApplyInPlace(frame.Thread, current, operand);
        return result.IsError ? frame.Fail(position) : result;
    }

    private Completion General(Frame frame, Value owner, Value key)
    {
        if (owner.IsUnbound)
            owner = container.RaiseUnbound(frame);
        else if (key.IsUnbound)
            key = index.RaiseUnbound(frame);
        if (owner.IsError || key.IsError)
            return Completion.Error;
        frame.Header.Position = itemPosition;
        Value current = Containers.GetItem(frame.Thread, owner, key);
        if (current.IsError)
        {
            frame.Fail(itemPosition);
            return Completion.Error;
        }
        Value result = Apply(frame, current);
        return result.IsError ? Completion.Error : Write(frame, owner, key, result);
    }

    private Completion Write(Frame frame, Value owner, Value key, Value result)
    {
        frame.Header.Position = itemPosition;
        if (Containers.SetItem(frame.Thread, owner, key, result))
            return Completion.Normal;
        frame.Fail(itemPosition);
        return Completion.Error;
    }
}
