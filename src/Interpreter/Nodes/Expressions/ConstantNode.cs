using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>A constant.</summary>
internal sealed class ConstantNode(Value value) : ExpressionNode
{
    public Value Value { get; } = value;

    public override Value Execute(Frame frame) => Value;
}
