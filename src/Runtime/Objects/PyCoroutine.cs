using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>coroutine</c>.</summary>
internal sealed partial class PyCoroutine(PyFunction function, Value[] slots) : Generator(TypeObject, function, slots)
{
    public override string KindName => "coroutine";
}
