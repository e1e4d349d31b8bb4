using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.accumulate</c>.</summary>
internal sealed class PyAccumulate(Value iterator, Value function, Value initial) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("accumulate", "(iterable, func=None, *, initial=None)");

    public static new readonly PyType TypeObject = MakeType("accumulate", Create, signature: Parameters.Text);

    private Value initial = initial;
    private Value total;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[0]);
        return iterator.IsError ? iterator : new PyAccumulate(iterator, bound[1], bound[2]);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (!initial.IsNone)
        {
            total = initial;
            initial = Value.None;
            return total;
        }
        Value item = Advance(t, iterator);
        if (IsLast(item))
            return item;
        if (total.IsUnbound)
            return total = item;
        Value sum = function.IsNone ? Numbers.Add(t, total, item) : Calls.Call2(t, function, total, item);
        if (!sum.IsError)
            total = sum;
        return sum;
    }
}
