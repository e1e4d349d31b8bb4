using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>container[index] = value</c>.</summary>
internal sealed class SubscriptTarget(ExpressionNode container, ExpressionNode index, int position) : TargetNode
{
    public override bool Assign(Frame frame, Value value)
    {
        Value target = container.Execute(frame);
        if (target.IsError)
            return false;
        Value key = index.Execute(frame);
        if (key.IsError)
            return false;
        if (key.IsInt && target.Ref is PyList list && ReferenceEquals(list.Type, PyList.TypeObject))
        {
            long place = key.Bits;
            if (place < 0)
                place += list.Count;
            if ((ulong)place < (ulong)list.Count)
            {
                list.Items[place] = value;
                return true;
            }
        }
        else if (target.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
        {
            return dict.Set(frame.Thread, key, value) || Fail(frame);
        }
        frame.Header.Position = position;
        return Containers.SetItem(frame.Thread, target, key, value) || Fail(frame);
    }

    public override bool Delete(Frame frame)
    {
        Value target = container.Execute(frame);
        if (target.IsError)
            return false;
        Value key = index.Execute(frame);
        if (key.IsError)
            return false;
        frame.Header.Position = position;
        return Containers.DeleteItem(frame.Thread, target, key) || Fail(frame);
    }

    private bool Fail(Frame frame)
    {
        frame.Fail(position);
        return false;
    }
}
