using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>staticmethod</c>: a callable that binds to nothing.</summary>
internal sealed partial class PyStaticMethod : PyObject, IAttributed
{
    private InstanceAttributes attributes;

    public PyStaticMethod(Value function) : this(TypeObject) => Function = function;

    private PyStaticMethod(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public Value Function { get; private set; } = Value.None;

    public ref InstanceAttributes Attributes => ref attributes;

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) => Protocols.Calls.Call(t, Function, in arguments);
}
