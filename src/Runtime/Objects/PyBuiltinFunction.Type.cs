using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyBuiltinFunction
{
    public static new readonly PyType TypeObject = new PyType("builtin_function_or_method")
    {
    }.Ready();
}
