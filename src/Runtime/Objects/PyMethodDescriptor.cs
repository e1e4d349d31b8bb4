using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>method_descriptor</c>: a native method in the namespace of a built-in type.</summary>
internal sealed partial class PyMethodDescriptor : PyObject
{
    public PyMethodDescriptor(PyType owner, NativeFunction function)
        : base(TypeObject)
    {
        Owner = owner;
        Function = function;
        function.Owner = owner;
    }

    public PyType Owner { get; }

    public NativeFunction Function { get; }

    public override Value Invoke1(ThreadState t, Value a) => Accepts(t, a) ? Function.Invoke1(t, a) : Value.Error;

    public override Value Invoke2(ThreadState t, Value a, Value b) => Accepts(t, a) ? Function.Invoke2(t, a, b) : Value.Error;

    public override Value Invoke3(ThreadState t, Value a, Value b, Value c) => Accepts(t, a) ? Function.Invoke3(t, a, b, c) : Value.Error;

    public override Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError($"unbound method {Owner.Name}.{Function.Name}() needs an argument");
        return Accepts(t, arguments.Values[0]) ? Function.Invoke(t, in arguments) : Value.Error;
    }

    private bool Accepts(ThreadState t, Value self)
    {
        PyType type = self.Type;
        if (ReferenceEquals(type, Owner) || type.IsSubtypeOf(Owner))
            return true;
        t.RaiseTypeError($"descriptor '{Function.Name}' for '{Owner.Name}' objects doesn't apply to a '{type.Name}' object");
        return false;
    }
}
