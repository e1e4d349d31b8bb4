using System.Diagnostics;
using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>dict</c>: a table of entries in insertion order, found through open-addressed indices.</summary>
/// <remarks>
/// The layout of CPython's compact dict (Objects/dictobject.c). Namespaces (globals, classes) are PyDicts too: an inline cache remembers the
/// place of an entry (<see cref="TryGetAt"/>), and <see cref="KeysVersion"/> tells that no key came or went.
/// </remarks>
internal partial class PyDict : PyObject
{
    private const int MinimumSize = 8;
    private const int Free = 0;
    private const int Deleted = -1;

    private Entry[] entries;

    // Position + 1 of the entry; 0 is free, -1 deleted. Null while there are few entries: they are scanned.
    private int[]? indices;
    private int used;
    private int count;

    // All entries before this one were deleted.
    private int first;

    // Entries appended since the indices were built: deleted ones keep their index taken, so this bounds how full it gets.
    private int filled;

    public PyDict() : this(TypeObject)
    {
    }

    protected PyDict(PyType type) : base(type) => entries = [];

    /// <summary>An entry; the key is unbound when it was deleted.</summary>
    internal struct Entry
    {
        public Value Key;
        public Value Value;
        public long Hash;
    }

    public int Count => count;

    /// <summary>Changes whenever a key is added or removed (not when a value is replaced).</summary>
    public uint KeysVersion { get; private set; }

    /// <summary>One past the last entry's position, for iteration with <see cref="EntryAt"/>.</summary>
    public int EntryLimit => used;

    /// <summary>The entry at a position below <see cref="EntryLimit"/>; its key may be unbound (deleted).</summary>
    public ref Entry EntryAt(int position) => ref entries[position];

    /// <summary>The position of the first entry of a dict that is not empty.</summary>
    public int FirstPosition
    {
        get
        {
            while (entries[first].Key.IsUnbound)
                first++;
            return first;
        }
    }

    /// <summary>The entries before this position were deleted: iteration may begin here.</summary>
    public int StartPosition => count == 0 ? used : FirstPosition;

    /// <summary>Looks a str up.</summary>
    public bool TryGet(PyStr key, out Value value)
    {
        int position = Find(key);
        if (position < 0)
        {
            value = default;
            return false;
        }
        value = entries[position].Value;
        return true;
    }

    /// <summary>The value for a str key, or unbound.</summary>
    public Value GetOrUnbound(PyStr key) => TryGet(key, out Value value) ? value : default;

    public Value GetOrUnbound(string key) => GetOrUnbound(PyStr.Intern(key));

    /// <summary>The value at a remembered position when the entry there still has this very key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryGetAt(int position, PyStr key, out Value value)
    {
        Entry[] table = entries;
        if ((uint)position < (uint)table.Length)
        {
            ref Entry entry = ref table[position];
            if (ReferenceEquals(entry.Key.Ref, key))
            {
                value = entry.Value;
                return true;
            }
        }
        value = default;
        return false;
    }

    /// <summary>Replaces the value at a remembered position when the entry there still has this very key.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TrySetAt(int position, PyStr key, Value value)
    {
        Entry[] table = entries;
        if ((uint)position < (uint)table.Length && ReferenceEquals(table[position].Key.Ref, key))
        {
            table[position].Value = value;
            return true;
        }
        return false;
    }

    /// <summary>The position of a str key, or -1.</summary>
    public int Find(PyStr key)
    {
        long hash = key.Hash64;
        Entry[] table = entries;
        if (indices is null)
        {
            for (int i = 0; i < used; i++)
            {
                if (Matches(ref table[i], key, hash))
                    return i;
            }
            return -1;
        }
        int mask = indices.Length - 1;
        ulong perturb = (ulong)hash;
        for (int slot = (int)hash & mask; ;)
        {
            int index = indices[slot];
            if (index == Free)
                return -1;
            if (index > 0 && Matches(ref table[index - 1], key, hash))
                return index - 1;
            perturb >>= 5;
            slot = (int)(((uint)slot * 5) + (uint)perturb + 1) & mask;
        }
    }

    /// <summary>Adds or replaces a str key.</summary>
    public void Set(PyStr key, Value value)
    {
        int position = Find(key);
        if (position >= 0)
            entries[position].Value = value;
        else
            Append(key, key.Hash64, value);
    }

    public void Set(string key, Value value) => Set(PyStr.Intern(key), value);

    /// <summary>Removes a str key; false when it is not there.</summary>
    public bool Remove(PyStr key)
    {
        int position = Find(key);
        if (position < 0)
            return false;
        RemoveAt(position);
        return true;
    }

    /// <summary>Looks any key up: unbound when missing, the error sentinel when hashing or comparing failed.</summary>
    public Value Get(ThreadState t, Value key)
    {
        int position = Find(t, key, out _);
        return position >= 0 ? entries[position].Value : position == -1 ? default : Value.Error;
    }

    /// <summary>Adds or replaces any key; false on error.</summary>
    public bool Set(ThreadState t, Value key, Value value)
    {
        int position = Find(t, key, out long hash);
        if (position >= 0)
            entries[position].Value = value;
        else if (position == -1)
            Append(key, hash, value);
        else
            return false;
        return true;
    }

    /// <summary>As <see cref="Set(ThreadState, Value, Value)"/>, with the hash known.</summary>
    public bool SetHashed(ThreadState t, Value key, long hash, Value value)
    {
        int position = FindHashed(t, key, hash);
        if (position >= 0)
            entries[position].Value = value;
        else if (position == -1)
            Append(key, hash, value);
        else
            return false;
        return true;
    }

