using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.Union</c>: types joined by <c>|</c>. See cpython Objects/unionobject.c.</summary>
internal sealed class PyUnion(PyTuple arguments) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("typing.Union")
    {
        Doc = "Represent a union type\n\nE.g. for int | str",
        Repr = GetRepr,
        RichCompare = Compare,
        Hash = GetHash,
        Or = CombineChecked,
        GetItem = Subscript,
        Members = static () =>
        [
            new GetSet("__name__", static (_, _) => Value.FromString("Union")),
            new GetSet("__qualname__", static (_, _) => Value.FromString("Union")),
            new GetSet("__module__", static (_, _) => Value.FromString("typing")),
            new Field("__args__", static (t, self) => Of(self).Arguments),
            new GetSet("__origin__", static (t, self) => TypeObject!),
            new GetSet("__parameters__", static (t, self) => TypeParameters.Collect(t, Of(self).Arguments) is { } found ? found : Value.Error),
            new Method("__mro_entries__", "(bases, /)", static (t, self, _) =>
                Representation.Repr(t, self) is { } text ? t.RaiseTypeError($"Cannot subclass {text}") : Value.Error),
            new ClassMethod("__class_getitem__", "(item, /)", static (t, _, item) => OfChecked(t, item.Ref is PyTuple tuple ? tuple.Items : [item])),
        ],
    }.Ready();

    /// <summary><c>__args__</c>: the distinct types, unions within flattened.</summary>
    public PyTuple Arguments { get; } = arguments;

    /// <summary>The slot of <c>|</c> for types: NotImplemented when an operand is no type.</summary>
    public static Value Combine(ThreadState t, Value a, Value b) =>
        IsUnionable(a) && IsUnionable(b) ? Of(t, [a, b]) : Value.NotImplemented;

    /// <summary>The union of types; one distinct type is itself.</summary>
    public static Value Of(ThreadState t, ReadOnlySpan<Value> types)
    {
        List<Value> distinct = [];
        foreach (Value type in types)
        {
            foreach (Value part in type.Ref is PyUnion union ? union.Arguments.Items : [type])
            {
                Value added = part.IsNone ? PyNone.TypeObject : part;
                bool isKnown = false;
                foreach (Value known in distinct)
                {
                    Truth equal = Comparison.EqualTruth(t, known, added);
                    if (equal == Truth.Error)
                        return Value.Error;
                    isKnown |= equal == Truth.True;
                }
                if (!isKnown)
                    distinct.Add(added);
            }
        }
        return distinct.Count == 1 ? distinct[0] : new PyUnion(PyTuple.From(distinct.ToArray()));
    }

    /// <summary>The slot of <c>|</c> for type variables, which may stand beside the text of a type.</summary>
    public static Value CombineChecked(ThreadState t, Value a, Value b) => OfChecked(t, [a, b]);

    // Union[…] takes what typing takes for a type, such as the text of one.
    private static Value OfChecked(ThreadState t, Value[] types)
    {
        if (types.Length == 0)
            return t.RaiseTypeError("Cannot take a Union of no types.");
        Value[] checkedTypes = new Value[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            Value checkedType = IsUnionable(types[i])
                ? types[i]
                : TypingFunctions.Call(t, "_type_check", types[i], Value.FromString("Union[arg, ...]: each arg must be a type."));
            if (checkedType.IsError)
                return checkedType;
            checkedTypes[i] = checkedType;
        }
        return Of(t, checkedTypes);
    }

    private static PyUnion Of(Value self) => (PyUnion)self.Ref!;

    private static bool IsUnionable(Value value) => value.Ref is PyNone or PyType or PyGenericAlias or PyUnion or PyTypeVariable or PyTypeAlias;

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyTuple arguments = Of(self).Arguments;
        string[] texts = new string[arguments.Count];
        for (int i = 0; i < texts.Length; i++)
        {
            if (TypeParameters.Describe(t, arguments.Items[i]) is not { } text)
                return Value.Error;
            texts[i] = text;
        }
        return Value.FromString(string.Join(" | ", texts));
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyUnion second)
            return Value.NotImplemented;
        Truth equal = Includes(t, Of(self).Arguments, second.Arguments);
        if (equal == Truth.True)
            equal = Includes(t, second.Arguments, Of(self).Arguments);
        return equal == Truth.Error ? Value.Error : Value.FromBool((equal == Truth.True) == (op == CompareOp.Equal));
    }

    private static Truth Includes(ThreadState t, PyTuple outer, PyTuple inner)
    {
        foreach (Value item in inner.Items)
        {
            Truth found = Containers.Contains(t, outer, item);
            if (found != Truth.True)
                return found;
        }
        return Truth.True;
    }

    // The order of the types does not matter.
    private static long GetHash(ThreadState t, Value self)
    {
        long sum = 0;
        foreach (Value argument in Of(self).Arguments.Items)
        {
            long hash = Hashing.Hash(t, argument);
            if (hash == -1)
                return -1;
            sum += hash * 1000003;
        }
        return Hashing.NotError(sum);
    }

    private static Value Subscript(ThreadState t, Value self, Value item)
    {
        PyTuple arguments = Of(self).Arguments;
        PyTuple? parameters = TypeParameters.Collect(t, arguments);
        PyTuple? substituted = parameters is null ? null : TypeParameters.Substitute(t, self, arguments, parameters, item);
        return substituted is null ? Value.Error : Of(t, substituted.Items);
    }
}
