using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary><c>[a, *rest, b]</c>.</summary>
internal sealed class SequencePattern(PatternNode[] patterns, int star, CaptureSlot? starName, int position) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        if (!subject.Type.MatchesSequence)
            return Truth.False;
        // [*_] matches whatever it holds, and does not ask how much that is.
        if (patterns.Length == 0 && star >= 0 && starName is null)
            return Truth.True;
        ThreadState t = frame.Thread;
        long length = Containers.Length(t, subject);
        if (length < 0)
            return Fail(frame);
        if (star < 0 ? length != patterns.Length : length < patterns.Length)
            return Truth.False;
        for (int i = 0; i < patterns.Length; i++)
        {
            if (patterns[i] is WildcardPattern)
                continue;
            long index = star < 0 || i < star ? i : length - patterns.Length + i;
            Value item = Containers.GetItem(t, subject, Value.FromInt64(index));
            if (item.IsError)
                return Fail(frame);
            Truth matched = patterns[i].Match(frame, item);
            if (matched != Truth.True)
                return matched;
        }
        return starName is null || CaptureRest(frame, subject, length) ? Truth.True : Fail(frame);
    }

    private bool CaptureRest(Frame frame, Value subject, long length)
    {
        PyList rest = new();
        long end = length - (patterns.Length - star);
        for (long index = star; index < end; index++)
        {
            Value item = Containers.GetItem(frame.Thread, subject, Value.FromInt64(index));
            if (item.IsError)
                return false;
            rest.Append(item);
        }
        frame[starName!.Slot] = rest;
        return true;
    }

    private Truth Fail(Frame frame)
    {
        frame.Fail(position);
        return Truth.Error;
    }
}
