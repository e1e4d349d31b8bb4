using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>mappingproxy</c>: a read-only view of a mapping, such as a class's <c>__dict__</c>. See cpython Objects/descrobject.c.</summary>
internal sealed class PyMappingProxy(Value mapping) : PyObject(TypeObject)
{
    private static readonly ConstructorSignature NewSignature = new("mappingproxy", "(mapping)");

    public static new readonly PyType TypeObject = new PyType("mappingproxy")
    {
        Signature = NewSignature.Text,
        MatchesMapping = true,
        New = Create,
        Repr = static (t, self) => Representation.Repr(t, Of(self)) is { } text ? Value.FromString($"mappingproxy({text})") : Value.Error,
        Str = static (t, self) => Representation.Str(t, Of(self)),
        Hash = static (t, self) => Hashing.Hash(t, Of(self)),
        RichCompare = static (t, self, other, op) =>
            Comparison.Compare(t, Of(self), other.Ref is PyMappingProxy second ? second.Mapping : other, op),
        Iter = static (t, self) => Iteration.Iter(t, Of(self)),
        Length = static (t, self) => Containers.Length(t, Of(self)),
        GetItem = static (t, self, key) => Containers.GetItem(t, Of(self), key),
        Contains = static (t, self, key) => Containers.Contains(t, Of(self), key),
        Or = static (t, a, b) => Numbers.Binary(t, Numbers.OrOperator, Unwrap(a), Unwrap(b)),
        InPlaceOr = static (t, self, other) => t.RaiseTypeError(
            $"'|=' is not supported by {self.Type.Name}; use '|' instead"),
        Members = static () =>
        [
            new Method("get", "(key, default=None, /)", static (t, self, key, fallback) => Forward(t, self, "get", key, fallback)),
            new Method("keys", "()", static (t, self) => Forward(t, self, "keys")),
            new Method("values", "()", static (t, self) => Forward(t, self, "values")),
            new Method("items", "()", static (t, self) => Forward(t, self, "items")),
            new Method("copy", "()", static (t, self) => Forward(t, self, "copy")),
            new Method("__reversed__", "()", static (t, self) => Forward(t, self, "__reversed__")),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    public Value Mapping { get; } = mapping;

    private static Value Of(Value self) => ((PyMappingProxy)self.Ref!).Mapping;

    private static Value Unwrap(Value value) => value.Ref is PyMappingProxy proxy ? proxy.Mapping : value;

    private static Value Forward(ThreadState t, Value self, string method, params ReadOnlySpan<Value> arguments)
    {
        Value bound = Attributes.Get(t, Of(self), PyStr.Intern(method));
        return bound.IsError ? bound : Calls.Call(t, bound, new Arguments(arguments));
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] bound = new Value[1];
        if (!NewSignature.Bind(t, in arguments, bound))
            return Value.Error;
        Value mapping = bound[0];
        if (mapping.Type.GetItem is null || mapping.Ref is PyList or PyTuple or PyStr)
            return t.RaiseTypeError($"mappingproxy() argument must be a mapping, not {mapping.Type.Name}");
        return new PyMappingProxy(mapping);
    }
}
