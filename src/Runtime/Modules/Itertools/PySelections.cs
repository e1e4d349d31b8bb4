using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Itertools;

/// <summary>What combinations and permutations have in common: a pool, and the places in it that the next selection takes.</summary>
internal abstract class PySelections(PyType type, Value[] pool, int[] indices, bool isEmpty) : ItertoolsIterator(type)
{
    private bool hasStarted;
    private bool hasEnded = isEmpty;

    protected Value[] Pool { get; } = pool;

    protected int[] Indices { get; } = indices;

    /// <summary>How many of <see cref="Indices"/> are selected.</summary>
    protected virtual int SelectionLength => Indices.Length;

    /// <summary>Moves on to the next selection; false when there is none.</summary>
    protected abstract bool Advance();

    public override Value MoveNext(ThreadState t)
    {
        if (hasEnded)
            return default;
        if (hasStarted && !Advance())
        {
            hasEnded = true;
            return default;
        }
        hasStarted = true;
        Value[] items = new Value[SelectionLength];
        for (int i = 0; i < items.Length; i++)
            items[i] = Pool[Indices[i]];
        return PyTuple.Of(items);
    }

    /// <summary>Binds <c>(iterable, r)</c>; null on error.</summary>
    protected static Value[]? TryPool(ThreadState t, ConstructorSignature parameters, bool lengthMayBeNone, scoped in Arguments arguments, out long length)
    {
        length = 0;
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!parameters.Bind(t, in arguments, bound))
            return null;
        PyList? pool = Iteration.ToList(t, bound[0]);
        if (pool is null)
            return null;
        if (lengthMayBeNone && bound[1].IsNone)
        {
            length = pool.Count;
            return pool.ToArray();
        }
        if (lengthMayBeNone && !bound[1].IsInt && bound[1].Ref is not PyInt)
        {
            t.RaiseTypeError("Expected int as r");
            return null;
        }
        if (!Numbers.TryIndex64(t, bound[1], BuiltinExceptions.OverflowError, out length))
            return null;
        if (length >= 0)
            return pool.ToArray();
        t.RaiseValueError("r must be non-negative");
        return null;
    }

    /// <summary>0, 1, 2, …</summary>
    protected static int[] Ascending(int count)
    {
        int[] indices = new int[count];
        for (int i = 0; i < count; i++)
            indices[i] = i;
        return indices;
    }
}
