using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>async_generator</c>.</summary>
internal sealed partial class PyAsyncGenerator(PyFunction function, Value[] slots) : Generator(TypeObject, function, slots)
{
    public override string KindName => "async generator";
}
