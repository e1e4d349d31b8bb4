using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Gives the namespace of a module or class a dict <c>__annotations__</c> unless it has one (PEP 563).</summary>
internal sealed class SetupAnnotationsNode(TargetNode target, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        ThreadState t = frame.Thread;
        Value found = Containers.GetItem(t, frame[CodeObject.NamespaceSlot], SpecialNames.Annotations);
        if (!found.IsError)
            return Completion.Normal;
        if (t.ClearIf(BuiltinExceptions.KeyError))
            return target.Assign(frame, new PyDict()) ? Completion.Normal : Completion.Error;
        frame.Fail(position);
        return Completion.Error;
    }
}
