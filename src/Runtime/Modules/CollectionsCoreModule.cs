using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Collections;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_collections</c>: what of <c>collections</c> is native; the rest is in Python/collections.</summary>
internal static class CollectionsCoreModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_collections", "High performance data structures.");
        return module
            .Add(PyDefaultDict.TypeObject)
            .Add(PyDeque.TypeObject)
            .Add(PyDequeIterator.Forward)
            .Add(PyDequeIterator.Backward)
            .Add(PyOrderedDict.TypeObject)
            .Add(PyTupleGetter.TypeObject)
            .Add(new PyBuiltinFunction("_count_elements", "(mapping, iterable, /)", CountElements));
    }

    // For Counter. See cpython Modules/_collectionsmodule.c _collections__count_elements_impl.
    private static Value CountElements(ThreadState t, Value mapping, Value iterable)
    {
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        // A plain get and set may be done without calling them.
        PyDict? dict = mapping.Ref as PyDict;
        if (dict is not null && !ReferenceEquals(mapping.Type.SetItem, PyDict.TypeObject.SetItem))
            dict = null;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound || item.IsError)
                return item.IsUnbound ? Value.None : item;
            if (!(dict is not null ? CountInto(t, dict, item) : CountInto(t, mapping, item)))
                return Value.Error;
        }
    }

    private static bool CountInto(ThreadState t, PyDict dict, Value item)
    {
        int position = dict.Find(t, item, out long hash);
        if (position == -2)
            return false;
        if (position == -1)
        {
            dict.Append(item, hash, Value.FromInt64(1));
            return true;
        }
        ref PyDict.Entry entry = ref dict.EntryAt(position);
        if (entry.Value.IsInt && entry.Value.Int64 < long.MaxValue)
        {
            entry.Value = Value.FromInt64(entry.Value.Int64 + 1);
            return true;
        }
        Value next = Numbers.Add(t, entry.Value, Value.FromInt64(1));
        return !next.IsError && dict.SetHashed(t, item, hash, next);
    }

    private static bool CountInto(ThreadState t, Value mapping, Value item)
    {
        Value get = Attributes.Get(t, mapping, SpecialNames.PlainGet);
        if (get.IsError)
            return false;
        Value count = Calls.Call2(t, get, item, Value.FromInt64(0));
        Value next = count.IsError ? count : Numbers.Add(t, count, Value.FromInt64(1));
        return !next.IsError && Containers.SetItem(t, mapping, item, next);
    }
}
