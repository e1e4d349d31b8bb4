using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyStaticMethod
{
    public static new readonly PyType TypeObject = new PyType("staticmethod")
    {
    }.Ready();
}
