using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An element of a display: an expression, or <c>*x</c>.</summary>
internal readonly record struct Element(ExpressionNode Node, bool IsUnpacked);

/// <summary><c>(a, b)</c>.</summary>
internal sealed class TupleNode(ExpressionNode[] elements) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value[] items = new Value[elements.Length];
        for (int i = 0; i < items.Length; i++)
        {
            Value item = elements[i].Execute(frame);
            if (item.IsError)
                return item;
            items[i] = item;
        }
        return PyTuple.Of(items);
    }
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListNode(ExpressionNode[] elements) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        if (elements.Length == 0)
            return new PyList();
        Value[] items = new Value[elements.Length];
        for (int i = 0; i < items.Length; i++)
        {
            Value item = elements[i].Execute(frame);
            if (item.IsError)
                return item;
            items[i] = item;
        }
        return new PyList(items);
    }
}

/// <summary>A list or tuple display with <c>*</c>.</summary>
internal sealed class UnpackedListNode(Element[] elements, bool isTuple, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        PyList result = new();
        foreach (Element element in elements)
        {
            Value value = element.Node.Execute(frame);
            if (value.IsError)
                return value;
            if (!element.IsUnpacked)
            {
                result.Append(value);
                continue;
            }
            if (value.Type.Iter is null && value.Type.GetItem is null)
            {
                frame.Thread.RaiseTypeError($"Value after * must be an iterable, not {value.Type.Name}");
                return frame.Fail(position);
            }
            PyList? items = Iteration.ToList(frame.Thread, value);
            if (items is null)
                return frame.Fail(position);
            foreach (Value item in items.Span)
                result.Append(item);
        }
        return isTuple ? PyTuple.From(result.Span) : result;
    }
}

/// <summary><c>{a, b, *c}</c>.</summary>
internal sealed class SetNode(Element[] elements, int position) : ExpressionNode
{
    // CPython makes a frozenset of three constants or more beforehand; the order of the items shows it.
    private readonly bool isConstant = elements.Length >= 3 && Array.TrueForAll(elements, static element => !element.IsUnpacked && element.Node is ConstantNode);

    public override Value Execute(Frame frame)
    {
        PySet result = isConstant ? new PyFrozenSet() : new PySet();
        ThreadState t = frame.Thread;
        foreach (Element element in elements)
        {
            Value value = element.Node.Execute(frame);
            if (value.IsError)
                return value;
            if (!element.IsUnpacked)
            {
                if (!result.Add(t, value))
                    return frame.Fail(position);
                continue;
            }
            if (!result.TryUpdate(t, value))
                return frame.Fail(position);
        }
        if (!isConstant)
            return result;
        PySet copy = new();
        copy.TryUpdate(t, result);
        return copy;
    }
}

/// <summary><c>{a: b, **c}</c>; the key is null for <c>**</c>.</summary>
internal sealed class DictNode(ExpressionNode?[] keys, ExpressionNode[] values, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        PyDict result = new();
        ThreadState t = frame.Thread;
        for (int i = 0; i < keys.Length; i++)
        {
            Value key = keys[i] is { } keyNode ? keyNode.Execute(frame) : default;
            if (key.IsError)
                return key;
            Value value = values[i].Execute(frame);
            if (value.IsError)
                return value;
            bool added = keys[i] is null ? Merge(t, result, value) : result.Set(t, key, value);
            if (!added)
                return frame.Fail(position);
        }
        return result;
    }

    private static bool Merge(ThreadState t, PyDict result, Value mapping)
    {
        Value keys = mapping.Ref is PyDict ? default : Attributes.GetOrUnbound(t, mapping, SpecialNames.Keys);
        if (mapping.Ref is not PyDict && keys.IsUnbound)
        {
            t.RaiseTypeError($"'{mapping.Type.Name}' object is not a mapping");
            return false;
        }
        return !keys.IsError && result.TryMerge(t, mapping);
    }
}
