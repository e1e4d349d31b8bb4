using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyModule
{
    public static new readonly PyType TypeObject = new PyType("module")
    {
    }.Ready();
}
