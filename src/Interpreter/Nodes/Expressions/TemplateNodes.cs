using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>A t-string (PEP 750): its parts stay apart.</summary>
internal sealed class TemplateNode(ExpressionNode[] parts) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value[] values = new Value[parts.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = parts[i].Execute(frame);
            if (values[i].IsError)
                return Value.Error;
        }
        return PyTemplate.From(values);
    }
}

/// <summary>One <c>{value!conversion:specification}</c> of a t-string.</summary>
internal sealed class InterpolationNode(ExpressionNode value, PyStr expression, int conversion, ExpressionNode? specification) : ExpressionNode
{
    private readonly Value conversionText = conversion < 0 ? Value.None : Value.FromString(((char)conversion).ToString());

    public override Value Execute(Frame frame)
    {
        Value operand = value.Execute(frame);
        if (operand.IsError)
            return operand;
        Value format = specification is null ? PyStr.Empty : specification.Execute(frame);
        return format.IsError ? format : new PyInterpolation(operand, expression, conversionText, format);
    }
}
