using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>One comparison of two operands; compiled once for each operator and kind of operands.</summary>
internal sealed class CompareNode<TComparison, TLeft, TRight>(TLeft left, TRight right, int position) : ExpressionNode
    where TComparison : struct, IComparison
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
        if (a.IsInt && b.IsInt)
            return Value.FromBool(TComparison.OfInts(a.Bits, b.Bits));
        if (a.IsFloat && b.IsFloat)
            return Value.FromBool(TComparison.OfFloats(a.Double, b.Double));
        return General(frame, a, b);
    }

    public override Truth Test(Frame frame, int place)
    {
        Value a = left.Get(frame);
        if (a.IsError)
            return Truth.Error;
        Value b = right.Get(frame);
        if (a.IsInt && b.IsInt)
            return TComparison.OfInts(a.Bits, b.Bits) ? Truth.True : Truth.False;
        if (a.IsFloat && b.IsFloat)
            return TComparison.OfFloats(a.Double, b.Double) ? Truth.True : Truth.False;
        Value result = General(frame, a, b);
        return result.IsError ? Truth.Error : Truthiness.Of(frame.Thread, result);
    }

    private Value General(Frame frame, Value a, Value b)
    {
        if (a.IsUnbound)
            return left.RaiseUnbound(frame);
        if (b.IsUnbound)
            return right.RaiseUnbound(frame);
        if (b.IsError)
            return b;
        if (a.Ref is PyStr leftText && b.Ref is PyStr rightText && ReferenceEquals(leftText.Type, PyStr.TypeObject) && ReferenceEquals(rightText.Type, PyStr.TypeObject))
        {
            if (TComparison.Op == CompareOp.Equal)
                return Value.FromBool(leftText.Equals(rightText));
            if (TComparison.Op == CompareOp.NotEqual)
                return Value.FromBool(!leftText.Equals(rightText));
        }
        frame.Header.Position = position;
        Value result = Comparison.Compare(frame.Thread, a, b, TComparison.Op);
        return result.IsError ? frame.Fail(position) : result;
    }
}
