using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyFrozenSet
{
    public static new readonly PyType TypeObject = new PyType("frozenset")
    {
        Doc = "Different objects without an order, which never change.",
        Signature = "(iterable=(), /)",
        IsSubclassable = true,
        MatchesSelf = true,
        New = Create,
        Allocate = static type => ReferenceEquals(type, TypeObject) ? new PyFrozenSet() : new PyFrozenSetSubclass(type),
        Repr = GetRepr,
        Hash = static (t, self) => ((PyFrozenSet)self.Ref!).Hash(),
        Iter = static (t, self) => new PySetIterator(Self(self)),
        Length = static (t, self) => Self(self).Count,
        Contains = ContainsItem,
        RichCompare = Compare,
        And = And,
        Or = Or,
        Subtract = Subtract,
        Xor = Xor,
        Members = static () => SharedMembers(),
    }.Ready();

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        bool isPlain = ReferenceEquals(type, TypeObject);
        // A subclass may have keyword parameters in an __init__ of its own.
        if (arguments.KeywordCount > 0 && ReferenceEquals(type.Init, TypeObject.Init))
            return t.RaiseTypeError("frozenset() takes no keyword arguments");
        ReadOnlySpan<Value> values = arguments.Positional;
        if (values.Length > 1)
            return t.RaiseTypeError($"frozenset expected at most 1 argument, got {values.Length}");
        if (isPlain && values.Length == 1 && values[0].Ref is PyFrozenSet same && ReferenceEquals(same.Type, TypeObject))
            return same;
        PyFrozenSet made = (PyFrozenSet)type.Allocate!(type);
        return values.IsEmpty || made.TryUpdate(t, values[0]) ? made : Value.Error;
    }
}
