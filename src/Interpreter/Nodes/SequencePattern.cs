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
        if (starName is null && Array.TrueForAll(patterns, static pattern => pattern is WildcardPattern))
            return Truth.True;
        // A star that binds nothing spares what it skips; everything else is iterated over, as in an assignment.
        PyType type = subject.Type;
        bool isIndexed = (star >= 0 && starName is null) || ReferenceEquals(type, PyList.TypeObject) || ReferenceEquals(type, PyTuple.TypeObject);
        return isIndexed ? MatchByIndex(frame, subject, length) : MatchUnpacked(frame, subject);
    }

    private Truth MatchUnpacked(Frame frame, Value subject)
    {
        Value[] items = new Value[star < 0 ? patterns.Length : patterns.Length + 1];
        bool isUnpacked = star < 0
            ? Unpacking.Unpack(frame.Thread, subject, items)
            : Unpacking.UnpackEx(frame.Thread, subject, star, patterns.Length - star, items);
        if (!isUnpacked)
            return Fail(frame);
        for (int i = 0; i < patterns.Length; i++)
        {
            Truth matched = patterns[i].Match(frame, items[star < 0 || i < star ? i : i + 1]);
            if (matched != Truth.True)
                return matched;
        }
        if (starName is not null)
            frame[starName.Slot] = items[star];
        return Truth.True;
    }

    private Truth MatchByIndex(Frame frame, Value subject, long length)
    {
        ThreadState t = frame.Thread;
        for (int i = 0; i < patterns.Length; i++)
        {
            if (patterns[i] is WildcardPattern)
                continue;
            bool isAfterStar = star >= 0 && i >= star;
            // Python code sees that the length is asked for again for each item that is counted from the end.
            if (isAfterStar && (length = Containers.Length(t, subject)) < 0)
                return Fail(frame);
            long index = isAfterStar ? length - patterns.Length + i : i;
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
