using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// Subscripts: items and slices, read, assigned and deleted.
internal partial class PyList
{
    /// <summary><c>list[key]</c>.</summary>
    public static Value GetItem(ThreadState t, Value self, Value key)
    {
        PyList list = Self(self);
        if (key.IsInt)
        {
            long direct = key.Int64;
            if (direct < 0)
                direct += list.Count;
            return (ulong)direct < (ulong)list.Count ? list.Items[direct] : t.RaiseIndexError("list index out of range");
        }
        if (key.Ref is PySlice slice)
        {
            if (!slice.Unpack(t, out long start, out long stop, out long step))
                return Value.Error;
            long count = PySlice.Adjust(list.Count, ref start, ref stop, step);
            return new PyList(Sequences.Slice(list.Span, start, step, count));
        }
        if (!TryKey(t, key, out long index))
            return Value.Error;
        if (index < 0)
            index += list.Count;
        return (ulong)index < (ulong)list.Count ? list.Items[index] : t.RaiseIndexError("list index out of range");
    }

    /// <summary><c>list[key] = value</c>, or <c>del list[key]</c> with an unbound value; false on error.</summary>
    public static bool SetItem(ThreadState t, Value self, Value key, Value value)
    {
        PyList list = Self(self);
        if (key.Ref is PySlice slice)
            return value.IsUnbound ? list.DeleteSlice(t, slice) : list.SetSlice(t, slice, value);
        if (!TryKey(t, key, out long index))
            return false;
        if (index < 0)
            index += list.Count;
        if ((ulong)index >= (ulong)list.Count)
        {
            t.RaiseIndexError("list assignment index out of range");
            return false;
        }
        if (value.IsUnbound)
            list.RemoveAt((int)index);
        else
            list.Items[index] = value;
        return true;
    }

    private static bool TryKey(ThreadState t, Value key, out long index)
    {
        if (key.IsInt || key.Type.Index is not null)
            return Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out index);
        index = 0;
        t.RaiseTypeError($"list indices must be integers or slices, not {key.Type.Name}");
        return false;
    }

    private bool SetSlice(ThreadState t, PySlice slice, Value value)
    {
        if (!slice.Unpack(t, out long start, out long stop, out long step))
            return false;
        ReadOnlySpan<Value> added;
        if (value.Ref is PyTuple tuple && ReferenceEquals(tuple.Type, PyTuple.TypeObject))
        {
            added = tuple.Items;
        }
        else
        {
            // A copy also where the value is a list: it may be this very one.
            if (value.Type.Iter is null && value.Type.GetItem is null)
            {
                t.RaiseTypeError("must assign iterable to extended slice");
                return false;
            }
            PyList? items = Iteration.ToList(t, value);
            if (items is null)
                return false;
            added = items.Span;
        }
        long count = PySlice.Adjust(Count, ref start, ref stop, step);
        if (step == 1)
        {
            ReplaceRange((int)start, (int)count, added);
            return true;
        }
        if (added.Length != count)
        {
            t.RaiseValueError($"attempt to assign sequence of size {added.Length} to extended slice of size {count}");
            return false;
        }
        long index = start;
        foreach (Value item in added)
        {
            Items[index] = item;
            index += step;
        }
        return true;
    }

    private bool DeleteSlice(ThreadState t, PySlice slice)
    {
        if (!slice.Unpack(t, out long start, out long stop, out long step))
            return false;
        long count = PySlice.Adjust(Count, ref start, ref stop, step);
        if (count == 0)
            return true;
        if (step < 0)
        {
            start += (count - 1) * step;
            step = -step;
        }
        if (step == 1)
        {
            ReplaceRange((int)start, (int)count, []);
            return true;
        }
        long next = start;
        int kept = (int)start;
        for (int i = (int)start; i < Count; i++)
        {
            if (i == next && count > 0)
            {
                next += step;
                count--;
            }
            else
            {
                Items[kept++] = Items[i];
            }
        }
        Truncate(kept);
        return true;
    }
}
