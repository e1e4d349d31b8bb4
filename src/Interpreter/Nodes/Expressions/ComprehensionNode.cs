using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>What a comprehension collects into.</summary>
internal enum CollectionKind
{
    List,
    Set,
    Dict,
}

/// <summary>A list, set or dict comprehension: loops that add to a collection in a slot (PEP 709: they run in the frame around).</summary>
internal sealed class ComprehensionNode(CollectionKind kind, int resultSlot, ScopeEntry entry, StatementNode loop) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        entry.Enter(frame);
        frame[resultSlot] = MakeCollection(kind);
        if (loop.Execute(frame) == Completion.Error)
            return Value.Error;
        Value result = frame[resultSlot];
        frame[resultSlot] = default;
        return result;
    }

    public static Value MakeCollection(CollectionKind kind) => kind switch
    {
        CollectionKind.List => new PyList(),
        CollectionKind.Set => new PySet(),
        _ => new PyDict(),
    };
}

/// <summary>Makes the variables of a comprehension new: unbound, or in fresh cells.</summary>
internal sealed class ScopeEntry(int[] slots, int[] cellSlots)
{
    public void Enter(Frame frame)
    {
        foreach (int slot in slots)
            frame[slot] = default;
        foreach (int slot in cellSlots)
            frame[slot] = new PyCell(default);
    }
}

/// <summary>Adds an element to the collection of a comprehension.</summary>
internal sealed class CollectNode(CollectionKind kind, int resultSlot, ExpressionNode element, ExpressionNode? value, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value item = element.Execute(frame);
        if (item.IsError)
            return Completion.Error;
        object collection = frame[resultSlot].Ref!;
        if (kind == CollectionKind.List)
        {
            ((PyList)collection).Append(item);
            return Completion.Normal;
        }
        if (kind == CollectionKind.Set)
            return Done(frame, ((PySet)collection).Add(frame.Thread, item));
        Value mapped = value!.Execute(frame);
        if (mapped.IsError)
            return Completion.Error;
        return Done(frame, ((PyDict)collection).Set(frame.Thread, item, mapped));
    }

    private Completion Done(Frame frame, bool added)
    {
        if (added)
            return Completion.Normal;
        frame.Fail(position);
        return Completion.Error;
    }
}
