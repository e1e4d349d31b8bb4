using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>...</c>.</summary>
internal sealed class PyEllipsis : PyObject
{
    public static new readonly PyType TypeObject = new PyType("ellipsis")
    {
        Signature = "()",
        New = static (t, type, scoped in arguments) => arguments.Values.Length == 0 ? Instance! : t.RaiseTypeError("EllipsisType takes no arguments"),
        Repr = static (t, self) => Value.FromString("Ellipsis"),
        Members = static () => [new Method("__reduce__", "()", static (ThreadState _, Value _) => Value.FromString("Ellipsis"))],
    }.Ready();

    public static readonly PyEllipsis Instance = new();

    private PyEllipsis() : base(TypeObject)
    {
    }
}
