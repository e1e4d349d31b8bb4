using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>An instance of a class written in Python whose layout is that of <c>object</c>.</summary>
internal sealed class PyInstance : PyObject, IAttributed
{
    private InstanceAttributes attributes;

    public PyInstance(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}

/// <summary>An object that has attributes of its own: an instance of a class written in Python, whatever its built-in base.</summary>
internal interface IAttributed
{
    ref InstanceAttributes Attributes { get; }
}
