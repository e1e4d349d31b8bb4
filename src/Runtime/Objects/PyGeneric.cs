using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.Generic</c>: the base of classes with type parameters.</summary>
internal static class PyGeneric
{
    private static readonly PyStr Parameters = PyStr.Intern("__parameters__");

    public static readonly PyType TypeObject = new PyType("typing.Generic")
    {
        Doc = "Abstract base class for generic types.",
        IsSubclassable = true,
        New = ObjectMembers.NewSlot,
        Allocate = PyType.ObjectType.Allocate,
        Members = static () =>
        [
            new ClassMethod("__class_getitem__", "(params, /)", Subscript),
            new ClassMethod("__init_subclass__", InitSubclass),
        ],
    }.Ready();

    /// <summary><c>Generic[T, …]</c>: the base that the bracket syntax of classes adds.</summary>
    public static Value BaseOf(PyTuple parameters)
    {
        Value[] items = Array.ConvertAll(parameters.Items, static item =>
            item.Ref is PyTypeVarTuple ? new PyGenericAlias(PyUnpack.TypeObject, new PyTuple(item)) : item);
        return new PyGenericAlias(TypeObject, PyTuple.From(items));
    }

    private static Value Subscript(ThreadState t, Value cls, Value item)
    {
        PyTuple arguments = item.Ref as PyTuple ?? new PyTuple(item);
        if (ReferenceEquals(cls.Ref, TypeObject))
            return CheckVariables(t, arguments) ? new PyGenericAlias(cls, arguments) : Value.Error;
        Value declared = Attributes.GetOrUnbound(t, cls, Parameters);
        if (declared.IsError)
            return declared;
        int expected = declared.Ref is PyTuple parameters ? parameters.Count : 0;
        string name = TypeMembers.Describe((PyType)cls.Ref!);
        if (expected == 0)
            return t.RaiseTypeError($"{name} is not a generic class");
        bool takesAnyCount = Array.Exists(((PyTuple)declared.Ref!).Items, static p => p.Ref is PyTypeVarTuple or PyParamSpec);
        if (!takesAnyCount && arguments.Count > expected)
            return t.RaiseTypeError($"Too many arguments for {name}; actual {arguments.Count}, expected {expected}");
        if (!takesAnyCount && arguments.Count < expected)
            return t.RaiseTypeError($"Too few arguments for {name}; actual {arguments.Count}, expected {expected}");
        return new PyGenericAlias(cls, arguments);
    }

    private static bool CheckVariables(ThreadState t, PyTuple arguments)
    {
        if (arguments.Count == 0)
        {
            t.RaiseTypeError("Parameter list to Generic[...] cannot be empty");
            return false;
        }
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments.Items[i].Ref is not (PyTypeVariable or PyGenericAlias))
            {
                t.RaiseTypeError("Parameters to Generic[...] must all be type variables or parameter specification variables.");
                return false;
            }
            if (arguments.Items.AsSpan(0, i).ContainsSame(arguments.Items[i]))
            {
                t.RaiseTypeError("Parameters to Generic[...] must all be unique");
                return false;
            }
        }
        return true;
    }

    private static bool ContainsSame(this Span<Value> values, Value wanted)
    {
        foreach (Value value in values)
        {
            if (value.Is(wanted))
                return true;
        }
        return false;
    }

    // The variables of the class: those of Generic[…], or of all its bases in order.
    private static Value InitSubclass(ThreadState t, scoped in Arguments arguments)
    {
        PyType type = (PyType)arguments.Values[0].Ref!;
        if (arguments.Values.Length > 1)
            return t.RaiseTypeError($"{type.Name}.__init_subclass__() takes no {(arguments.KeywordCount > 0 ? "keyword " : "")}arguments");
        if (!type.Dict.TryGet(SpecialNames.OrigBases, out Value bases) || bases.Ref is not PyTuple tuple)
            return Value.None;
        PyTuple? parameters = null;
        foreach (Value item in tuple.Items)
        {
            if (item.Ref is PyGenericAlias alias && ReferenceEquals(alias.Origin.Ref, TypeObject))
                parameters = alias.Parameters(t);
        }
        parameters ??= TypeParameters.Collect(t, tuple);
        if (parameters is null)
            return Value.Error;
        type.Dict.Set(Parameters, parameters);
        type.Modified();
        return Value.None;
    }
}
