using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyTuple
{
    public static new readonly PyType TypeObject = new PyType("tuple")
    {
    }.Ready();
}
