using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyDict
{
    /// <summary>Adds the items of a mapping, of an iterable of pairs, and of keywords, as <c>dict()</c> and <c>update()</c> do; false on error.</summary>
    protected bool TryUpdate(ThreadState t, string functionName, scoped in Arguments arguments)
    {
        ReadOnlySpan<Value> positional = arguments.Positional;
        if (positional.Length > 1)
        {
            t.RaiseTypeError($"{functionName} expected at most 1 argument, got {positional.Length}");
            return false;
        }
        if (positional.Length == 1 && !TryMerge(t, positional[0]))
            return false;
        ReadOnlySpan<Value> values = arguments.KeywordValues;
        for (int i = 0; i < values.Length; i++)
            Set(arguments.Names![i], values[i]);
        return true;
    }

    /// <summary>Adds the items of a mapping or of an iterable of pairs; false on error. See cpython Objects/dictobject.c dict_update_arg.</summary>
    public bool TryMerge(ThreadState t, Value source)
    {
        if (source.Ref is PyDict dict && ReferenceEquals(dict.Type.Iter, TypeObject.Iter))
            return TryMergeDict(t, dict);
        Value keys = Attributes.GetOrUnbound(t, source, SpecialNames.Keys);
        if (keys.IsError)
            return false;
        return keys.IsUnbound ? TryMergePairs(t, source) : TryMergeMapping(t, source, keys);
    }

    private bool TryMergeDict(ThreadState t, PyDict other)
    {
        if (ReferenceEquals(other, this))
            return true;
        if (count == 0)
            EnsureCapacity(other.count);
        bool wasEmpty = count == 0;
        for (int i = 0; i < other.used; i++)
        {
            Entry entry = other.entries[i];
            if (entry.Key.IsUnbound)
                continue;
            if (wasEmpty)
            {
                Append(entry.Key, entry.Hash, entry.Value);
                continue;
            }
            uint version = other.KeysVersion;
            if (!SetHashed(t, entry.Key, entry.Hash, entry.Value))
                return false;
            if (other.KeysVersion != version)
            {
                t.RaiseRuntimeError("dict mutated during update");
                return false;
            }
        }
        return true;
    }

    private bool TryMergeMapping(ThreadState t, Value mapping, Value keysMethod)
    {
        Value keys = Calls.Call0(t, keysMethod);
        if (keys.IsError)
            return false;
        if (keys.Type.Iter is null && keys.Type.GetItem is null)
        {
            t.RaiseTypeError($"{mapping.Type.Name}.keys() returned a non-iterable (type {keys.Type.Name})");
            return false;
        }
        Value iterator = Iteration.Iter(t, keys);
        if (iterator.IsError)
            return false;
        while (true)
        {
            Value key = Iteration.Next(t, iterator);
            if (key.IsUnbound)
                return true;
            if (key.IsError)
                return false;
            Value value = Containers.GetItem(t, mapping, key);
            if (value.IsError || !Set(t, key, value))
                return false;
        }
    }

    private bool TryMergePairs(ThreadState t, Value pairs)
    {
        Value iterator = Iteration.Iter(t, pairs);
        if (iterator.IsError)
        {
            if (t.PendingIs(BuiltinExceptions.TypeError) && pairs.Type.Iter is null)
            {
                t.TakePending();
                t.RaiseTypeError($"'{pairs.Type.Name}' object is not iterable");
            }
            return false;
        }
        for (long index = 0; ; index++)
        {
            Value pair = Iteration.Next(t, iterator);
            if (pair.IsUnbound)
                return true;
            if (pair.IsError || !TryMergePair(t, pair, index))
                return false;
        }
    }

    private bool TryMergePair(ThreadState t, Value pair, long index)
    {
        if (pair.Ref is PyTuple { Count: 2 } tuple)
            return Set(t, tuple.Items[0], tuple.Items[1]);
        if (pair.Type.Iter is null && pair.Type.GetItem is null)
        {
            PyBaseException error = BuiltinExceptions.Create(BuiltinExceptions.TypeError, Value.FromString("object is not iterable"));
            error.Attributes.Set(SpecialNames.Notes, new PyList([Value.FromString($"Cannot convert dictionary update sequence element #{index} to a sequence")]));
            t.Raise(error);
            return false;
        }
        PyList? items = Iteration.ToList(t, pair);
        if (items is null)
            return false;
        if (items.Count == 2)
            return Set(t, items.Items[0], items.Items[1]);
        t.RaiseValueError($"dictionary update sequence element #{index} has length {items.Count}; 2 is required");
        return false;
    }

    private static Value UpdateMethod(ThreadState t, scoped in Arguments arguments)
    {
        Arguments rest = new(arguments.Values[1..], arguments.Names);
        return Self(arguments.Values[0]).TryUpdate(t, "update", in rest) ? Value.None : Value.Error;
    }

    private static Value ClearMethod(ThreadState t, Value self)
    {
        Self(self).Clear();
        return Value.None;
    }

    /// <summary><c>dict.fromkeys</c>, for any class with items to set. See cpython Objects/dictobject.c _PyDict_FromKeys.</summary>
    public static Value FromKeys(ThreadState t, Value type, Value iterable, Value value)
    {
        Value made = Calls.Call0(t, type);
        if (made.IsError)
            return made;
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        PyDict? plain = made.Ref is PyDict dict && ReferenceEquals(dict.Type, TypeObject) ? dict : null;
        if (plain is { Count: 0 } && iterable.Ref is PySet set && set.Type is { IsHeapType: false })
            return plain.SetAllKeys(t, set, value) ? plain : Value.Error;
        while (true)
        {
            Value key = Iteration.Next(t, iterator);
            if (key.IsUnbound)
                return made;
            if (key.IsError || !(plain is not null ? plain.Set(t, key, value) : Containers.SetItem(t, made, key, value)))
                return Value.Error;
        }
    }

    // The hashes are known.
    private bool SetAllKeys(ThreadState t, PySet keys, Value value)
    {
        PySet.Entry[] table = keys.Table;
        for (int i = 0; i < table.Length; i++)
        {
            PySet.Entry entry = table[i];
            if (entry.IsUsed && !SetHashed(t, entry.Key, entry.Hash, value))
                return false;
        }
        return true;
    }

    private static Value GetMethod(ThreadState t, Value self, Value key, Value defaultValue)
    {
        Value found = Self(self).Get(t, key);
        return found.IsUnbound ? defaultValue : found;
    }

    private static Value Pop(ThreadState t, Value self, Value key, Value defaultValue)
    {
        PyDict dict = Self(self);
        int position = dict.Find(t, key, out _);
        if (position == -2)
            return Value.Error;
        if (position < 0)
            return defaultValue.IsUnbound ? t.RaiseKeyError(key) : defaultValue;
        Value value = dict.entries[position].Value;
        dict.RemoveAt(position);
        return value;
    }

    private static Value PopItem(ThreadState t, Value self)
    {
        PyDict dict = Self(self);
        if (dict.count == 0)
            return t.RaiseKeyError(Value.FromString("popitem(): dictionary is empty"));
        int last = dict.LastPosition;
        Entry entry = dict.entries[last];
        dict.RemoveAt(last);
        return new PyTuple(entry.Key, entry.Value);
    }

    protected static Value SetDefault(ThreadState t, Value self, Value key, Value defaultValue)
    {
        PyDict dict = Self(self);
        int position = dict.Find(t, key, out long hash);
        if (position >= 0)
            return dict.entries[position].Value;
        if (position == -2)
            return Value.Error;
        dict.Append(key, hash, defaultValue);
        return defaultValue;
    }
}
