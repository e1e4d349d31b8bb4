using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyFloat
{
    public static new readonly PyType TypeObject = new PyType("float")
    {
    }.Ready();
}
