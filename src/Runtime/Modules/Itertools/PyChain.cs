using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.chain</c>.</summary>
internal sealed class PyChain(Value iterables) : ItertoolsIterator(TypeObject)
{
    public static new readonly PyType TypeObject = MakeType("chain", Create, static () =>
    [
        new ClassMethod("from_iterable", "(iterable, /)", FromIterable),
    ], signature: "(*iterables)", ignoresKeywords: true);

    // An iterator over iterables; unbound at the end.
    private Value iterables = iterables;
    private Value active;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments) => arguments.KeywordCount > 0
        ? t.RaiseTypeError("chain() takes no keyword arguments")
        : new PyChain(new PyTupleIterator(PyTuple.From(arguments.Values)));

    private static Value FromIterable(ThreadState t, Value type, Value iterable)
    {
        Value iterator = Iteration.Iter(t, iterable);
        return iterator.IsError ? iterator : Adopt(new PyChain(iterator), (PyType)type.Ref!);
    }

    public override Value MoveNext(ThreadState t)
    {
        while (!iterables.IsUnbound)
        {
            if (active.IsUnbound)
            {
                Value iterable = Iteration.Next(t, iterables);
                active = IsLast(iterable) ? iterable : Iteration.Iter(t, iterable);
                if (IsLast(active))
                {
                    Value failure = active;
                    iterables = active = default;
                    return failure;
                }
            }
            Value item = Iteration.Next(t, active);
            if (!item.IsUnbound)
                return item;
            active = default;
        }
        return default;
    }
}
