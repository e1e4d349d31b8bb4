using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.cycle</c>.</summary>
internal sealed class PyCycle(Value iterator) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("cycle", "(iterable, /)");

    public static new readonly PyType TypeObject = MakeType("cycle", Create, signature: Parameters.Text, ignoresKeywords: true);

    private readonly PyList saved = new();
    private Value iterator = iterator;
    private int index;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        Value iterator = Iteration.Iter(t, bound[0]);
        return iterator.IsError ? iterator : new PyCycle(iterator);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (!iterator.IsUnbound)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsError)
                return item;
            if (!item.IsUnbound)
            {
                saved.Append(item);
                return item;
            }
            iterator = default;
        }
        if (saved.Count == 0)
            return default;
        Value again = saved.Items[index];
        index = index + 1 == saved.Count ? 0 : index + 1;
        return again;
    }
}
