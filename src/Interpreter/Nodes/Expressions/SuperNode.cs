using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>super()</c> without arguments: the class of the method and its first argument are filled in.</summary>
internal sealed class SuperNode(ExpressionNode callee, int classSlot, int selfSlot, bool selfIsCell, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value target = callee.Execute(frame);
        if (target.IsError)
            return target;
        ThreadState t = frame.Thread;
        frame.Header.Position = position;
        Value result = target.Is(PySuper.TypeObject) ? MakeSuper(frame) : Calls.Call0(t, target);
        return result.IsError ? frame.Fail(position) : result;
    }

    private Value MakeSuper(Frame frame)
    {
        ThreadState t = frame.Thread;
        Value self = selfIsCell ? ((PyCell)frame[selfSlot].Ref!).Contents : frame[selfSlot];
        if (self.IsUnbound)
            return t.RaiseRuntimeError("super(): arg[0] deleted");
        Value owner = ((PyCell)frame[classSlot].Ref!).Contents;
        if (owner.IsUnbound)
            return t.RaiseRuntimeError("super(): empty __class__ cell");
        return owner.Ref is PyType type
            ? PySuper.Create(t, type, self)
            : t.RaiseRuntimeError($"super(): __class__ is not a type ({owner.Type.Name})");
    }
}
