using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

internal partial class PyList
{
    private static Value AppendMethod(ThreadState t, Value self, Value item)
    {
        Self(self).Append(item);
        return Value.None;
    }

    private static Value ClearMethod(ThreadState t, Value self)
    {
        Self(self).Clear();
        return Value.None;
    }

    private static Value CountOf(ThreadState t, Value self, Value item)
    {
        int count = Sequences.CountOf(t, new ListItems(Self(self)), item);
        return count < 0 ? Value.Error : Value.FromInt64(count);
    }

    private static Value Index(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyList list = Self(arguments[0]);
        if (!Sequences.TryBounds(t, arguments[2], arguments[3], list.Count, out int start, out long stop))
            return Value.Error;
        int index = Sequences.IndexOf(t, new ListItems(list), arguments[1], start, stop);
        return index >= 0 ? Value.FromInt64(index) : index == -2 ? Value.Error : t.RaiseValueError("list.index(x): x not in list");
    }

    private static Value InsertMethod(ThreadState t, Value self, Value indexValue, Value item)
    {
        if (!Numbers.TrySize(t, indexValue, out long index))
            return Value.Error;
        PyList list = Self(self);
        if (index < 0)
            index = Math.Max(0, index + list.Count);
        list.Insert((int)Math.Min(index, list.Count), item);
        return Value.None;
    }

    private static Value Pop(ThreadState t, Value self, Value indexValue)
    {
        if (!Numbers.TrySize(t, indexValue, out long index))
            return Value.Error;
        PyList list = Self(self);
        if (list.Count == 0)
            return t.RaiseIndexError("pop from empty list");
        if (index < 0)
            index += list.Count;
        if ((ulong)index >= (ulong)list.Count)
            return t.RaiseIndexError("pop index out of range");
        Value item = list.Items[index];
        list.RemoveAt((int)index);
        return item;
    }

    private static Value Remove(ThreadState t, Value self, Value item)
    {
        PyList list = Self(self);
        int index = Sequences.IndexOf(t, new ListItems(list), item, 0, long.MaxValue);
        if (index < 0)
            return index == -2 ? Value.Error : t.RaiseValueError("list.remove(x): x not in list");
        if (index < list.Count)
            list.RemoveAt(index);
        return Value.None;
    }

    private static Value Reverse(ThreadState t, Value self)
    {
        PyList list = Self(self);
        Array.Reverse(list.Items, 0, list.Count);
        return Value.None;
    }
}
