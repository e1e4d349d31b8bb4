using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>None</c>.</summary>
internal sealed class PyNone : PyObject
{
    public static new readonly PyType TypeObject = new PyType("NoneType")
    {
        Signature = "()",
        New = static (t, type, scoped in arguments) => arguments.Values.Length == 0 ? Instance! : t.RaiseTypeError("NoneType takes no arguments"),
        Repr = static (t, self) => Value.FromString("None"),
        // The same in every run, as in CPython: sets and dicts with None in their keys keep their order.
        Hash = static (t, self) => 0xFCA86420,
        RichCompare = static (t, self, other, op) => PyType.ObjectType.RichCompare!(t, self, other, op),
        Bool = static (t, self) => Truth.False,
    }.Ready();

    public static readonly PyNone Instance = new();

    private PyNone() : base(TypeObject)
    {
    }
}
