using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

// Methods that look for items, add and remove them.
internal partial class PyArray
{
    /// <summary>The index of the first item that equals a value, in a range of indices: -1 when there is none, -2 on error.</summary>
    private long Find(ThreadState t, Value value, long from, long to)
    {
        for (long i = from; i < count && i < to; i++)
        {
            Value item = ItemAt(t, (int)i);
            Truth isEqual = item.IsError ? Truth.Error : Comparison.CompareTruth(t, item, value, CompareOp.Equal);
            if (isEqual != Truth.False)
                return isEqual == Truth.True ? i : -2;
        }
        return -1;
    }

    private static Value CountOf(ThreadState t, Value self, Value value)
    {
        long found = 0;
        for (long at = -1; ; found++)
        {
            at = Self(self).Find(t, value, at + 1, long.MaxValue);
            if (at < 0)
                return at == -2 ? Value.Error : Value.FromInt64(found);
        }
    }

    private static Value Index(ThreadState t, Value self, Value value, Value from, Value to)
    {
        PyArray array = Self(self);
        if (!Numbers.TryIndex64(t, from, null, out long first) || !Numbers.TryIndex64(t, to, null, out long last))
            return Value.Error;
        first = first < 0 ? Math.Max(0, first + array.count) : first;
        last = last < 0 ? last + array.count : last;
        long found = array.Find(t, value, first, last);
        return found switch
        {
            -2 => Value.Error,
            -1 => t.RaiseValueError("array.index(x): x not in array"),
            _ => Value.FromInt64(found),
        };
    }

    private static Value Remove(ThreadState t, Value self, Value value)
    {
        PyArray array = Self(self);
        long found = array.Find(t, value, 0, long.MaxValue);
        return found switch
        {
            -2 => Value.Error,
            -1 => t.RaiseValueError("array.remove(x): x not in array"),
            _ => Done(array.Replace(t, (int)found, 1, [])),
        };
    }

    private static Value Pop(ThreadState t, Value self, Value index)
    {
        PyArray array = Self(self);
        if (!Numbers.TryIndex64(t, index, BuiltinExceptions.OverflowError, out long at))
            return Value.Error;
        if (array.count == 0)
            return t.RaiseIndexError("pop from empty array");
        at = at < 0 ? at + array.count : at;
        if ((ulong)at >= (ulong)array.count)
            return t.RaiseIndexError("pop index out of range");
        Value popped = array.ItemAt(t, (int)at);
        return popped.IsError || array.Replace(t, (int)at, 1, []) ? popped : Value.Error;
    }

    private static Value InsertMethod(ThreadState t, Value self, Value index, Value value)
    {
        PyArray array = Self(self);
        if (!Numbers.TryIndex64(t, index, BuiltinExceptions.OverflowError, out long at))
            return Value.Error;
        at = Math.Clamp(at < 0 ? at + array.count : at, 0, array.count);
        return Done(array.Insert(t, (int)at, value));
    }

    private static Value Reverse(ThreadState t, Value self)
    {
        PyArray array = Self(self);
        int size = array.Code.Size;
        array.Span.Reverse();
        return size == 1 ? Value.None : ByteSwap(t, self);
    }

    private static Value ByteSwap(ThreadState t, Value self)
    {
        PyArray array = Self(self);
        for (int i = 0; i < array.count; i++)
            array.Span.Slice(i * array.Code.Size, array.Code.Size).Reverse();
        return Value.None;
    }

    private bool Extend(ThreadState t, Value items)
    {
        if (items.Ref is not PyArray other)
            return ExtendItems(t, items);
        if (other.Code.Character != Code.Character)
        {
            t.RaiseTypeError("can only extend with array of same kind");
            return false;
        }
        return Replace(t, count, 0, ReferenceEquals(this, other) ? other.Span.ToArray() : other.Span);
    }

    private bool ExtendItems(ThreadState t, Value items)
    {
        Value iterator = Iteration.Iter(t, items);
        while (!iterator.IsError)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return true;
            if (item.IsError || !Append(t, item))
                return false;
        }
        return false;
    }

    private static Value FromList(ThreadState t, Value self, Value items)
    {
        if (items.Ref is not PyList list)
            return t.RaiseTypeError("arg must be list");
        PyArray array = Self(self);
        PyArray added = new(array.Code, []);
        int length = list.Count;
        for (int i = 0; i < length; i++)
        {
            if (!added.Append(t, list.Items[i]))
                return Value.Error;
            if (list.Count != length)
                return t.RaiseRuntimeError("list changed size during iteration");
        }
        return Done(array.Replace(t, array.count, 0, added.Span));
    }

    private bool ExtendBytes(ThreadState t, Value source)
    {
        if (!Buffers.TryGet(t, source, out ReadOnlyMemory<byte> added))
            return false;
        if (((IBuffer)source.Ref!).ItemSize != 1)
        {
            t.RaiseTypeError("a bytes-like object is required");
            return false;
        }
        if (added.Length % Code.Size != 0)
        {
            t.RaiseValueError("bytes length not a multiple of item size");
            return false;
        }
        return Replace(t, count, 0, ReferenceEquals(this, source.Ref) ? added.ToArray() : added.Span);
    }
}
