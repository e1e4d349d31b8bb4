using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.NoDefault</c>: a type parameter without a default.</summary>
internal sealed class PyNoDefault : PyObject
{
    public static new readonly PyType TypeObject = new PyType("typing.NoDefaultType")
    {
        Doc = "The type of NoDefault, which says that a type parameter has no default.",
        New = static (t, type, scoped in arguments) => arguments.Values.Length == 0 ? Instance! : t.RaiseTypeError("NoDefaultType takes no arguments"),
        Repr = static (t, self) => Value.FromString("typing.NoDefault"),
        Members = static () => [new Method("__reduce__", "()", static (ThreadState t, Value self) => Value.FromString("NoDefault"))],
    }.Ready();

    public static readonly PyNoDefault Instance = new();

    private PyNoDefault() : base(TypeObject)
    {
    }
}