    /// <summary>Removes any key.</summary>
    public Truth Remove(ThreadState t, Value key)
    {
        int position = Find(t, key, out _);
        if (position < 0)
            return position == -1 ? Truth.False : Truth.Error;
        RemoveAt(position);
        return Truth.True;
    }

    public void Clear()
    {
        entries = [];
        indices = null;
        used = count = filled = first = 0;
        KeysVersion++;
    }

    /// <summary>A copy of the entries, in a plain dict.</summary>
    public PyDict Copy()
    {
        PyDict copy = new();
        copy.EnsureCapacity(count);
        for (int i = 0; i < used; i++)
        {
            ref Entry entry = ref entries[i];
            if (!entry.Key.IsUnbound)
                copy.Append(entry.Key, entry.Hash, entry.Value);
        }
        return copy;
    }

    /// <summary>Adds a key known to be absent.</summary>
    public void Append(Value key, long hash, Value value)
    {
        if (used == entries.Length || filled == entries.Length)
            Grow();
        ref Entry entry = ref entries[used];
        entry.Key = key;
        entry.Value = value;
        entry.Hash = hash;
        used++;
        filled++;
        count++;
        KeysVersion++;
        if (indices is not null)
            Insert(indices, hash, used);
    }

    /// <summary>Removes the entry at a position.</summary>
    public void RemoveAt(int position)
    {
        ref Entry entry = ref entries[position];
        Debug.Assert(!entry.Key.IsUnbound);
        if (indices is not null)
            MarkDeleted(entry.Hash, position + 1);
        entry = default;
        count--;
        KeysVersion++;
    }

    /// <summary>The position of the last entry, when there is one.</summary>
    /// <remarks>Freed places at the end are given up here, so that popitem in a loop stays linear, and not earlier: an iterator must not miss what comes next.</remarks>
    public int LastPosition
    {
        get
        {
            while (entries[used - 1].Key.IsUnbound)
                used--;
            first = Math.Min(first, used);
            return used - 1;
        }
    }

    /// <summary>Makes the entry at a position the last one.</summary>
    protected void MoveToEnd(int position)
    {
        Entry entry = entries[position];
        RemoveAt(position);
        Append(entry.Key, entry.Hash, entry.Value);
    }

    /// <summary>Makes the entry at a position the first one.</summary>
    protected void MoveToFront(int position)
    {
        Entry entry = entries[position];
        RemoveAt(position);
        if (count == 0 || FirstPosition == 0)
            MakeRoomInFront();
        first--;
        entries[first] = entry;
        count++;
        KeysVersion++;
        if (indices is not null)
            Insert(indices, entry.Hash, first + 1);
    }

    // Moves the entries to the right by as many as there are, so that many more can go to the front.
    private void MakeRoomInFront()
    {
        int room = Math.Max(MinimumSize, count);
        Entry[] old = entries;
        int limit = used;
        entries = new Entry[room + count + MinimumSize];
        int to = room;
        for (int i = 0; i < limit; i++)
        {
            if (!old[i].Key.IsUnbound)
                entries[to++] = old[i];
        }
        used = filled = to;
        first = room;
        RebuildIndices();
    }

    private void EnsureCapacity(int capacity)
    {
        if (capacity > entries.Length)
            Resize(capacity);
    }

    private static bool Matches(ref Entry entry, PyStr key, long hash) =>
        ReferenceEquals(entry.Key.Ref, key) || (entry.Hash == hash && entry.Key.Ref is PyStr text && text.Equals(key));

    private void Grow() => Resize(count < used / 2 ? Math.Max(count * 2, MinimumSize) : Math.Max(MinimumSize, used * 2));

    // Moves the live entries together and rebuilds the indices.
    private void Resize(int capacity)
    {
        Entry[] old = entries;
        Entry[] table = new Entry[capacity];
        int kept = 0;
        if (count == used)
        {
            Array.Copy(old, table, kept = used);
        }
        else
        {
            for (int i = 0; i < used; i++)
            {
                if (!old[i].Key.IsUnbound)
                    table[kept++] = old[i];
            }
        }
        entries = table;
        used = filled = kept;
        first = 0;
        RebuildIndices();
    }

    private void RebuildIndices()
    {
        if (entries.Length <= MinimumSize)
        {
            indices = null;
            return;
        }
        int[] rebuilt = new int[BitOperations.RoundUpToPowerOf2((uint)entries.Length * 3 / 2)];
        for (int i = first; i < used; i++)
        {
            if (!entries[i].Key.IsUnbound)
                Insert(rebuilt, entries[i].Hash, i + 1);
        }
        indices = rebuilt;
    }

    private static void Insert(int[] index, long hash, int stored)
    {
        int mask = index.Length - 1;
        ulong perturb = (ulong)hash;
        int slot = (int)hash & mask;
        while (index[slot] > Free)
        {
            perturb >>= 5;
            slot = (int)(((uint)slot * 5) + (uint)perturb + 1) & mask;
        }
        index[slot] = stored;
    }

    private void MarkDeleted(long hash, int stored)
    {
        int mask = indices!.Length - 1;
        ulong perturb = (ulong)hash;
        int slot = (int)hash & mask;
        while (indices[slot] != stored)
        {
            perturb >>= 5;
            slot = (int)(((uint)slot * 5) + (uint)perturb + 1) & mask;
        }
        indices[slot] = Deleted;
    }
}
