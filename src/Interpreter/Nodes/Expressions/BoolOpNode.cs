using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An operand of <c>and</c> or <c>or</c>, and its place.</summary>
internal readonly record struct BoolOperand(ExpressionNode Node, int Position);

/// <summary><c>a and b and …</c> or <c>a or b or …</c>.</summary>
internal sealed class BoolOpNode(BoolOperand[] operands, bool isAnd, int position) : ExpressionNode
{
    // The truth that decides the result at once.
    private readonly Truth decisive = isAnd ? Truth.False : Truth.True;

    public override Value Execute(Frame frame)
    {
        int last = operands.Length - 1;
        for (int i = 0; i < last; i++)
        {
            Value value = operands[i].Node.Execute(frame);
            if (value.IsError)
                return value;
            frame.Header.Position = position;
            Truth truth = Truthiness.Of(frame.Thread, value);
            if (truth == decisive)
                return value;
            if (truth == Truth.Error)
                return frame.Fail(position);
        }
        return operands[last].Node.Execute(frame);
    }

    public override Truth Test(Frame frame, int place)
    {
        int last = operands.Length - 1;
        for (int i = 0; i < last; i++)
        {
            Truth truth = operands[i].Node.Test(frame, operands[i].Position);
            if (truth == decisive || truth == Truth.Error)
                return truth;
        }
        return operands[last].Node.Test(frame, operands[last].Position);
    }
}
