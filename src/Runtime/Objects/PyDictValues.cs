namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>dict_values</c>.</summary>
internal sealed class PyDictValues(PyDict dict) : PyDictView(TypeObject, dict)
{
    public static new readonly PyType TypeObject = new PyType("dict_values")
    {
        Repr = GetRepr,
        Iter = static (t, self) => new PyDictIterator(DictOf(self), DictPart.Values),
        Length = GetLength,
        Members = static () =>
        [
            new GetSet("mapping", static (t, self) => new PyMappingProxy(DictOf(self))),
            new Method("__reversed__", "()", static (t, self) => new PyDictIterator(DictOf(self), DictPart.ReversedValues)),
        ],
    }.Ready();
}
