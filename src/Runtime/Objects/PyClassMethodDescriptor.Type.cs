using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyClassMethodDescriptor
{
    public static new readonly PyType TypeObject = new PyType("classmethod_descriptor")
    {
    }.Ready();
}
