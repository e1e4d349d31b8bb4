using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>NameError</c>.</summary>
internal sealed partial class PyNameError(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("NameError", baseType) { Allocate = static type => new PyNameError(type) });

    /// <summary><c>name</c>; None when unknown.</summary>
    public Value Name = Value.None;
}
