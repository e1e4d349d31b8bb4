using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyList
{
    public static new readonly PyType TypeObject = new PyType("list")
    {
    }.Ready();
}
