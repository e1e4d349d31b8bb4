using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>NotImplemented</c>.</summary>
internal sealed class PyNotImplemented : PyObject
{
    public static new readonly PyType TypeObject = new PyType("NotImplementedType")
    {
        Signature = "()",
        New = static (t, type, scoped in arguments) => arguments.Values.Length == 0 ? Instance! : t.RaiseTypeError("NotImplementedType takes no arguments"),
        Bool = static (t, _) =>
        {
            t.RaiseTypeError("NotImplemented should not be used in a boolean context");
            return Truth.Error;
        },
        Repr = static (t, self) => Value.FromString("NotImplemented"),
        Members = static () => [new Method("__reduce__", "()", static (ThreadState _, Value _) => Value.FromString("NotImplemented"))],
    }.Ready();

    public static readonly PyNotImplemented Instance = new();

    private PyNotImplemented() : base(TypeObject)
    {
    }
}
