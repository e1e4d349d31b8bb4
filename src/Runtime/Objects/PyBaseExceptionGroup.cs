using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>BaseExceptionGroup</c> and <c>ExceptionGroup</c>.</summary>
internal sealed partial class PyBaseExceptionGroup(PyType type) : PyBaseException(type)
{
    /// <summary><c>message</c>.</summary>
    public PyStr Message = PyStr.Empty;

    /// <summary><c>exceptions</c>.</summary>
    public PyTuple Exceptions = PyTuple.Empty;

    // What the group was made with, for its repr (3.14 shows a list as a list).
    private Value given;

    /// <summary>A group of exceptions: an ExceptionGroup when all are Exceptions.</summary>
    public static PyBaseExceptionGroup Make(PyStr message, IReadOnlyList<PyBaseException> exceptions)
    {
        bool allPlain = true;
        Value[] items = new Value[exceptions.Count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = exceptions[i];
            allPlain &= exceptions[i].Type.IsSubtypeOf(BuiltinExceptions.Exception);
        }
        PyType type = allPlain ? BuiltinExceptions.ExceptionGroup : BuiltinExceptions.BaseExceptionGroup;
        return new PyBaseExceptionGroup(type) { Message = message, Exceptions = new PyTuple(items), Args = new PyTuple(message, new PyList([.. items])) };
    }
}
