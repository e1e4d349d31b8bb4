using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyGetSetDescriptor
{
    public static new readonly PyType TypeObject = new PyType("getset_descriptor")
    {
    }.Ready();
}
