using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary><c>itertools.batched</c>.</summary>
internal sealed class PyBatched(Value iterator, long size, bool isStrict) : ItertoolsIterator(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("batched", "(iterable, n, *, strict=False)");

    public static new readonly PyType TypeObject = MakeType("batched", Create, signature: Parameters.Text);

    private Value iterator = iterator;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!Parameters.Bind(t, in arguments, bound) || !Numbers.TryIndex64(t, bound[1], BuiltinExceptions.OverflowError, out long size))
            return Value.Error;
        Truth strict = Truthiness.Of(t, bound[2]);
        if (strict == Truth.Error)
            return Value.Error;
        if (size < 1)
            return t.RaiseValueError("n must be at least one");
        Value iterator = Iteration.Iter(t, bound[0]);
        return iterator.IsError ? iterator : new PyBatched(iterator, size, strict == Truth.True);
    }

    public override Value MoveNext(ThreadState t)
    {
        if (iterator.IsUnbound)
            return default;
        PyList batch = new();
        while (batch.Count < size)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsError)
            {
                iterator = default;
                return item;
            }
            if (item.IsUnbound)
            {
                iterator = default;
                break;
            }
            batch.Append(item);
        }
        if (batch.Count == 0)
            return default;
        if (isStrict && batch.Count < size)
            return t.RaiseValueError("batched(): incomplete batch");
        return PyTuple.From(batch.Span);
    }
}
