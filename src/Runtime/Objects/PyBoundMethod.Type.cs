using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyBoundMethod
{
    public static new readonly PyType TypeObject = new PyType("method")
    {
    }.Ready();
}
