using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>
/// <c>a &lt; b &lt; c</c>: each operand is evaluated once; a false link ends it. A link compares what stands in the slot with what stands in the next.
/// </summary>
internal sealed class ChainedCompareNode(ExpressionNode first, ExpressionNode[] operands, ExpressionNode[] links, int slot, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value left = first.Execute(frame);
        if (left.IsError)
            return left;
        Value result = default;
        for (int i = 0; i < links.Length; i++)
        {
            Value right = operands[i].Execute(frame);
            if (right.IsError)
                return right;
            frame[slot] = left;
            frame[slot + 1] = right;
            result = links[i].Execute(frame);
            if (result.IsError || i == links.Length - 1)
                return result;
            Truth truth = Truthiness.Of(frame.Thread, result);
            if (truth == Truth.Error)
                return frame.Fail(position);
            if (truth == Truth.False)
                return result;
            left = right;
        }
        return result;
    }
}
