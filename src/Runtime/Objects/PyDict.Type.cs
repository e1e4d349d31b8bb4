using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyDict
{
    public static new readonly PyType TypeObject = new PyType("dict")
    {
    }.Ready();
}
