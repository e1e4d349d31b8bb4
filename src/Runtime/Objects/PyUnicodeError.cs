using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>UnicodeDecodeError</c>, <c>UnicodeEncodeError</c> and <c>UnicodeTranslateError</c>.</summary>
internal sealed partial class PyUnicodeError(PyType type) : PyBaseException(type)
{
    public static PyType MakeDecodeType(PyType baseType) => BuiltinExceptions.Register(new PyType("UnicodeDecodeError", baseType) { Allocate = static type => new PyUnicodeError(type) });
    public static PyType MakeEncodeType(PyType baseType) => BuiltinExceptions.Register(new PyType("UnicodeEncodeError", baseType) { Allocate = static type => new PyUnicodeError(type) });
    public static PyType MakeTranslateType(PyType baseType) => BuiltinExceptions.Register(new PyType("UnicodeTranslateError", baseType) { Allocate = static type => new PyUnicodeError(type) });
}
