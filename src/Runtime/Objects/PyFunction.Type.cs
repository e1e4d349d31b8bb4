using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyFunction
{
    public static new readonly PyType TypeObject = new PyType("function")
    {
    }.Ready();
}
