using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>-x</c>.</summary>
internal sealed class NegativeNode(ExpressionNode operand, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value value = operand.Execute(frame);
        if (value.IsInt && value.Bits != long.MinValue)
            return Value.FromInt64(-value.Bits);
        if (value.IsFloat)
            return Value.FromDouble(-value.Double);
        if (value.IsError)
            return value;
        frame.Header.Position = position;
        Value result = Numbers.Negative(frame.Thread, value);
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>+x</c> and <c>~x</c>.</summary>
internal sealed class UnaryNode(ExpressionNode operand, Function1 operation, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value value = operand.Execute(frame);
        if (value.IsError)
            return value;
        frame.Header.Position = position;
        Value result = operation(frame.Thread, value);
        return result.IsError ? frame.Fail(position) : result;
    }
}

/// <summary><c>not x</c>.</summary>
internal sealed class NotNode(ExpressionNode operand, int operandPosition, int position) : ExpressionNode
{
    public override Value Execute(Frame frame) => operand.Test(frame, position) switch
    {
        Truth.Error => Value.Error,
        Truth truth => Value.FromBool(truth == Truth.False),
    };

    public override Truth Test(Frame frame, int place) => operand.Test(frame, operandPosition) switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Error,
    };
}
