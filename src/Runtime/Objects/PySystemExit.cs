using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>SystemExit</c>.</summary>
internal sealed partial class PySystemExit(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("SystemExit", baseType) { Allocate = static type => new PySystemExit(type) });

    /// <summary><c>code</c>.</summary>
    public Value Code = Value.None;

    public override void ArgumentsSet() => Code = Args.Count == 0 ? Value.None : Args.Count == 1 ? Args.Items[0] : Args;
}
