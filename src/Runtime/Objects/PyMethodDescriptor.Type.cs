using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyMethodDescriptor
{
    public static new readonly PyType TypeObject = new PyType("method_descriptor")
    {
    }.Ready();
}
