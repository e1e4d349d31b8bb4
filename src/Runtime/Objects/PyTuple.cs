using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

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

    /// <summary>The hash of the items in order; -1 on error. See cpython Objects/tupleobject.c tuple_hash.</summary>
    public long Hash(ThreadState t)
    {
        SequenceHash hash = new();
        foreach (Value item in Items)
        {
            if (!hash.Add(t, item))
                return -1;
        }
        return hash.Finish(Items.Length);
    }
}

/// <summary>An instance of a class written in Python that derives from <c>tuple</c>.</summary>
internal sealed class PyTupleSubclass : PyTuple, IAttributed
{
    private InstanceAttributes attributes;

    public PyTupleSubclass(PyType type, Value[] items) : base(type, items) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
