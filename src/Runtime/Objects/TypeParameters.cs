using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Type variables inside generic aliases and unions: finding and replacing them. See cpython Objects/genericaliasobject.c.</summary>
internal static class TypeParameters
{
    private static readonly PyStr TypingSubst = PyStr.Intern("__typing_subst__");
    private static readonly PyStr Parameters = PyStr.Intern("__parameters__");

    /// <summary>The distinct type variables in type arguments, in order; null on error.</summary>
    public static PyTuple? Collect(ThreadState t, PyTuple arguments)
    {
        List<Value> found = [];
        foreach (Value argument in arguments.Items)
        {
            if (argument.Ref is PyType)
                continue;
            if (!argument.Type.Lookup(TypingSubst).IsUnbound)
            {
                AddNew(found, argument);
                continue;
            }
            Value nested = Attributes.GetOrUnbound(t, argument, Parameters);
            if (nested.IsError)
                return null;
            if (nested.Ref is not PyTuple tuple)
                continue;
            foreach (Value parameter in tuple.Items)
                AddNew(found, parameter);
        }
        return PyTuple.From(found.ToArray());
    }

    /// <summary>The arguments with the type variables replaced by <paramref name="item"/> (a tuple for several); null on error.</summary>
    public static PyTuple? Substitute(ThreadState t, Value alias, PyTuple arguments, PyTuple parameters, Value item)
    {
        ReadOnlySpan<Value> given = item.Ref is PyTuple tuple ? tuple.Items : [item];
        string? text = parameters.Count == given.Length && parameters.Count > 0 ? "" : Representation.Repr(t, alias);
        if (text is null)
            return null;
        if (parameters.Count == 0)
        {
            t.RaiseTypeError($"{text} is not a generic class");
            return null;
        }
        if (given.Length != parameters.Count)
        {
            string quantity = given.Length > parameters.Count ? "many" : "few";
            t.RaiseTypeError($"Too {quantity} arguments for {text}; actual {given.Length}, expected {parameters.Count}");
            return null;
        }
        Value[] replaced = new Value[arguments.Count];
        for (int i = 0; i < replaced.Length; i++)
        {
            replaced[i] = Replace(t, arguments.Items[i], parameters, given);
            if (replaced[i].IsError)
                return null;
        }
        return PyTuple.From(replaced);
    }

    /// <summary>A type argument as aliases and unions show it; null on error.</summary>
    public static string? Describe(ThreadState t, Value argument)
    {
        if (argument.Ref is PyEllipsis)
            return "...";
        if (argument.Ref is PyNone || argument.Is(PyNone.TypeObject))
            return "None";
        if (argument.Ref is PyType type)
            return TypeMembers.FullName(type);
        if (argument.Ref is not PyList list)
            return Representation.Repr(t, argument);
        string[] texts = new string[list.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            if (Describe(t, list.Items[i]) is not { } text)
                return null;
            texts[i] = text;
        }
        return $"[{string.Join(", ", texts)}]";
    }

    private static Value Replace(ThreadState t, Value argument, PyTuple parameters, ReadOnlySpan<Value> given)
    {
        if (argument.Ref is PyType)
            return argument;
        for (int i = 0; i < parameters.Count; i++)
        {
            if (argument.Is(parameters.Items[i]))
                return Attributes.CallSpecial(t, argument, TypingSubst, given[i]);
        }
        Value nested = Attributes.GetOrUnbound(t, argument, Parameters);
        if (nested.Ref is not PyTuple { Count: > 0 } tuple)
            return nested.IsError ? nested : argument;
        Value[] chosen = new Value[tuple.Count];
        for (int i = 0; i < chosen.Length; i++)
        {
            int index = Array.FindIndex(parameters.Items, parameter => parameter.Is(tuple.Items[i]));
            chosen[i] = given[index];
        }
        return Containers.GetItem(t, argument, chosen.Length == 1 ? chosen[0] : PyTuple.From(chosen));
    }

    private static void AddNew(List<Value> found, Value parameter)
    {
        if (!found.Exists(other => other.Is(parameter)))
            found.Add(parameter);
    }
}
