using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>StopIteration</c>.</summary>
internal sealed partial class PyStopIteration(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("StopIteration", baseType) { Allocate = static type => new PyStopIteration(type) });

    /// <summary><c>value</c>.</summary>
    public Value StopValue = Value.None;

    public override void ArgumentsSet() => StopValue = Args.Count > 0 ? Args.Items[0] : Value.None;
}
