using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>dict_keys</c>.</summary>
internal sealed class PyDictKeys(PyDict dict) : PyDictView(TypeObject, dict)
{
    public static new readonly PyType TypeObject = new PyType("dict_keys")
    {
        Repr = GetRepr,
        Iter = static (t, self) => new PyDictIterator(DictOf(self), DictPart.Keys),
        Length = GetLength,
        Contains = Contains,
        RichCompare = Compare,
        And = And,
        Or = Or,
        Xor = Xor,
        Subtract = Subtract,
        Hash = ObjectMembers.UnhashableSlot,
        Members = static () =>
        [
            new Method("isdisjoint", "(object, /)", IsDisjoint),
            new GetSet("mapping", static (t, self) => new PyMappingProxy(DictOf(self))),
            new Method("__reversed__", "()", static (t, self) => new PyDictIterator(DictOf(self), DictPart.ReversedKeys)),
        ],
    }.Ready();

    private static Truth Contains(ThreadState t, Value self, Value key) =>
        DictOf(self).Find(t, key, out _) switch { -2 => Truth.Error, -1 => Truth.False, _ => Truth.True };
}
