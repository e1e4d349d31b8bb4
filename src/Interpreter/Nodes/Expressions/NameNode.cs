using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>A name in a module or class body: looked for in the namespace, then where <paramref name="fallback"/> says.</summary>
internal sealed class NameNode(PyStr name, ExpressionNode fallback, int namespaceSlot, int position) : ExpressionNode
{
    private int place;

    public override Value Execute(Frame frame)
    {
        Value holder = frame[namespaceSlot];
        if (holder.Ref is PyCell cell)
            holder = cell.Contents;
        if (holder.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
        {
            if (dict.TryGetAt(place, name, out Value value))
                return value;
            // Module code: the namespace is the globals, which the fallback looks at.
            if (ReferenceEquals(dict, frame.Globals))
                return fallback.Execute(frame);
            int found = dict.Find(name);
            if (found < 0)
                return fallback.Execute(frame);
            place = found;
            return dict.EntryAt(found).Value;
        }
        return FromMapping(frame, holder);
    }

    // A metaclass's __prepare__ or exec() may give any mapping.
    private Value FromMapping(Frame frame, Value mapping)
    {
        Value value = Containers.GetItem(frame.Thread, mapping, name);
        if (!value.IsError)
            return value;
        return frame.Thread.ClearIf(BuiltinExceptions.KeyError) ? fallback.Execute(frame) : frame.Fail(position);
    }
}
