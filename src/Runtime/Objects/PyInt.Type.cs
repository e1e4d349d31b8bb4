using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyInt
{
    public static new readonly PyType TypeObject = new PyType("int")
    {
    }.Ready();
}
