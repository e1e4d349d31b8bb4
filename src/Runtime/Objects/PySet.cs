using System.Diagnostics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>set</c>, and the base of <see cref="PyFrozenSet"/>.</summary>
/// <remarks>
/// The table probes as CPython's does, so that sets of numbers show their items in the same order. See cpython Objects/setobject.c.
/// </remarks>
internal partial class PySet : PyObject
{
    private const int MinimumSize = 8;
    private const int LinearProbes = 9;
    private const int PerturbShift = 5;
    private const long DeletedHash = -1;

    private Entry[] table;

    // Entries in use or deleted; entries in use.
    private int fill;
    private int used;

    // Where pop goes on looking.
    private int finger;

    public PySet() : this(TypeObject)
    {
    }

    protected PySet(PyType type) : base(type) => table = new Entry[MinimumSize];

    /// <summary>An entry: the key is unbound where it is free or deleted, the hash tells which.</summary>
    internal struct Entry
    {
        public Value Key;
        public long Hash;

        public readonly bool IsUsed => !Key.IsUnbound;
    }

    public int Count => used;

    /// <summary>The table, to iterate over the entries that are <see cref="Entry.IsUsed"/>.</summary>
    internal Entry[] Table => table;

    /// <summary>Adds an item; false on error.</summary>
    public bool Add(ThreadState t, Value item) => TryHash(t, item, out long hash) && AddHashed(t, item, hash);

    /// <summary>Whether an item is in the set.</summary>
    public Truth Contains(ThreadState t, Value item)
    {
        if (!TryHash(t, item, out long hash))
            return Truth.Error;
        int position = Find(t, item, hash);
        return position >= 0 ? Truth.True : position == -1 ? Truth.False : Truth.Error;
    }

    /// <summary>Removes an item: whether it was there.</summary>
    public Truth Discard(ThreadState t, Value item) => TryHash(t, item, out long hash) ? DiscardHashed(t, item, hash) : Truth.Error;

    public Truth DiscardHashed(ThreadState t, Value item, long hash)
    {
        int position = Find(t, item, hash);
        if (position < 0)
            return position == -1 ? Truth.False : Truth.Error;
        RemoveAt(position);
        return Truth.True;
    }

    /// <summary>Removes some item; unbound when there is none. See cpython Objects/setobject.c set_pop_impl.</summary>
    public Value TakeAny()
    {
        if (used == 0)
            return default;
        int position = finger & (table.Length - 1);
        while (!table[position].IsUsed)
            position = position + 1 == table.Length ? 0 : position + 1;
        Value item = table[position].Key;
        RemoveAt(position);
        finger = position + 1;
        return item;
    }

    public void Clear()
    {
        table = new Entry[MinimumSize];
        fill = used = finger = 0;
    }

    /// <summary>The hash of an item; false with a TypeError pending when it has none.</summary>
    internal static bool TryHash(ThreadState t, Value item, out long hash)
    {
        if (item.IsInt)
        {
            hash = Hashing.OfInt64(item.Int64);
            return true;
        }
        if (item.Ref is PyStr text && ReferenceEquals(text.Type, PyStr.TypeObject))
        {
            hash = text.Hash64;
            return true;
        }
        hash = Hashing.Hash(t, item);
        return hash != -1 || RaiseUnhashable(t, item);
    }

    /// <summary>As <see cref="Add"/>, with the hash known. See cpython Objects/setobject.c set_add_entry.</summary>
    internal bool AddHashed(ThreadState t, Value item, long hash)
    {
    restart:
        Entry[] entries = table;
        int mask = entries.Length - 1;
        ulong perturb = (ulong)hash;
        ulong slot = (ulong)hash & (ulong)mask;
        // The last deleted entry on the way is taken again.
        int deleted = -1;
        while (true)
        {
            int position = (int)slot;
            int probes = position + LinearProbes <= mask ? LinearProbes : 0;
            do
            {
                ref Entry entry = ref entries[position];
                if (!entry.IsUsed)
                {
                    if (entry.Hash == 0)
                    {
                        Occupy(deleted >= 0 ? deleted : position, item, hash, isFree: deleted < 0);
                        return true;
                    }
                    deleted = position;
                }
                else if (entry.Hash == hash)
                {
                    Value key = entry.Key;
                    if (key.Is(item))
                        return true;
                    Truth equal = KeysEqual(t, key, item);
                    if (equal == Truth.Error)
                        return false;
                    if (!ReferenceEquals(entries, table) || !entry.Key.Is(key))
                        goto restart;
                    if (equal == Truth.True)
                        return true;
                }
                position++;
            }
            while (probes-- > 0);
            perturb >>= PerturbShift;
            slot = ((slot * 5) + 1 + perturb) & (ulong)mask;
        }
    }

