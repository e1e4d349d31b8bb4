using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyBaseException
{
    public static PyType MakeType() =>
        BuiltinExceptions.Register(new PyType("BaseException") { Allocate = static type => new PyBaseException(type) });

    public static PyType MakeKeyErrorType(PyType baseType) =>
        BuiltinExceptions.Register(new PyType("KeyError", baseType) { Allocate = baseType.Allocate });

    /// <summary>Native code has set <see cref="Args"/>: derived attributes follow.</summary>
    public virtual void ArgumentsSet()
    {
    }
}
