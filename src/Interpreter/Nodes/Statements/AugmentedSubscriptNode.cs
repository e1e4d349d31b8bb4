using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>container[index] += value</c>: container and index are evaluated once.</summary>
internal sealed class AugmentedSubscriptNode<TOperator, TContainer, TIndex>(
    TContainer container, TIndex index, ExpressionNode value, int targetPosition, int position) : StatementNode
    where TOperator : struct, IBinaryOperator
    where TContainer : struct, IOperand
    where TIndex : struct, IOperand
{
    private readonly TContainer container = container;
    private readonly TIndex index = index;

    public override Completion Execute(Frame frame)
    {
        Value target = container.GetBound(frame);
        if (target.IsError)
            return Completion.Error;
        Value key = index.GetBound(frame);
        if (key.IsError)
            return Completion.Error;
        Value current = Subscripts.Get(frame, target, key, targetPosition);
        if (current.IsError)
            return Completion.Error;
        Value operand = value.Execute(frame);
        if (operand.IsError)
            return Completion.Error;
        Value result = InPlace.Apply<TOperator>(frame, current, operand, position);
        return !result.IsError && Subscripts.Set(frame, target, key, result, targetPosition) ? Completion.Normal : Completion.Error;
    }
}
