using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a:b:c</c> inside brackets: makes a slice object.</summary>
internal sealed class SliceNode(ExpressionNode lower, ExpressionNode upper, ExpressionNode step) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value from = lower.Execute(frame);
        if (from.IsError)
            return from;
        Value to = upper.Execute(frame);
        if (to.IsError)
            return to;
        Value by = step.Execute(frame);
        return by.IsError ? by : new PySlice(from, to, by);
    }
}
