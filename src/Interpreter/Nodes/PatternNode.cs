using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>A pattern of <c>case</c>: tests a subject, and notes what names are to be bound.</summary>
internal abstract class PatternNode
{
    public abstract Truth Match(Frame frame, Value subject);
}

/// <summary>A name of a pattern: its value waits in a slot until the whole pattern matched.</summary>
internal sealed record CaptureSlot(int Slot, TargetNode Target);

/// <summary><c>_</c>.</summary>
internal sealed class WildcardPattern : PatternNode
{
    public static readonly WildcardPattern Instance = new();

    public override Truth Match(Frame frame, Value subject) => Truth.True;
}

/// <summary><c>name</c>, or <c>pattern as name</c>.</summary>
internal sealed class CapturePattern(PatternNode pattern, CaptureSlot capture) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        Truth matched = pattern.Match(frame, subject);
        if (matched == Truth.True)
            frame[capture.Slot] = subject;
        return matched;
    }
}

/// <summary>A literal or dotted name: equality.</summary>
internal sealed class ValuePattern(ExpressionNode value, int position) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        Value expected = value.Execute(frame);
        if (expected.IsError)
            return Truth.Error;
        frame.Header.Position = position;
        Truth equal = Comparison.CompareTruth(frame.Thread, subject, expected, CompareOp.Equal);
        if (equal == Truth.Error)
            frame.Fail(position);
        return equal;
    }
}

/// <summary><c>None</c>, <c>True</c>, <c>False</c>: identity.</summary>
internal sealed class SingletonPattern(Value value) : PatternNode
{
    public override Truth Match(Frame frame, Value subject) => subject.Is(value) ? Truth.True : Truth.False;
}

/// <summary><c>a | b</c>.</summary>
internal sealed class OrPattern(PatternNode[] alternatives) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        foreach (PatternNode alternative in alternatives)
        {
            Truth matched = alternative.Match(frame, subject);
            if (matched != Truth.False)
                return matched;
        }
        return Truth.False;
    }
}
