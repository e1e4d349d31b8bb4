using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bool</c>.</summary>
internal sealed partial class PyBool : PyInt
{
    public static new readonly PyType TypeObject = new PyType("bool", PyInt.TypeObject)
    {
    }.Ready();

    public static readonly PyBool TrueInstance = new(true);
    public static readonly PyBool FalseInstance = new(false);

    private PyBool(bool value) : base(TypeObject, value ? 1 : 0)
    {
    }
}
