using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyStr
{
    public static new readonly PyType TypeObject = new PyType("str")
    {
    }.Ready();
}
