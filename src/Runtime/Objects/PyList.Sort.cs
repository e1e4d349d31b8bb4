using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Protocols.Sorting;

namespace PyLite.Runtime.Objects;

// See cpython Objects/listobject.c list_sort_impl.
internal partial class PyList
{
    private static Value SortMethod(ThreadState t, Value self, Value key, Value reverseValue)
    {
        Truth reverse = Truthiness.Of(t, reverseValue);
        return reverse != Truth.Error && Self(self).Sort(t, key, reverse == Truth.True) ? Value.None : Value.Error;
    }

    /// <summary>Sorts in place, keeping the order of equal items; false on error. While it runs the list appears empty.</summary>
    public bool Sort(ThreadState t, Value key, bool reverse)
    {
        Value[] items = Items;
        int count = Count;
        Value[] placeholder = [];
        Items = placeholder;
        Count = 0;
        bool ok = ValueSorting.Sort(t, items.AsSpan(0, count), key, reverse);
        bool isModified = Count > 0 || !ReferenceEquals(Items, placeholder);
        Items = items;
        Count = count;
        if (ok && isModified)
            t.RaiseValueError("list modified during sort");
        return ok && !isModified;
    }
}
