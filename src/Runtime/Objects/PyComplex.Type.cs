using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal partial class PyComplex
{
    public static new readonly PyType TypeObject = new PyType("complex")
    {
        IsSubclassable = true,
    }.Ready();
}
