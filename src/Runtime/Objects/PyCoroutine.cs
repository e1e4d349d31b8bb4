using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>coroutine</c>; those written in C# are <see cref="NativeCoroutine"/>.</summary>
internal partial class PyCoroutine : Generator
{
    public PyCoroutine(PyFunction function, Value[] slots) : base(TypeObject, function, slots)
    {
    }

    protected PyCoroutine(PyFunction function) : base(TypeObject, function)
    {
    }

    public override string KindName => "coroutine";
}
