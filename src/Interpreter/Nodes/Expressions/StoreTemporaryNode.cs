using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>An expression whose value is kept in a slot as well.</summary>
internal sealed class StoreTemporaryNode(ExpressionNode expression, int slot) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value value = expression.Execute(frame);
        if (!value.IsError)
            frame[slot] = value;
        return value;
    }
}
