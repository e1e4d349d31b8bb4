using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>dict_items</c>.</summary>
internal sealed class PyDictItems(PyDict dict) : PyDictView(TypeObject, dict)
{
    public static new readonly PyType TypeObject = new PyType("dict_items")
    {
        Repr = GetRepr,
        Iter = static (t, self) => new PyDictIterator(DictOf(self), DictPart.Items),
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
            new Method("__reversed__", "()", static (t, self) => new PyDictIterator(DictOf(self), DictPart.ReversedItems)),
        ],
    }.Ready();

    private static Truth Contains(ThreadState t, Value self, Value item)
    {
        if (item.Ref is not PyTuple { Count: 2 } pair)
            return Truth.False;
        Value found = DictOf(self).Get(t, pair.Items[0]);
        if (found.IsUnbound)
            return Truth.False;
        return found.IsError ? Truth.Error : Comparison.EqualTruth(t, found, pair.Items[1]);
    }
}
