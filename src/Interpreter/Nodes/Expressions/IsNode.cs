using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a is b</c> and <c>a is not b</c>.</summary>
internal sealed class IsNode(ExpressionNode left, ExpressionNode right, bool negated) : ExpressionNode
{
    public override Value Execute(Frame frame) => Test(frame, 0) switch
    {
        Truth.Error => Value.Error,
        Truth truth => Value.FromBool(truth == Truth.True),
    };

    public override Truth Test(Frame frame, int place)
    {
        Value a = left.Execute(frame);
        if (a.IsError)
            return Truth.Error;
        Value b = right.Execute(frame);
        if (b.IsError)
            return Truth.Error;
        return a.Is(b) != negated ? Truth.True : Truth.False;
    }
}
