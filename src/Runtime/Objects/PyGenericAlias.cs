using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>types.GenericAlias</c>: a class with type arguments, such as <c>list[int]</c>. See cpython Objects/genericaliasobject.c.</summary>
internal partial class PyGenericAlias : PyObject
{
    private PyTuple? parameters;

    public PyGenericAlias(Value origin, PyTuple arguments, bool isStarred = false) : this(TypeObject, origin, arguments, isStarred)
    {
    }

    protected PyGenericAlias(PyType type, Value origin, PyTuple arguments, bool isStarred) : base(type)
    {
        Origin = origin;
        TypeArguments = arguments;
        IsStarred = isStarred;
    }

    public Value Origin { get; }

    /// <summary><c>__args__</c>.</summary>
    public PyTuple TypeArguments { get; }

    /// <summary>Made by unpacking, as in <c>tuple[*Ts]</c>.</summary>
    public bool IsStarred { get; }

    /// <summary><c>__class_getitem__</c> of built-in classes: <c>cls[item]</c>.</summary>
    public static Value OfClass(ThreadState t, Value cls, Value item) => new PyGenericAlias(cls, item.Ref as PyTuple ?? new PyTuple(item));

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("GenericAlias() takes no keyword arguments");
        if (arguments.Values.Length != 2)
            return t.RaiseTypeError($"GenericAlias expected 2 arguments, got {arguments.Values.Length}");
        PyTuple items = arguments.Values[1].Ref as PyTuple ?? new PyTuple(arguments.Values[1]);
        return ReferenceEquals(type, TypeObject) ? new PyGenericAlias(arguments.Values[0], items) : new PyGenericAliasSubclass(type, arguments.Values[0], items);
    }

    /// <summary><c>__parameters__</c>: the type variables in the arguments; null on error.</summary>
    public PyTuple? Parameters(ThreadState t) => parameters ??= TypeParameters.Collect(t, TypeArguments);

    private bool IsCallable => Origin.Ref is PyType { ShortName: "Callable" } type && TypeMembers.FullName(type) == "collections.abc.Callable";

    // The types that a ParamSpec stood for are types of parameters like others.
    private static PyTuple Flattened(PyTuple arguments)
    {
        List<Value> flat = [];
        foreach (Value argument in arguments.Items)
            flat.AddRange(argument.Ref is PyTuple several ? several.Items : [argument]);
        return PyTuple.From(flat.ToArray());
    }

    private static PyGenericAlias Of(Value self) => (PyGenericAlias)self.Ref!;

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyGenericAlias alias = Of(self);
        string? origin = TypeParameters.Describe(t, alias.Origin);
        if (origin is null)
            return Value.Error;
        string[] texts = new string[alias.TypeArguments.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            string? text = TypeParameters.Describe(t, alias.TypeArguments.Items[i]);
            if (text is null)
                return Value.Error;
            texts[i] = text;
        }
        string inside = texts.Length == 0 ? "()" : string.Join(", ", texts);
        // Callable keeps the types of parameters and the result in one row.
        if (alias.IsCallable && (texts.Length != 2 || !StandsForParameters(alias.TypeArguments.Items[0])))
            inside = $"[{string.Join(", ", texts[..^1])}], {texts[^1]}";
        return Value.FromString($"{(alias.IsStarred ? "*" : "")}{origin}[{inside}]");
    }

    private static bool StandsForParameters(Value argument) => argument.Ref is PyEllipsis or PyParamSpec || argument.Type.ShortName == "_ConcatenateAlias";

    private static Value Call(ThreadState t, Value self, scoped in Arguments arguments)
    {
        PyGenericAlias alias = Of(self);
        Value made = Calls.Call(t, alias.Origin, in arguments);
        if (made.IsError)
            return made;
        // Objects that take no attributes stay without it.
        if (!Attributes.Set(t, made, OrigClass, self) && !t.ClearIf(BuiltinExceptions.AttributeError) && !t.ClearIf(BuiltinExceptions.TypeError))
            return Value.Error;
        return made;
    }

    private static Value Get(ThreadState t, Value self, PyStr name)
    {
        if (!OwnNames.Contains(name.Text) && name.Text != "__bases__")
            return Attributes.Get(t, Of(self).Origin, name);
        return GenericAttributes.Get(t, self, name);
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyGenericAlias second)
            return Value.NotImplemented;
        PyGenericAlias first = Of(self);
        Truth equal = first.IsStarred != second.IsStarred ? Truth.False : Comparison.EqualTruth(t, first.Origin, second.Origin);
        if (equal == Truth.True)
            equal = Comparison.EqualTruth(t, first.TypeArguments, second.TypeArguments);
        return equal == Truth.Error ? Value.Error : Value.FromBool((equal == Truth.True) == (op == CompareOp.Equal));
    }

    private static long GetHash(ThreadState t, Value self)
    {
        long origin = Hashing.Hash(t, Of(self).Origin);
        if (origin == -1)
            return -1;
        long arguments = Hashing.Hash(t, Of(self).TypeArguments);
        return arguments == -1 ? -1 : Hashing.NotError(origin ^ arguments);
    }

    private static Value Subscript(ThreadState t, Value self, Value item)
    {
        PyGenericAlias alias = Of(self);
        PyTuple? parameters = alias.Parameters(t);
        PyTuple? substituted = parameters is null ? null : TypeParameters.Substitute(t, self, alias.TypeArguments, parameters, item);
        if (substituted is null)
            return Value.Error;
        return new PyGenericAlias(alias.Origin, alias.IsCallable ? Flattened(substituted) : substituted, alias.IsStarred);
    }
}

/// <summary>An instance of a class written in Python that derives from <c>GenericAlias</c>.</summary>
internal sealed class PyGenericAliasSubclass : PyGenericAlias, IAttributed
{
    private InstanceAttributes attributes;

    public PyGenericAliasSubclass(PyType type, Value origin, PyTuple arguments) : base(type, origin, arguments, isStarred: false) =>
        attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
