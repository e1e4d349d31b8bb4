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
        Truth matched = MatchPositional(frame, subject, classObject);
        if (matched != Truth.True)
            return matched;
        for (int i = 0; i < names.Length; i++)
        {
            matched = MatchAttribute(frame, subject, names[i], keyword[i]);
            if (matched != Truth.True)
                return matched;
        }
        return Truth.True;
    }

    private Truth MatchPositional(Frame frame, Value subject, PyType classObject)
    {
        if (positional.Length == 0)
            return Truth.True;
        ThreadState t = frame.Thread;
        Value matchArgs = Attributes.GetOrUnbound(t, classObject, SpecialNames.MatchArgs);
        if (matchArgs.IsError)
            return Fail(frame);
        if (matchArgs.IsUnbound && classObject.MatchesSelf)
        {
            if (positional.Length > 1)
                return FailWith(frame, $"{classObject.Name}() accepts 1 positional sub-pattern ({positional.Length} given)");
            return positional[0].Match(frame, subject);
        }
        Value[] attributes = [];
        if (!matchArgs.IsUnbound)
        {
            if (matchArgs.Ref is not PyTuple tuple)
                return FailWith(frame, $"{classObject.Name}.__match_args__ must be a tuple (got {matchArgs.Type.Name})");
            attributes = tuple.Items;
        }
        if (positional.Length > attributes.Length)
        {
            string plural = attributes.Length == 1 ? "" : "s";
            return FailWith(frame, $"{classObject.Name}() accepts {attributes.Length} positional sub-pattern{plural} ({positional.Length} given)");
        }
        for (int i = 0; i < positional.Length; i++)
        {
            if (attributes[i].Ref is not PyStr name)
                return FailWith(frame, $"__match_args__ elements must be strings (got {attributes[i].Type.Name})");
            if (Array.Exists(names, given => given.Equals(name)))
                return FailWith(frame, $"{classObject.Name}() got multiple sub-patterns for attribute '{name.Text}'");
            Truth matched = MatchAttribute(frame, subject, name, positional[i]);
            if (matched != Truth.True)
                return matched;
        }
        return Truth.True;
    }

    private Truth MatchAttribute(Frame frame, Value subject, PyStr name, PatternNode pattern)
    {
        Value value = Attributes.GetOrUnbound(frame.Thread, subject, name);
        if (value.IsError)
            return Fail(frame);
        return value.IsUnbound ? Truth.False : pattern.Match(frame, value);
    }

    private Truth FailWith(Frame frame, string message)
    {
        frame.Thread.RaiseTypeError(message);
        return Fail(frame);
    }

    private Truth Fail(Frame frame)
    {
        frame.Fail(position);
        return Truth.Error;
    }
}
