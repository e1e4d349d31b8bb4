using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>staticmethod</c>.</summary>
internal sealed partial class PyStaticMethod(Value function) : PyObject(TypeObject)
{
    public Value Function = function;

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) => Protocols.Calls.Call(t, Function, in arguments);
}
