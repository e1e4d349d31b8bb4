using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

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
        Value container = value.Get(frame);
        if (container.IsError)
            return container;
        Value key = index.Get(frame);
        if (key.IsInt && container.Ref is PyList list && ReferenceEquals(list.Type, PyList.TypeObject))
        {
            long place = key.Bits;
            if (place < 0)
                place += list.Count;
            if ((ulong)place < (ulong)list.Count)
                return list.Items[place];
        }
        return General(frame, container, key);
    }

    private Value General(Frame frame, Value container, Value key)
    {
        if (container.IsUnbound)
            return value.RaiseUnbound(frame);
        if (key.IsUnbound)
            return index.RaiseUnbound(frame);
        if (key.IsError)
            return key;
        if (container.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
        {
            Value item = dict.Get(frame.Thread, key);
            if (!item.IsUnbound && !item.IsError)
                return item;
            if (item.IsError)
                return frame.Fail(position);
        }
        frame.Header.Position = position;
        Value result = Containers.GetItem(frame.Thread, container, key);
        return result.IsError ? frame.Fail(position) : result;
    }
}
