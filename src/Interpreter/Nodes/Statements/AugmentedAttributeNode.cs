using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>owner.name += value</c>: the owner is evaluated once.</summary>
internal sealed class AugmentedAttributeNode<TOperator>(AttributeNode reader, AttributeTarget writer, ExpressionNode value, int position) : StatementNode
    where TOperator : struct, IBinaryOperator
{
    public override Completion Execute(Frame frame)
    {
        Value owner = reader.EvaluateOwner(frame);
        if (owner.IsError)
            return Completion.Error;
        Value current = reader.Read(frame, owner);
        if (current.IsError)
            return Completion.Error;
        Value operand = value.Execute(frame);
        if (operand.IsError)
            return Completion.Error;
        Value result = InPlace.Apply<TOperator>(frame, current, operand, position);
        return !result.IsError && writer.Write(frame, owner, result) ? Completion.Normal : Completion.Error;
    }
}
