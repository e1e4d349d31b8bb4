using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>SystemExit</c>.</summary>
internal sealed class PySystemExit(PyType type) : PyBaseException(type)
{
    public static PyType MakeType(PyType baseType) => BuiltinExceptions.Register(new PyType("SystemExit", baseType)
    {
        Doc = "Ends the program.",
        Allocate = static type => new PySystemExit(type),
        Members = static () => [new Field("code", static (_, self) => ((PySystemExit)self.Ref!).Code, static (_, self, value) => Store(ref ((PySystemExit)self.Ref!).Code, value))],
    });

    /// <summary><c>code</c>.</summary>
    public Value Code = Value.None;

    public override void ArgumentsSet()
    {
        if (Args.Count > 0)
            Code = Args.Count == 1 ? Args.Items[0] : Args;
    }
}
