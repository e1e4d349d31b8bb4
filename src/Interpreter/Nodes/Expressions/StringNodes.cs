using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>An f-string: the texts of its parts, joined.</summary>
internal sealed class JoinedStrNode(ExpressionNode[] parts) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        StringBuilder text = new();
        foreach (ExpressionNode part in parts)
        {
            Value value = part.Execute(frame);
            if (value.IsError)
                return value;
            text.Append(((PyStr)value.Ref!).Text);
        }
        return Value.FromString(text.ToString());
    }
}

/// <summary><c>{value!conversion:specification}</c> in an f-string: a str.</summary>
internal sealed class FormattedValueNode(ExpressionNode value, int conversion, ExpressionNode? specification, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value operand = value.Execute(frame);
        if (operand.IsError)
            return operand;
        Value converted = Convert(frame.Thread, operand, conversion);
        if (converted.IsError)
            return frame.Fail(position);
        PyStr format = PyStr.Empty;
        if (specification is not null)
        {
            Value text = specification.Execute(frame);
            if (text.IsError)
                return text;
            format = (PyStr)text.Ref!;
        }
        frame.Header.Position = position;
        Value result = Representation.Format(frame.Thread, converted, format);
        return result.IsError ? frame.Fail(position) : result;
    }

    /// <summary>Applies <c>!s</c>, <c>!r</c> or <c>!a</c> (-1: none).</summary>
    public static Value Convert(ThreadState t, Value value, int conversion)
    {
        switch (conversion)
        {
            case 's':
                return Representation.Str(t, value);
            case 'r':
                return Representation.ReprValue(t, value);
            case 'a':
                return Representation.Ascii(t, value);
            default:
                return value;
        }
    }
}
