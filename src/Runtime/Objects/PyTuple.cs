using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>tuple</c>.</summary>
internal partial class PyTuple : PyObject
{
    /// <summary>The items; never changed after the tuple is made.</summary>
    public readonly Value[] Items;

    /// <summary>Takes the array over.</summary>
    public PyTuple(params Value[] items) : this(TypeObject, items)
    {
    }

    protected PyTuple(PyType type, Value[] items) : base(type) => Items = items;

    public int Count => Items.Length;

    /// <summary>The place of an index that may count from the end; false when it is out of range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryIndex(long index, out int place)
    {
        int count = Items.Length;
        long wanted = index < 0 ? index + count : index;
        place = (int)wanted;
        return (ulong)wanted < (ulong)count;
    }

    public static PyTuple From(ReadOnlySpan<Value> items) => items.IsEmpty ? Empty : new PyTuple(items.ToArray());

    /// <summary>As <see cref="From"/>, over an array that the tuple takes over.</summary>
    public static PyTuple Of(Value[] items) => items.Length == 0 ? Empty : new PyTuple(items);

    /// <summary>The hash of the items in order; -1 on error. See cpython Objects/tupleobject.c tuple_hash (xxHash).</summary>
    public long Hash(ThreadState t)
    {
        const ulong Prime1 = 11400714785074694791;
        const ulong Prime2 = 14029467366897019727;
        const ulong Prime5 = 2870177450012600261;
        ulong sum = Prime5;
        foreach (Value item in Items)
        {
            long hash = Hashing.Hash(t, item);
            if (hash == -1)
                return -1;
            sum += (ulong)hash * Prime2;
            sum = ulong.RotateLeft(sum, 31) * Prime1;
        }
        sum += (ulong)Items.Length ^ Prime5 ^ 3527539;
        return sum == ulong.MaxValue ? 1546275796 : (long)sum;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>tuple</c>.</summary>
internal sealed class PyTupleSubclass : PyTuple, IAttributed
{
    private InstanceAttributes attributes;

    public PyTupleSubclass(PyType type, Value[] items) : base(type, items) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
