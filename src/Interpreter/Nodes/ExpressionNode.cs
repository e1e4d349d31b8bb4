using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An expression that can be evaluated without suspending.</summary>
internal abstract class ExpressionNode
{
    /// <summary>The value, or the error sentinel.</summary>
    public abstract Value Execute(Frame frame);

    /// <summary>The truth of the value, for conditions; comparisons answer without making a bool.</summary>
    /// <param name="frame">Where it runs.</param>
    /// <param name="position">The place of the condition, where <c>__bool__</c> is called.</param>
    public virtual Truth Test(Frame frame, int position)
    {
        Value value = Execute(frame);
        if (value.IsTrue)
            return Truth.True;
        if (value.IsFalse)
            return Truth.False;
        if (value.IsError)
            return Truth.Error;
        frame.Header.Position = position;
        Truth truth = Truthiness.Of(frame.Thread, value);
        return truth == Truth.Error ? Fail(frame, position) : truth;
    }

    // Apart, so that the way taken stays short.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Truth Fail(Frame frame, int position)
    {
        frame.Fail(position);
        return Truth.Error;
    }
}
