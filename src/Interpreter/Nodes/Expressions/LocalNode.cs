using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>A local variable in a slot.</summary>
internal sealed class LocalNode(int slot, PyStr name, int position) : ExpressionNode
{
    public int Slot { get; } = slot;

    public override Value Execute(Frame frame)
    {
        Value value = frame[Slot];
        return value.IsUnbound ? RaiseUnbound(frame) : value;
    }

    public Value RaiseUnbound(Frame frame)
    {
        PyNameError error = (PyNameError)BuiltinExceptions.Create(
            BuiltinExceptions.UnboundLocalError,
            Value.FromString($"cannot access local variable '{name.Text}' where it is not associated with a value"));
        error.Name = name;
        frame.Thread.Raise(error);
        return frame.Fail(position);
    }
}
