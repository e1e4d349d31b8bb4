using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>OSError</c>.</summary>
internal sealed partial class PyOSError(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("OSError", baseType) { Allocate = static type => new PyOSError(type) });

    /// <summary><c>errno</c>.</summary>
    public Value Errno = Value.None;

    /// <summary><c>strerror</c>.</summary>
    public Value StrError = Value.None;

    /// <summary><c>filename</c>.</summary>
    public Value Filename = Value.None;

    /// <summary><c>filename2</c>.</summary>
    public Value Filename2 = Value.None;
}
