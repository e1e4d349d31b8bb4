using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An expression that can be evaluated without suspending.</summary>
internal abstract class ExpressionNode
{
    /// <summary>The value, or the error sentinel.</summary>
    public abstract Value Execute(Frame frame);

    /// <summary>The truth of the value, for conditions; comparisons answer without making a bool.</summary>
    public virtual Truth Test(Frame frame)
    {
        Value value = Execute(frame);
        return value.IsError ? Truth.Error : Truthiness.Of(frame.Thread, value);
    }
}
