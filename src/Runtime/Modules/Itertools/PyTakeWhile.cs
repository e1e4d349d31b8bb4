using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.takewhile</c>.</summary>
internal sealed class PyTakeWhile(Value function, Value iterator) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("takewhile", "(predicate, iterable, /)");

    public static new readonly PyType TypeObject = MakeType("takewhile", Create, signature: Parameters.Text, ignoresKeywords: true);

    private bool hasEnded;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[1]);
        return iterator.IsError ? iterator : new PyTakeWhile(bound[0], iterator);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (hasEnded)
            return default;
        Value item = Advance(t, iterator);
        if (IsLast(item))
            return item;
        Value result = Calls.Call1(t, function, item);
        Truth takes = result.IsError ? Truth.Error : Truthiness.Of(t, result);
        if (takes == Truth.True)
            return item;
        hasEnded = takes == Truth.False;
        return hasEnded ? default : Value.Error;
    }
}
