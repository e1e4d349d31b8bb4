using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>ImportError</c>.</summary>
internal sealed partial class PyImportError(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("ImportError", baseType) { Allocate = static type => new PyImportError(type) });

    /// <summary><c>name</c>: the module.</summary>
    public Value Name = Value.None;

    /// <summary><c>path</c>.</summary>
    public Value Path = Value.None;

    /// <summary><c>name_from</c>: what was to be imported out of the module.</summary>
    public Value NameFrom = Value.None;

    /// <summary><c>msg</c>.</summary>
    public Value Message = Value.None;
}
