using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a and b and …</c> or <c>a or b or …</c>.</summary>
internal sealed class BoolOpNode(ExpressionNode[] operands, int[] positions, bool isAnd, int position) : ExpressionNode
{
    // The truth that decides the result at once.
    private readonly Truth decisive = isAnd ? Truth.False : Truth.True;

    public override Value Execute(Frame frame)
    {
        int last = operands.Length - 1;
        for (int i = 0; i < last; i++)
        {
            Value value = operands[i].Execute(frame);
            if (value.IsError)
                return value;
            frame.Header.Position = position;
            Truth truth = Truthiness.Of(frame.Thread, value);
            if (truth == decisive)
                return value;
            if (truth == Truth.Error)
                return frame.Fail(position);
        }
        return operands[last].Execute(frame);
    }

    public override Truth Test(Frame frame, int place)
    {
        int last = operands.Length - 1;
        for (int i = 0; i < last; i++)
        {
            Truth truth = operands[i].Test(frame, positions[i]);
            if (truth == decisive || truth == Truth.Error)
                return truth;
        }
        return operands[last].Test(frame, positions[last]);
    }
}
