using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>The operator of an augmented assignment: as <see cref="BinaryNode{TOperator,TLeft,TRight}"/>, but objects may change themselves.</summary>
internal sealed class AugmentedNode<TOperator, TLeft, TRight>(TLeft left, TRight right, int position) : ExpressionNode
    where TOperator : struct, IBinaryOperator
    where TLeft : struct, IOperand
    where TRight : struct, IOperand
{
    private readonly TLeft left = left;
    private readonly TRight right = right;

    public override Value Execute(Frame frame)
    {
        Value a = left.Get(frame);
        if (a.IsError)
            return a;
        Value b = right.Get(frame);
        if (a.IsInt && b.IsInt && TOperator.TryInt(a.Bits, b.Bits, out Value result))
            return result;
        if (a.IsFloat && b.IsFloat && TOperator.TryFloat(a.Double, b.Double, out result))
            return result;
        return General(frame, a, b);
    }

    private Value General(Frame frame, Value a, Value b)
    {
        if (a.IsUnbound)
            return left.RaiseUnbound(frame);
        if (b.IsUnbound)
            return right.RaiseUnbound(frame);
        return b.IsError ? b : InPlace.General<TOperator>(frame, a, b, position);
    }
}
