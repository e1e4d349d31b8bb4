using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>classmethod_descriptor</c>: a native class method in the namespace of a built-in type.</summary>
internal sealed partial class PyClassMethodDescriptor : PyObject
{
    public PyClassMethodDescriptor(PyType owner, NativeFunction function)
        : base(TypeObject)
    {
        Owner = owner;
        Function = function;
        function.Owner = owner;
    }

    public PyType Owner { get; }

    public NativeFunction Function { get; }
}
