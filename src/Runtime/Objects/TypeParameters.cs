using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Type variables inside generic aliases and unions: finding and replacing them. See cpython Objects/genericaliasobject.c.</summary>
internal static class TypeParameters
{
    private static readonly PyStr TypingSubst = PyStr.Intern("__typing_subst__");
    private static readonly PyStr TypingPrepareSubst = PyStr.Intern("__typing_prepare_subst__");
    private static readonly PyStr UnpackedArguments = PyStr.Intern("__typing_unpacked_tuple_args__");
    private static readonly PyStr IsUnpackedTypeVarTuple = PyStr.Intern("__typing_is_unpacked_typevartuple__");
    private static readonly PyStr TypeArguments = PyStr.Intern("__args__");
    private static readonly PyStr Parameters = PyStr.Intern("__parameters__");

    /// <summary>The distinct type variables in type arguments, in order; null on error.</summary>
    public static PyTuple? Collect(ThreadState t, PyTuple arguments)
    {
        List<Value> found = [];
        foreach (Value argument in arguments.Items)
        {
            if (argument.Ref is PyType)
                continue;
            if (argument.Ref is PyTuple or PyList)
            {
                PyTuple? inner = Collect(t, argument.Ref as PyTuple ?? PyTuple.From(((PyList)argument.Ref).Span.ToArray()));
                if (inner is null)
                    return null;
                foreach (Value parameter in inner.Items)
                    AddNew(found, parameter);
                continue;
            }
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
        if (parameters.Count == 0)
        {
            if (Representation.Repr(t, alias) is { } shown)
                t.RaiseTypeError($"{shown} is not a generic class");
            return null;
        }
        if (Prepare(t, alias, parameters, Spread(t, item)) is not { } given)
            return null;
        if (given.Count == parameters.Count)
            return Replace(t, arguments, parameters, given.Items);
        if (Representation.Repr(t, alias) is { } text)
        {
            string quantity = given.Count > parameters.Count ? "Too many" : "Too few";
            string expected = given.Count > parameters.Count ? "" : "at least ";
            t.RaiseTypeError($"{quantity} arguments for {text}; actual {given.Count}, expected {expected}{parameters.Count}");
        }
        return null;
    }

    // The arguments with the items of unpacked tuples of known length in their place; null on error.
    private static PyTuple? Spread(ThreadState t, Value item)
    {
        List<Value> given = [];
        foreach (Value argument in item.Ref is PyTuple tuple ? tuple.Items : [item])
        {
            Value unpacked = argument.Ref is PyType ? default : Attributes.GetOrUnbound(t, argument, UnpackedArguments);
            if (unpacked.IsError)
                return null;
            if (unpacked.Ref is PyTuple inner && (inner.Count == 0 || inner.Items[^1].Ref is not PyEllipsis))
                given.AddRange(inner.Items);
            else
                given.Add(argument);
        }
        return PyTuple.From(given.ToArray());
    }

    // Parameters may gather several arguments, or give a default.
    private static PyTuple? Prepare(ThreadState t, Value alias, PyTuple parameters, PyTuple? given)
    {
        foreach (Value parameter in parameters.Items)
        {
            if (given is null)
                return null;
            Value prepare = Attributes.GetOrUnbound(t, parameter, TypingPrepareSubst);
            if (prepare.IsUnbound)
                continue;
            Value prepared = prepare.IsError ? prepare : Calls.Call2(t, prepare, alias, given);
            given = prepared.IsError ? null : prepared.Ref as PyTuple ?? (Iteration.ToList(t, prepared) is { } list ? PyTuple.From(list.Span.ToArray()) : null);
        }
        return given;
    }

    private static PyTuple? Replace(ThreadState t, PyTuple arguments, PyTuple parameters, ReadOnlySpan<Value> given)
    {
        List<Value> replaced = [];
        foreach (Value argument in arguments.Items)
        {
            Value made = Replace(t, argument, parameters, given);
            if (made.IsError)
                return null;
            if (made.Ref is PyTuple several && argument.Ref is not (PyTuple or PyType) && IsUnpackedVariable(t, argument))
                replaced.AddRange(several.Items);
            else
                replaced.Add(made);
        }
        return PyTuple.From(replaced.ToArray());
    }

    private static bool IsUnpackedVariable(ThreadState t, Value argument)
    {
        Value flag = Attributes.GetOrUnbound(t, argument, IsUnpackedTypeVarTuple);
        if (flag.IsError)
            t.TakePending();
        return flag.IsTrue;
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
            return FullName(t, argument) ?? (t.Pending is null ? Representation.Repr(t, argument) : null);
        string[] texts = new string[list.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            if (Describe(t, list.Items[i]) is not { } text)
                return null;
            texts[i] = text;
        }
        return $"[{string.Join(", ", texts)}]";
    }

    // What is no alias is shown by the name of the place where it is; null when it has none. See cpython Objects/typevarobject.c _Py_typing_type_repr.
    private static string? FullName(ThreadState t, Value argument)
    {
        if (argument.Ref is PyGenericAlias or PyUnion || !Attributes.GetOrUnbound(t, argument, TypeArguments).IsUnbound)
            return null;
        Value name = Attributes.GetOrUnbound(t, argument, SpecialNames.QualName);
        Value module = name.Ref is PyStr ? Attributes.GetOrUnbound(t, argument, SpecialNames.Module) : default;
        if (module.Ref is not PyStr place)
            return null;
        return place.Text == "builtins" ? ((PyStr)name.Ref!).Text : $"{place.Text}.{((PyStr)name.Ref!).Text}";
    }

    private static Value Replace(ThreadState t, Value argument, PyTuple parameters, ReadOnlySpan<Value> given)
    {
        if (argument.Ref is PyType)
            return argument;
        // The types of parameters that took the place of a ParamSpec.
        if (argument.Ref is PyTuple several)
            return Replace(t, several, parameters, given) is { } replaced ? replaced : Value.Error;
        if (argument.Ref is PyList list)
            return Replace(t, PyTuple.From(list.Span.ToArray()), parameters, given) is { } items ? new PyList(items.Items) : Value.Error;
        for (int i = 0; i < parameters.Count; i++)
        {
            if (argument.Is(parameters.Items[i]))
                return Attributes.CallSpecial(t, argument, TypingSubst, given[i]);
        }
        Value nested = Attributes.GetOrUnbound(t, argument, Parameters);
        if (nested.Ref is not PyTuple { Count: > 0 } tuple)
            return nested.IsError ? nested : argument;
        List<Value> chosen = [];
        foreach (Value parameter in tuple.Items)
        {
            int index = Array.FindIndex(parameters.Items, known => known.Is(parameter));
            if (index < 0)
                chosen.Add(parameter);
            else if (parameter.Ref is PyTypeVarTuple && given[index].Ref is PyTuple gathered)
                chosen.AddRange(gathered.Items);
            else
                chosen.Add(given[index]);
        }
        return Containers.GetItem(t, argument, PyTuple.From(chosen.ToArray()));
    }

    private static void AddNew(List<Value> found, Value parameter)
    {
        if (!found.Exists(other => other.Is(parameter)))
            found.Add(parameter);
    }
}
