using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>StopIteration</c>.</summary>
internal sealed class PyStopIteration(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("StopIteration", baseType)
    {
        Doc = "Signal the end from iterator.__next__().",
        Allocate = static type => new PyStopIteration(type),
        Members = static () => [new Field("value", static (_, self) => ((PyStopIteration)self.Ref!).StopValue, static (_, self, value) => Store(ref ((PyStopIteration)self.Ref!).StopValue, value))],
    });

    /// <summary><c>value</c>.</summary>
    public Value StopValue = Value.None;

    public override void ArgumentsSet() => StopValue = Args.Count > 0 ? Args.Items[0] : Value.None;
}
