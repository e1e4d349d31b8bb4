using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyGenerator
{
    public static new readonly PyType TypeObject = new PyType("generator")
    {
    }.Ready();
}
