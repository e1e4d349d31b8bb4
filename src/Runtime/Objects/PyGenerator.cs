using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>generator</c>.</summary>
internal sealed partial class PyGenerator(PyFunction function, Value[] slots) : Generator(TypeObject, function, slots)
{
    public override string KindName => "generator";
}
