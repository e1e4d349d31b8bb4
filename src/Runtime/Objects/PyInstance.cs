using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>An instance of a class written in Python whose layout is that of <c>object</c>.</summary>
internal sealed class PyInstance : PyObject, IAttributed, INumbered
{
    private InstanceAttributes attributes;
    private long identityNumber;

    public PyInstance(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    public ref long IdentityNumber => ref identityNumber;

    public override Value Invoke0(ThreadState t) =>
        Type.Lookup(SpecialNames.Call).Ref is PyFunction function ? function.Invoke1(t, this) : base.Invoke0(t);

    public override Value Invoke1(ThreadState t, Value a) =>
        Type.Lookup(SpecialNames.Call).Ref is PyFunction function ? function.Invoke2(t, this, a) : base.Invoke1(t, a);

    public override Value Invoke2(ThreadState t, Value a, Value b) =>
        Type.Lookup(SpecialNames.Call).Ref is PyFunction function ? function.Invoke3(t, this, a, b) : base.Invoke2(t, a, b);

    public override Value Invoke3(ThreadState t, Value a, Value b, Value c) =>
        Type.Lookup(SpecialNames.Call).Ref is PyFunction function ? function.Invoke4(t, this, a, b, c) : base.Invoke3(t, a, b, c);
}

/// <summary>An object that has attributes of its own: an instance of a class written in Python, whatever its built-in base.</summary>
internal interface IAttributed
{
    ref InstanceAttributes Attributes { get; }
}
