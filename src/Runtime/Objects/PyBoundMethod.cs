using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>method</c>: a callable bound to the object that is its first argument.</summary>
internal sealed partial class PyBoundMethod(Value function, Value self) : PyObject(TypeObject)
{
    public Value Function { get; } = function;

    public Value Self { get; } = self;

    public override Value Invoke0(ThreadState t) => Calls.Call1(t, Function, Self);

    public override Value Invoke1(ThreadState t, Value a) => Calls.Call2(t, Function, Self, a);

    public override Value Invoke2(ThreadState t, Value a, Value b) => Calls.Call3(t, Function, Self, a, b);

    public override Value Invoke3(ThreadState t, Value a, Value b, Value c) => Calls.Call4(t, Function, Self, a, b, c);

    public override Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        if (arguments.Values.Length < 8)
        {
            Values8 buffer = default;
            return Calls.Call(t, Function, arguments.Prepend(Self, buffer));
        }
        return Calls.Call(t, Function, arguments.Prepend(Self, new Value[arguments.Values.Length + 1]));
    }
}
