using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.starmap</c>.</summary>
internal sealed class PyStarMap(Value function, Value iterator) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("starmap", "(function, iterable, /)");

    public static new readonly PyType TypeObject = MakeType("starmap", Create, signature: Parameters.Text, ignoresKeywords: true);

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[1]);
        return iterator.IsError ? iterator : new PyStarMap(bound[0], iterator);
    }

    public override Value MoveNext(ThreadState t)
    {
        Value item = Advance(t, iterator);
        if (IsLast(item))
            return item;
        if (item.Ref is PyTuple tuple && ReferenceEquals(tuple.Type, PyTuple.TypeObject))
            return Calls.Call(t, function, new Arguments(tuple.Items));
        PyList? items = Iteration.ToList(t, item);
        return items is null ? Value.Error : Calls.Call(t, function, new Arguments(items.Span));
    }
}
