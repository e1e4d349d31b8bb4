using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// dict: finding the entry of any key.
internal partial class PyDict
{
    /// <summary>The position of any key; -1 when it is missing, -2 with an exception pending. See cpython Objects/dictobject.c _Py_dict_lookup.</summary>
    public int Find(ThreadState t, Value key, out long hash)
    {
        if (key.Ref is PyStr text && ReferenceEquals(text.Type, PyStr.TypeObject))
        {
            hash = text.Hash64;
            return FindFast(t, key, hash, new TextKey(text, hash));
        }
        if (key.IsInt)
        {
            hash = Hashing.OfInt64(key.Bits);
            return FindFast(t, key, hash, new IntKey(key.Bits));
        }
        hash = Hashing.Hash(t, key);
        return hash == -1 ? RaiseUnhashable(t, key) : FindHashed(t, key, hash);
    }

    // As long as the keys met have the same type as the one looked for, comparing runs no code of others.
    private int FindFast<TKey>(ThreadState t, Value key, long hash, TKey wanted)
        where TKey : struct, IPlainKey
    {
        int[]? index = indices;
        if (index is null)
            return FindHashed(t, key, hash);
        Entry[] table = entries;
        int mask = index.Length - 1;
        ulong perturb = (ulong)hash;
        for (int slot = (int)hash & mask; ;)
        {
            int stored = index[slot];
            if (stored == Free)
                return -1;
            if (stored != Deleted)
            {
                ref Entry entry = ref table[stored - 1];
                if (wanted.Is(in entry))
                    return stored - 1;
                if (entry.Hash == hash && !wanted.IsOfSameType(in entry))
                    return FindHashed(t, key, hash);
            }
            perturb >>= 5;
            slot = (int)(((uint)slot * 5) + (uint)perturb + 1) & mask;
        }
    }

    /// <summary>As <see cref="Find(ThreadState, Value, out long)"/>, with the hash known.</summary>
    public int FindHashed(ThreadState t, Value key, long hash)
    {
    restart:
        Entry[] table = entries;
        int[]? index = indices;
        int limit = used;
        int mask = index is null ? 0 : index.Length - 1;
        ulong perturb = (ulong)hash;
        int slot = (int)hash & mask;
        for (int scan = 0; ; scan++)
        {
            int position;
            if (index is null)
            {
                if (scan >= limit)
                    return -1;
                position = scan;
            }
            else
            {
                int stored = index[slot];
                if (stored == Free)
                    return -1;
                position = stored - 1;
                perturb >>= 5;
                slot = (int)(((uint)slot * 5) + (uint)perturb + 1) & mask;
                if (position < 0)
                    continue;
            }
            ref Entry entry = ref table[position];
            if (entry.Hash != hash || entry.Key.IsUnbound)
                continue;
            if (entry.Key.Is(key))
                return position;
            Truth equal = KeysEqual(t, entry.Key, key);
            if (equal == Truth.Error)
                return -2;
            // A user's __eq__ may have changed the dict: CPython starts over.
            if (!ReferenceEquals(table, entries) || !ReferenceEquals(index, indices) || limit != used)
                goto restart;
            if (equal == Truth.True)
                return position;
        }
    }

    // See cpython Objects/dictobject.c dict_unhashable_type.
    private static int RaiseUnhashable(ThreadState t, Value key)
    {
        if (ReferenceEquals(t.Pending!.Type, BuiltinExceptions.TypeError))
        {
            PyBaseException cause = t.TakePending();
            t.RaiseTypeError($"cannot use '{key.Type.Name}' as a dict key ({Representation.StrText(t, cause)})");
        }
        return -2;
    }

    private static Truth KeysEqual(ThreadState t, Value a, Value b)
    {
        if (a.IsInt && b.IsInt)
            return a.Bits == b.Bits ? Truth.True : Truth.False;
        if (a.Ref is PyStr { IsExact: true } left && b.Ref is PyStr { IsExact: true } right)
            return left.Equals(right) ? Truth.True : Truth.False;
        return Comparison.EqualTruth(t, a, b);
    }

    /// <summary>A key that is compared without asking its type. Being a struct type parameter, each kind gives a search of its own.</summary>
    private interface IPlainKey
    {
        /// <summary>True when it is the key of the entry.</summary>
        bool Is(in Entry entry);

        /// <summary>True when <see cref="Is"/> is right to say no.</summary>
        bool IsOfSameType(in Entry entry);
    }

    private readonly struct TextKey(PyStr key, long hash) : IPlainKey
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Is(in Entry entry) =>
            ReferenceEquals(entry.Key.Ref, key) || (entry.Hash == hash && entry.Key.Ref is PyStr { IsExact: true } text && text.Equals(key));

        public bool IsOfSameType(in Entry entry) => entry.Key.Ref is PyStr { IsExact: true };
    }

    private readonly struct IntKey(long key) : IPlainKey
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Is(in Entry entry) => entry.Key.IsInt && entry.Key.Bits == key;

        public bool IsOfSameType(in Entry entry) => entry.Key.IsInt;
    }
}
