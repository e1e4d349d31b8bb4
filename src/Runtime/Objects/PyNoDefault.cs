using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.NoDefault</c>: a type parameter without a default.</summary>
internal sealed class PyNoDefault : PyObject
{
    public static new readonly PyType TypeObject = new PyType("typing.NoDefaultType")
    {
        Repr = static (t, self) => Value.FromString("typing.NoDefault"),
    }.Ready();

    public static readonly PyNoDefault Instance = new();

    private PyNoDefault() : base(TypeObject)
    {
    }
}
