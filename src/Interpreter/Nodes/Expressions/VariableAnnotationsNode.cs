using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>The annotation of one variable: made always, or when its mark is among those that were reached.</summary>
internal readonly record struct ConditionalAnnotation(PyStr Name, ExpressionNode Annotation, int Mark);

/// <summary>The dict of the annotations of a module or class, of those statements that have run (PEP 649).</summary>
internal sealed class VariableAnnotationsNode(ConditionalAnnotation[] annotations, ExpressionNode? reached, int position) : ExpressionNode
{
    public override Value Execute(Frame frame)
    {
        PyDict result = new();
        foreach (ConditionalAnnotation row in annotations)
        {
            if (row.Mark >= 0)
            {
                Truth isReached = IsReached(frame, row.Mark);
                if (isReached == Truth.Error)
                    return frame.Fail(position);
                if (isReached == Truth.False)
                    continue;
            }
            Value value = row.Annotation.Execute(frame);
            if (value.IsError)
                return value;
            result.Set(row.Name, value);
        }
        return result;
    }

    private Truth IsReached(Frame frame, int mark)
    {
        Value marks = reached!.Execute(frame);
        return marks.IsError ? Truth.Error : Containers.Contains(frame.Thread, marks, Value.FromInt64(mark));
    }
}
