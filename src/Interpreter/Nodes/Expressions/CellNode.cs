using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>A variable in a cell, of this function or of one around it.</summary>
internal sealed class CellNode(int slot, PyStr name, bool isFree, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value value = Unsafe.As<PyCell>(frame[slot].Ref!).Contents;
        return value.IsUnbound ? RaiseUnbound(frame) : value;
    }

    private Value RaiseUnbound(Frame frame)
    {
        PyType type = isFree ? BuiltinExceptions.NameError : BuiltinExceptions.UnboundLocalError;
        string message = isFree
            ? $"cannot access free variable '{name.Text}' where it is not associated with a value in enclosing scope"
            : $"cannot access local variable '{name.Text}' where it is not associated with a value";
        PyNameError error = (PyNameError)BuiltinExceptions.Create(type, Value.FromString(message));
        error.Name = name;
        frame.Thread.Raise(error);
        return frame.Fail(position);
    }
}
