using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.dropwhile</c>.</summary>
internal sealed class PyDropWhile(Value function, Value iterator) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("dropwhile", "(predicate, iterable, /)");

    public static new readonly PyType TypeObject = MakeType("dropwhile", Create, signature: Parameters.Text, ignoresKeywords: true);

    private bool hasStarted;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[1]);
        return iterator.IsError ? iterator : new PyDropWhile(bound[0], iterator);
    }

    public override Value MoveNext(ThreadState t)
    {
        while (true)
        {
            Value item = Advance(t, iterator);
            if (hasStarted || IsLast(item))
                return item;
            Value result = Calls.Call1(t, function, item);
            Truth drops = result.IsError ? Truth.Error : Truthiness.Of(t, result);
            if (drops == Truth.Error)
                return Value.Error;
            if (drops == Truth.True)
                continue;
            hasStarted = true;
            return item;
        }
    }
}
