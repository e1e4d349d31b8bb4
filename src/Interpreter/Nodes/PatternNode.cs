using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
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

/// <summary><c>[a, *rest, b]</c>.</summary>
internal sealed class SequencePattern(PatternNode[] patterns, int star, CaptureSlot? starName, int position) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        if (!subject.Type.MatchesSequence)
            return Truth.False;
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

/// <summary><c>{key: pattern, **rest}</c>.</summary>
internal sealed class MappingPattern(ExpressionNode[] keys, PatternNode[] patterns, CaptureSlot? rest, int position) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        if (!subject.Type.MatchesMapping)
            return Truth.False;
        ThreadState t = frame.Thread;
        long length = Containers.Length(t, subject);
        if (length < 0)
            return Fail(frame);
        if (length < keys.Length)
            return Truth.False;
        Value[] names = new Value[keys.Length];
        Value missing = new PySentinel();
        for (int i = 0; i < keys.Length; i++)
        {
            names[i] = keys[i].Execute(frame);
            if (names[i].IsError)
                return Truth.Error;
            Value get = Attributes.Get(t, subject, SpecialNames.PlainGet);
            Value item = get.IsError ? get : Calls.Call2(t, get, names[i], missing);
            if (item.IsError)
                return Fail(frame);
            if (item.Is(missing))
                return Truth.False;
            Truth matched = patterns[i].Match(frame, item);
            if (matched != Truth.True)
                return matched;
        }
        return rest is null || CaptureRest(frame, subject, names) ? Truth.True : Fail(frame);
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

/// <summary><c>Class(pattern, name=pattern)</c>. See cpython Python/ceval.c _PyEval_MatchClass.</summary>
internal sealed class ClassPattern(ExpressionNode type, PatternNode[] positional, PyStr[] names, PatternNode[] keyword, int position) : PatternNode
{
    public override Truth Match(Frame frame, Value subject)
    {
        Value classValue = type.Execute(frame);
        if (classValue.IsError)
            return Truth.Error;
        ThreadState t = frame.Thread;
        if (classValue.Ref is not PyType classObject)
        {
            t.RaiseTypeError("called match pattern must be a class");
            return Fail(frame);
        }
        Truth isInstance = TypeChecks.IsInstance(t, subject, classValue);
        if (isInstance != Truth.True)
            return isInstance == Truth.Error ? Fail(frame) : isInstance;
        PyStr[]? attributes = [];
        if (positional.Length > 0)
        {
            Value matchArgs = Attributes.GetOrUnbound(t, classObject, SpecialNames.MatchArgs);
            if (matchArgs.IsError)
                return Fail(frame);
            if (matchArgs.IsUnbound && classObject.MatchesSelf)
                return MatchSelf(frame, subject, classObject);
            attributes = PositionalNames(t, classObject, matchArgs);
            if (attributes is null)
                return Fail(frame);
        }
        return MatchAttributes(frame, subject, attributes);
    }

    // Types such as int: the one positional pattern is for the subject itself.
    private Truth MatchSelf(Frame frame, Value subject, PyType classObject)
    {
        if (positional.Length == 1)
        {
            Truth matched = positional[0].Match(frame, subject);
            return matched == Truth.True ? MatchAttributes(frame, subject, []) : matched;
        }
        frame.Thread.RaiseTypeError($"{classObject.Name}() accepts 1 positional sub-pattern ({positional.Length} given)");
        return Fail(frame);
    }

    // All attributes are read before the first of them is matched. See cpython Python/ceval.c _PyEval_MatchClass.
    private Truth MatchAttributes(Frame frame, Value subject, PyStr[] attributes)
    {
        Value[] values = new Value[attributes.Length + names.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Attributes.GetOrUnbound(frame.Thread, subject, i < attributes.Length ? attributes[i] : names[i - attributes.Length]);
            if (values[i].IsError)
                return Fail(frame);
            if (values[i].IsUnbound)
                return Truth.False;
        }
        for (int i = 0; i < values.Length; i++)
        {
            Truth matched = (i < attributes.Length ? positional[i] : keyword[i - attributes.Length]).Match(frame, values[i]);
            if (matched != Truth.True)
                return matched;
        }
        return Truth.True;
    }

    // The attributes that the positional patterns stand for; null with a TypeError pending.
    private PyStr[]? PositionalNames(ThreadState t, PyType classObject, Value matchArgs)
    {
        Value[] given = [];
        if (matchArgs.Ref is PyTuple tuple)
            given = tuple.Items;
        else if (!matchArgs.IsUnbound)
            return Refuse(t, $"{classObject.Name}.__match_args__ must be a tuple (got {matchArgs.Type.Name})");
        if (positional.Length > given.Length)
        {
            string plural = given.Length == 1 ? "" : "s";
            return Refuse(t, $"{classObject.Name}() accepts {given.Length} positional sub-pattern{plural} ({positional.Length} given)");
        }
        PyStr[] attributes = new PyStr[positional.Length];
        for (int i = 0; i < attributes.Length; i++)
        {
            if (given[i].Ref is not PyStr name)
                return Refuse(t, $"__match_args__ elements must be strings (got {given[i].Type.Name})");
            if (Array.IndexOf(attributes, name, 0, i) >= 0 || Array.IndexOf(names, name) >= 0)
                return Refuse(t, $"{classObject.Name}() got multiple sub-patterns for attribute '{name.Text}'");
            attributes[i] = name;
        }
        return attributes;
    }

    private static PyStr[]? Refuse(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return null;
    }

    private Truth Fail(Frame frame)
    {
        frame.Fail(position);
        return Truth.Error;
    }
}
