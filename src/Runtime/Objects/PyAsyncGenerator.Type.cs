using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyAsyncGenerator
{
    public static new readonly PyType TypeObject = new PyType("async_generator")
    {
    }.Ready();
}
