using PyLite.Runtime.Execution;

namespace PyLite.Interpreter.Nodes;

/// <summary>One <c>case pattern if guard:</c>; <paramref name="Captures"/> are the names its pattern binds.</summary>
internal sealed record CaseNode(PatternNode Pattern, CaptureSlot[] Captures, ExpressionNode? Guard, StatementNode Body, int GuardPosition)
{
    /// <summary>Tests pattern and guard and binds the names between them.</summary>
    public Truth Matches(Frame frame, Value subject)
    {
        Truth matched = Pattern.Match(frame, subject);
        if (matched != Truth.True)
            return matched;
        foreach (CaptureSlot capture in Captures)
        {
            if (!capture.Target.Assign(frame, frame[capture.Slot]))
                return Truth.Error;
        }
        return Guard is null ? Truth.True : Guard.Test(frame, GuardPosition);
    }
}

/// <summary><c>match subject: case …</c>.</summary>
internal sealed class MatchNode(ExpressionNode subject, CaseNode[] cases) : StatementNode
{
    public override Completion Execute(Frame frame)
    {
        Value value = subject.Execute(frame);
        if (value.IsError)
            return Completion.Error;
        foreach (CaseNode matchCase in cases)
        {
            Truth matched = matchCase.Matches(frame, value);
            if (matched == Truth.Error)
                return Completion.Error;
            if (matched == Truth.True)
                return matchCase.Body.Execute(frame);
        }
        return Completion.Normal;
    }

    public override Value ExecuteTail(Frame frame)
    {
        Value value = subject.Execute(frame);
        if (value.IsError)
            return value;
        foreach (CaseNode matchCase in cases)
        {
            Truth matched = matchCase.Matches(frame, value);
            if (matched == Truth.Error)
                return Value.Error;
            if (matched == Truth.True)
                return matchCase.Body.ExecuteTail(frame);
        }
        return default;
    }
}
