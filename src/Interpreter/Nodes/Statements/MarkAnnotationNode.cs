using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Interpreter.Nodes;

/// <summary>Notes in the variable <c>__conditional_annotations__</c> that an annotation was reached (PEP 649).</summary>
internal sealed class MarkAnnotationNode(ExpressionNode reached, int mark, int position) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value marks = reached.Execute(frame);
        if (marks.IsError)
            return Completion.Error;
        if (marks.Ref is PySet set)
            set.Add(frame.Thread, Value.FromInt64(mark));
        else
            frame.Thread.Raise(BuiltinExceptions.SystemError, "bad internal call");
        if (frame.Thread.Pending is null)
            return Completion.Normal;
        frame.Fail(position);
        return Completion.Error;
    }
}