    private void Occupy(int position, Value item, long hash, bool isFree)
    {
        ref Entry entry = ref table[position];
        entry.Key = item;
        entry.Hash = hash;
        used++;
        if (!isFree)
            return;
        fill++;
        if (fill * 5L >= (table.Length - 1) * 3L)
            Resize(used > 50000 ? used * 2L : used * 4L);
    }

    /// <summary>The position of an item; -1 when it is missing, -2 on error. See cpython Objects/setobject.c set_lookkey.</summary>
    internal int Find(ThreadState t, Value item, long hash)
    {
    restart:
        Entry[] entries = table;
        int mask = entries.Length - 1;
        ulong perturb = (ulong)hash;
        ulong slot = (ulong)hash & (ulong)mask;
        while (true)
        {
            int position = (int)slot;
            int probes = position + LinearProbes <= mask ? LinearProbes : 0;
            do
            {
                ref Entry entry = ref entries[position];
                if (!entry.IsUsed)
                {
                    if (entry.Hash == 0)
                        return -1;
                }
                else if (entry.Hash == hash)
                {
                    Value key = entry.Key;
                    if (key.Is(item))
                        return position;
                    Truth equal = KeysEqual(t, key, item);
                    if (equal == Truth.Error)
                        return -2;
                    if (!ReferenceEquals(entries, table) || !entry.Key.Is(key))
                        goto restart;
                    if (equal == Truth.True)
                        return position;
                }
                position++;
            }
            while (probes-- > 0);
            perturb >>= PerturbShift;
            slot = ((slot * 5) + 1 + perturb) & (ulong)mask;
        }
    }

    private static Truth KeysEqual(ThreadState t, Value a, Value b)
    {
        if (a.IsInt && b.IsInt)
            return a.Bits == b.Bits ? Truth.True : Truth.False;
        if (a.Ref is PyStr left && b.Ref is PyStr right && ReferenceEquals(left.Type, right.Type))
            return left.Equals(right) ? Truth.True : Truth.False;
        return Comparison.EqualTruth(t, a, b);
    }

    private void RemoveAt(int position)
    {
        Debug.Assert(table[position].IsUsed);
        table[position] = new Entry { Hash = DeletedHash };
        used--;
    }

    // Finds room for more than minimum entries. See cpython Objects/setobject.c set_table_resize.
    private void Resize(long minimum)
    {
        long size = MinimumSize;
        while (size <= minimum)
            size <<= 1;
        Entry[] old = table;
        table = new Entry[size];
        foreach (ref Entry entry in old.AsSpan())
        {
            if (entry.IsUsed)
                InsertClean(table, entry.Key, entry.Hash);
        }
        fill = used;
    }

    // Into a table without deleted entries and without the item. See cpython Objects/setobject.c set_insert_clean.
    private static void InsertClean(Entry[] entries, Value item, long hash)
    {
        int mask = entries.Length - 1;
        ulong perturb = (ulong)hash;
        ulong slot = (ulong)hash & (ulong)mask;
        while (true)
        {
            int position = (int)slot;
            int probes = position + LinearProbes <= mask ? LinearProbes : 0;
            do
            {
                ref Entry entry = ref entries[position];
                if (!entry.IsUsed)
                {
                    entry.Key = item;
                    entry.Hash = hash;
                    return;
                }
                position++;
            }
            while (probes-- > 0);
            perturb >>= PerturbShift;
            slot = ((slot * 5) + 1 + perturb) & (ulong)mask;
        }
    }

    // See cpython Objects/setobject.c set_unhashable_type.
    private static bool RaiseUnhashable(ThreadState t, Value item)
    {
        if (ReferenceEquals(t.Pending!.Type, BuiltinExceptions.TypeError))
        {
            PyBaseException cause = t.TakePending();
            t.RaiseTypeError($"cannot use '{item.Type.Name}' as a set element ({Representation.StrText(t, cause)})");
        }
        return false;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>set</c>.</summary>
internal sealed class PySetSubclass : PySet, IAttributed
{
    private InstanceAttributes attributes;

    public PySetSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
