using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

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
        frame.Header.Position = position;
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
