using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyCoroutine
{
    public static new readonly PyType TypeObject = new PyType("coroutine")
    {
    }.Ready();
}
