using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.pairwise</c>.</summary>
internal sealed class PyPairwise(Value iterator) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("pairwise", "(iterable, /)");

    public static new readonly PyType TypeObject = MakeType("pairwise", Create, signature: Parameters.Text);

    private Value iterator = iterator;
    private Value previous;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[0]);
        return iterator.IsError ? iterator : new PyPairwise(iterator);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (iterator.IsUnbound)
            return default;
        if (previous.IsUnbound)
        {
            Value first = Iteration.Next(t, iterator);
            if (IsLast(first))
                return End(first);
            previous = first;
            // Asking for the first item may have run this very iterator.
            if (iterator.IsUnbound)
                return End(default);
        }
        Value old = previous;
        Value item = Iteration.Next(t, iterator);
        if (IsLast(item))
            return End(item);
        previous = item;
        return new PyTuple(old, item);
    }

    private Value End(Value last)
    {
        iterator = previous = default;
        return last;
    }
}
