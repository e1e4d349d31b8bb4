namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>frozenset</c>; in Python it is no subclass of <c>set</c>.</summary>
internal partial class PyFrozenSet : PySet
{
    private long hash = -1;

    public PyFrozenSet() : this(TypeObject)
    {
    }

    protected PyFrozenSet(PyType type) : base(type)
    {
    }

    // See cpython Objects/setobject.c frozenset_hash_impl; free and deleted entries cancel out there.
    private long Hash()
    {
        if (hash != -1)
            return hash;
        ulong sum = 0;
        foreach (ref Entry entry in Table.AsSpan())
        {
            if (entry.IsUsed)
                sum ^= Shuffle((ulong)entry.Hash);
        }
        sum ^= ((ulong)Count + 1) * 1927868237;
        sum ^= (sum >> 11) ^ (sum >> 25);
        sum = (sum * 69069) + 907133923;
        return hash = sum == ulong.MaxValue ? 590923713 : (long)sum;
    }

    private static ulong Shuffle(ulong hash) => (hash ^ 89869747 ^ (hash << 16)) * 3644798167;
}

/// <summary>An instance of a class written in Python that derives from <c>frozenset</c>.</summary>
internal sealed class PyFrozenSetSubclass : PyFrozenSet, IAttributed
{
    private InstanceAttributes attributes;

    public PyFrozenSetSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
