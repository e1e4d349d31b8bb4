using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>BaseExceptionGroup</c> and <c>ExceptionGroup</c>.</summary>
internal sealed partial class PyBaseExceptionGroup(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("BaseExceptionGroup", baseType) { Allocate = static type => new PyBaseExceptionGroup(type) });

    public static PyType MakeExceptionGroupType(PyType groupType, PyType exceptionType)
    {
        PyType type = new("ExceptionGroup", groupType) { Allocate = groupType.Allocate, Bases = [groupType, exceptionType] };
        BuiltinExceptions.Register(type);
        type.Mro = [type, groupType, exceptionType, .. exceptionType.Mro[1..]];
        return type;
    }

    /// <summary><c>message</c>.</summary>
    public PyStr Message = PyStr.Empty;

    /// <summary><c>exceptions</c>.</summary>
    public PyTuple Exceptions = PyTuple.Empty;
}
