using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>getset_descriptor</c>: a native attribute in the namespace of a built-in type.</summary>
internal sealed partial class PyGetSetDescriptor(PyType owner, string name, Function1 getter, Func<ThreadState, Value, Value, bool>? setter)
    : PyObject(TypeObject)
{
    public PyType Owner { get; } = owner;

    public string Name { get; } = name;

    /// <summary><c>__doc__</c>; null when there is none.</summary>
    public string? Doc { get; init; }

    public Function1 Getter { get; } = getter;

    /// <summary>Sets the attribute of an instance, or deletes it when the value is unbound; null when read-only.</summary>
    public Func<ThreadState, Value, Value, bool>? Setter { get; } = setter;
}
