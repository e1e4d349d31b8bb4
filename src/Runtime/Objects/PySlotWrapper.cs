using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>wrapper_descriptor</c>: a slot of a built-in type as a method.</summary>
internal sealed partial class PySlotWrapper(PyType owner, SpecialMethod method, Delegate function) : PyObject(TypeObject)
{
    public PyType Owner { get; } = owner;

    /// <summary>The special method it is, with its slot.</summary>
    public SpecialMethod Method { get; } = method;

    /// <summary>The native function in the slot of <see cref="Owner"/>.</summary>
    public Delegate Function { get; } = function;

    public override Value Invoke1(ThreadState t, Value a) => Accepts(t, a) ? Method.Call(t, Function, a, Arguments.Empty) : Value.Error;

    public override Value Invoke2(ThreadState t, Value a, Value b)
    {
        ReadOnlySpan<Value> values = [b];
        return Accepts(t, a) ? Method.Call(t, Function, a, new Arguments(values)) : Value.Error;
    }

    public override Value Invoke3(ThreadState t, Value a, Value b, Value c)
    {
        ReadOnlySpan<Value> values = [b, c];
        return Accepts(t, a) ? Method.Call(t, Function, a, new Arguments(values)) : Value.Error;
    }

    public override Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.PositionalCount == 0)
            return t.RaiseTypeError($"descriptor '{Method.Name.Text}' of '{Owner.Name}' object needs an argument");
        Value self = arguments.Values[0];
        return Accepts(t, self) ? Method.Call(t, Function, self, new Arguments(arguments.Values[1..], arguments.Names)) : Value.Error;
    }

    private bool Accepts(ThreadState t, Value self)
    {
        if (self.Type.IsSubtypeOf(Owner))
            return true;
        t.RaiseTypeError($"descriptor '{Method.Name.Text}' requires a '{Owner.Name}' object but received a '{self.Type.Name}'");
        return false;
    }
}
