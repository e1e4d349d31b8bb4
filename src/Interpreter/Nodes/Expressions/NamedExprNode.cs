using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>(name := value)</c>.</summary>
internal sealed class NamedExprNode(TargetNode target, ExpressionNode value) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value result = value.Execute(frame);
        return result.IsError || target.Assign(frame, result) ? result : Value.Error;
    }
}
