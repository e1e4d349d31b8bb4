using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Interpreter.Nodes;

/// <summary>An f-string: the texts of its parts, joined.</summary>
internal sealed class JoinedStrNode(ExpressionNode[] parts) : ExpressionNode
{
    // Most f-strings are no longer than this.
    private const int RoomOnStack = 128;

    public override Value Execute(Frame frame)
    {
        InterpolatedText text = new(stackalloc char[RoomOnStack]);
        foreach (ExpressionNode part in parts)
        {
            Value value = part is FormattedValueNode formatted ? formatted.ExecuteForText(frame) : part.Execute(frame);
            if (value.IsError)
                return value;
            if (value.IsInt)
                text.Append(value.Bits);
            else
                text.Append((PyStr)value.Ref!);
        }
        return text.ToPyStr();
    }
}

/// <summary><c>{value!conversion:specification}</c> in an f-string: a str.</summary>
internal sealed class FormattedValueNode(ExpressionNode value, int conversion, ExpressionNode? specification, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        Value operand = value.Execute(frame);
        return operand.IsError ? operand : Format(frame, operand);
    }

    /// <summary>As <see cref="Execute"/>, but an int that needs no formatting is given as it is.</summary>
    public Value ExecuteForText(Frame frame)
    {
        Value operand = value.Execute(frame);
        if (operand.IsError || (operand.IsInt && specification is null))
            return operand;
        return Format(frame, operand);
    }

    private Value Format(Frame frame, Value operand)
    {
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
