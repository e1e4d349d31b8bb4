using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyTraceback
{
    public static new readonly PyType TypeObject = new PyType("traceback")
    {
    }.Ready();
}
