using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>
/// <c>{key: pattern, **rest}</c>. That literal keys differ was seen when it was compiled; dotted names may give the same key again.
/// </summary>
internal sealed class MappingPattern(ExpressionNode[] keys, PatternNode[] patterns, CaptureSlot? rest, bool mayRepeatKeys, int position) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        if (!subject.Type.MatchesMapping)
            return Truth.False;
        Value[] names = [];
        if (keys.Length > 0)
        {
            frame.Header.Position = position;
            long length = Containers.Length(frame.Thread, subject);
            if (length < 0)
                return Fail(frame);
            if (length < keys.Length)
                return Truth.False;
            names = new Value[keys.Length];
            Truth matched = MatchItems(frame, subject, names);
            if (matched != Truth.True)
                return matched;
        }
        return rest is null || CaptureRest(frame, subject, names) ? Truth.True : Fail(frame);
    }

    // Looks up all keys before any value is matched. See cpython Python/ceval.c _PyEval_MatchKeys.
    private Truth MatchItems(Frame frame, Value subject, Value[] names)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            names[i] = keys[i].Execute(frame);
            if (names[i].IsError)
                return Truth.Error;
        }
        ThreadState t = frame.Thread;
        Value get = Attributes.Get(t, subject, SpecialNames.PlainGet);
        if (get.IsError)
            return Fail(frame);
        PySet? seen = mayRepeatKeys ? new PySet() : null;
        Value missing = new PySentinel();
        Value[] items = new Value[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            if (seen is not null && !IsNew(t, seen, names[i]))
                return Fail(frame);
            items[i] = Calls.Call2(t, get, names[i], missing);
            if (items[i].IsError)
                return Fail(frame);
            if (items[i].Is(missing))
                return Truth.False;
        }
        for (int i = 0; i < items.Length; i++)
        {
            Truth matched = patterns[i].Match(frame, items[i]);
            if (matched != Truth.True)
                return matched;
        }
        return Truth.True;
    }

    private static bool IsNew(ThreadState t, PySet seen, Value key)
    {
        int before = seen.Count;
        if (!seen.Add(t, key))
            return false;
        if (seen.Count > before)
            return true;
        if (Representation.Repr(t, key) is { } repr)
            t.RaiseValueError($"mapping pattern checks duplicate key ({repr})");
        return false;
    }

    private bool CaptureRest(Frame frame, Value subject, Value[] names)
    {
        PyDict remaining = new();
        if (!remaining.TryMerge(frame.Thread, subject))
            return false;
        foreach (Value name in names)
        {
            if (remaining.Remove(frame.Thread, name) == Truth.Error)
                return false;
        }
        frame[rest!.Slot] = remaining;
        return true;
    }

    private Truth Fail(Frame frame)
    {
        frame.Fail(position);
        return Truth.Error;
    }
}

/// <summary>An object that is nothing else: tells "not there" from every value.</summary>
internal sealed class PySentinel() : PyObject(PyObject.TypeObject);
