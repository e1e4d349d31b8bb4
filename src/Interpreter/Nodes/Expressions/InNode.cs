using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>a in b</c> and <c>a not in b</c>.</summary>
internal sealed class InNode(ExpressionNode left, ExpressionNode right, bool negated, int position) : ExpressionNode
{
    public override Value Execute(Frame frame) => Test(frame, position) switch
    {
        Truth.Error => Value.Error,
        Truth truth => Value.FromBool(truth == Truth.True),
    };

    public override Truth Test(Frame frame, int place)
    {
        Value item = left.Execute(frame);
        if (item.IsError)
            return Truth.Error;
        Value container = right.Execute(frame);
        if (container.IsError)
            return Truth.Error;
        frame.Header.Position = position;
        Truth contained = Containers.Contains(frame.Thread, container, item);
        if (contained == Truth.Error)
        {
            frame.Fail(position);
            return Truth.Error;
        }
        return (contained == Truth.True) != negated ? Truth.True : Truth.False;
    }
}
