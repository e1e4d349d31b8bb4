using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>wrapper_descriptor</c>: a slot of a built-in type as a method.</summary>
internal sealed partial class PySlotWrapper(PyType owner) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("wrapper_descriptor")
    {
    }.Ready();

    public PyType Owner { get; } = owner;
}
