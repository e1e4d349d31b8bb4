using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>A value that an earlier step put into a slot.</summary>
internal sealed class TemporaryNode(int slot) : ExpressionNode
{
    public int Slot { get; } = slot;

    public override Value Execute(Frame frame) => frame[Slot];
}
