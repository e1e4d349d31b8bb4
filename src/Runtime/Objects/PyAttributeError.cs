using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>AttributeError</c>.</summary>
internal sealed partial class PyAttributeError(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("AttributeError", baseType) { Allocate = static type => new PyAttributeError(type) });

    /// <summary><c>name</c>; None when unknown.</summary>
    public Value Name = Value.None;

    /// <summary><c>obj</c>; None when unknown.</summary>
    public Value Obj = Value.None;
}
