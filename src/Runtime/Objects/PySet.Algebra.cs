using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// Union, intersection and so on, in place and not, with other sets and with any iterables.
internal partial class PySet
{
    /// <summary>Adds all items of an iterable; false on error. See cpython Objects/setobject.c set_update_internal.</summary>
    public bool TryUpdate(ThreadState t, Value iterable)
    {
        if (iterable.Ref is PySet other)
            return TryMerge(t, other);
        if (IsPlainDict(iterable, out PyDict? dict))
            return TryMergeKeys(t, dict!);
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return false;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return true;
            if (item.IsError || !Add(t, item))
                return false;
        }
    }

    // See cpython Objects/setobject.c set_merge_lock_held.
    private bool TryMerge(ThreadState t, PySet other)
    {
        if (ReferenceEquals(other, this) || other.used == 0)
            return true;
        // One resize at the start, for the worst case of no item in common.
        if (((long)fill + other.used) * 5 >= (table.Length - 1) * 3L)
            Resize(((long)used + other.used) * 2);
        if (fill == 0)
        {
            MergeIntoEmpty(other);
            return true;
        }
        Entry[] entries = other.table;
        for (int i = 0; i < entries.Length; i++)
        {
            Entry entry = entries[i];
            if (entry.IsUsed && !AddHashed(t, entry.Key, entry.Hash))
                return false;
        }
        return true;
    }

    private void MergeIntoEmpty(PySet other)
    {
        if (table.Length == other.table.Length && other.fill == other.used)
        {
            other.table.CopyTo(table, 0);
        }
        else
        {
            foreach (ref Entry entry in other.table.AsSpan())
            {
                if (entry.IsUsed)
                    InsertClean(table, entry.Key, entry.Hash);
            }
        }
        fill = used = other.used;
    }

    private bool TryMergeKeys(ThreadState t, PyDict dict)
    {
        if (((long)fill + dict.Count) * 5 >= (table.Length - 1) * 3L)
            Resize(((long)used + dict.Count) * 2);
        for (int i = 0; i < dict.EntryLimit; i++)
        {
            PyDict.Entry entry = dict.EntryAt(i);
            if (!entry.Key.IsUnbound && !AddHashed(t, entry.Key, entry.Hash))
                return false;
        }
        return true;
    }

    /// <summary>Removes all items of an iterable; false on error.</summary>
    public bool TryRemoveAll(ThreadState t, Value iterable)
    {
        if (ReferenceEquals(iterable.Ref, this))
        {
            Clear();
            return true;
        }
        if (iterable.Ref is PySet other)
        {
            Entry[] entries = other.table;
            for (int i = 0; i < entries.Length; i++)
            {
                Entry entry = entries[i];
                if (entry.IsUsed && DiscardHashed(t, entry.Key, entry.Hash) == Truth.Error)
                    return false;
            }
            return true;
        }
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return false;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return true;
            if (item.IsError || Discard(t, item) == Truth.Error)
                return false;
        }
    }

    /// <summary>Removes the items of an iterable that are in the set and adds those that are not; false on error.</summary>
    public bool TryToggleAll(ThreadState t, Value iterable)
    {
        if (ReferenceEquals(iterable.Ref, this))
        {
            Clear();
            return true;
        }
        if (iterable.Ref is not PySet other)
        {
            other = new PySet();
            if (!other.TryUpdate(t, iterable))
                return false;
        }
        Entry[] entries = other.table;
        for (int i = 0; i < entries.Length; i++)
        {
            Entry entry = entries[i];
            if (!entry.IsUsed)
                continue;
            Truth removed = DiscardHashed(t, entry.Key, entry.Hash);
            if (removed == Truth.Error || (removed == Truth.False && !AddHashed(t, entry.Key, entry.Hash)))
                return false;
        }
        return true;
    }

    /// <summary>The items also in an iterable; null on error. See cpython Objects/setobject.c set_intersection.</summary>
    public PySet? Intersection(ThreadState t, Value iterable)
    {
        if (ReferenceEquals(iterable.Ref, this))
            return Copy(t);
        PySet result = Like();
        if (iterable.Ref is PySet other)
        {
            (PySet smaller, PySet larger) = other.used > used ? (this, other) : (other, this);
            Entry[] entries = smaller.table;
            for (int i = 0; i < entries.Length; i++)
            {
                Entry entry = entries[i];
                if (!entry.IsUsed)
                    continue;
                int position = larger.Find(t, entry.Key, entry.Hash);
                if (position == -2 || (position >= 0 && !result.AddHashed(t, entry.Key, entry.Hash)))
                    return null;
            }
            return result;
        }
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return null;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return result;
            // The message for what has no hash is the plain one here.
            long hash = item.IsError ? -1 : Hashing.Hash(t, item);
            if (hash == -1)
                return null;
            int position = Find(t, item, hash);
            if (position == -2 || (position >= 0 && !result.AddHashed(t, item, hash)))
                return null;
        }
    }

    /// <summary>The items not in an iterable; null on error. See cpython Objects/setobject.c set_difference.</summary>
    public PySet? Difference(ThreadState t, Value iterable)
    {
        PySet? set = iterable.Ref as PySet;
        IsPlainDict(iterable, out PyDict? dict);
        int otherCount = set?.used ?? dict?.Count ?? 0;
        if ((set is null && dict is null) || used >> 2 > otherCount)
        {
            PySet? copy = Copy(t);
            return copy is not null && copy.TryRemoveAll(t, iterable) ? copy : null;
        }
        PySet result = Like();
        Entry[] entries = table;
        for (int i = 0; i < entries.Length; i++)
        {
            Entry entry = entries[i];
            if (!entry.IsUsed)
                continue;
            int position = set is not null ? set.Find(t, entry.Key, entry.Hash) : dict!.FindHashed(t, entry.Key, entry.Hash);
            if (position == -2 || (position == -1 && !result.AddHashed(t, entry.Key, entry.Hash)))
                return null;
        }
        return result;
    }

    /// <summary>Whether all items are in the other set.</summary>
    public Truth IsSubsetOf(ThreadState t, PySet other)
    {
        if (used > other.used)
            return Truth.False;
        Entry[] entries = table;
        for (int i = 0; i < entries.Length; i++)
        {
            Entry entry = entries[i];
            if (!entry.IsUsed)
                continue;
            int position = other.Find(t, entry.Key, entry.Hash);
            if (position < 0)
                return position == -1 ? Truth.False : Truth.Error;
        }
        return Truth.True;
    }

    /// <summary>A copy, a plain set or frozenset as this is; null on error.</summary>
    public PySet? Copy(ThreadState t)
    {
        PySet copy = Like();
        return copy.TryMerge(t, this) ? copy : null;
    }

    /// <summary>An empty set of the built-in type that this derives from.</summary>
    private PySet Like() => this is PyFrozenSet ? new PyFrozenSet() : new PySet();

    /// <summary>Takes the items of a set made for it.</summary>
    private void TakeOver(PySet other)
    {
        table = other.table;
        fill = other.fill;
        used = other.used;
        finger = 0;
    }

    private static bool IsPlainDict(Value value, out PyDict? dict)
    {
        dict = value.Ref is PyDict found && ReferenceEquals(found.Type, PyDict.TypeObject) ? found : null;
        return dict is not null;
    }
}
