using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a, *b, c = value</c>: the items stand in slots of the frame between unpacking and assignment.</summary>
internal sealed class UnpackTarget(TargetNode[] targets, int starred, int slot, int position) : TargetNode
{
    /// <summary>Two targets, neither starred.</summary>
    public bool IsPair => starred < 0 && targets.Length == 2;

    /// <summary>Assigns to two targets.</summary>
    public bool AssignPair(Frame frame, Value first, Value second) => targets[0].Assign(frame, first) && targets[1].Assign(frame, second);

    public override bool Assign(Frame frame, Value value)
    {
        if (starred < 0 && value.Ref is PyTuple tuple && tuple.Items.Length == targets.Length && ReferenceEquals(tuple.Type, PyTuple.TypeObject))
            return AssignAll(frame, tuple.Items);
        frame.Header.Position = position;
        Span<Value> items = MemoryMarshal.CreateSpan(ref frame[slot], targets.Length);
        bool unpacked = starred < 0
            ? Unpacking.Unpack(frame.Thread, value, items)
            : Unpacking.UnpackEx(frame.Thread, value, starred, targets.Length - starred - 1, items);
        if (!unpacked)
        {
            frame.Fail(position);
            return false;
        }
        return AssignAll(frame, items);
    }

    public override bool Delete(Frame frame)
    {
        foreach (TargetNode target in targets)
        {
            if (!target.Delete(frame))
                return false;
        }
        return true;
    }

    private bool AssignAll(Frame frame, ReadOnlySpan<Value> items)
    {
        for (int i = 0; i < targets.Length; i++)
        {
            if (!targets[i].Assign(frame, items[i]))
                return false;
        }
        return true;
    }
}
