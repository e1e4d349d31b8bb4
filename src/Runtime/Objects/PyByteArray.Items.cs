using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// bytearray: items and slices. See cpython Objects/bytearrayobject.c bytearray_ass_subscript.
internal partial class PyByteArray
{
    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        PyByteArray array = Self(self);
        if (key.Ref is PySlice slice)
        {
            return slice.Resolve(t, array.Length, out long start, out long step, out long count)
                ? new PyByteArray(PyBytes.Pick(array.Span, start, step, count))
                : Value.Error;
        }
        return TryIndex(t, key, out long index) && array.TryPlace(t, index, out int place) ? Value.FromInt64(array.Span[place]) : Value.Error;
    }

    private static bool TryIndex(ThreadState t, Value key, out long index)
    {
        if (key.IsInt || key.Type.Index is not null)
            return Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out index);
        index = 0;
        t.RaiseTypeError($"bytearray indices must be integers or slices, not {key.Type.Name}");
        return false;
    }

    private bool TryPlace(ThreadState t, long index, out int place)
    {
        place = 0;
        if (index < 0)
            index += count;
        if ((ulong)index >= (ulong)count)
        {
            t.RaiseIndexError("bytearray index out of range");
            return false;
        }
        place = (int)index;
        return true;
    }

    private static bool SetItemSlot(ThreadState t, Value self, Value key, Value value)
    {
        PyByteArray array = Self(self);
        if (key.Ref is PySlice slice)
            return array.SetSlice(t, slice, value);
        byte one = 0;
        if (!TryIndex(t, key, out long index) || (!value.IsUnbound && !BytesMethods.TryByte(t, value, out one)) || !array.TryPlace(t, index, out int place))
            return false;
        if (value.IsUnbound)
            return array.Replace(t, place, 1, []);
        array.Span[place] = one;
        return true;
    }

    private bool SetSlice(ThreadState t, PySlice slice, Value value)
    {
        byte[]? bytes = [];
        if (!value.IsUnbound)
        {
            if (value.IsInt || value.Ref is PyStr)
            {
                t.RaiseTypeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
                return false;
            }
            if (Buffers.TryFind(t, value, out ReadOnlyMemory<byte> buffer))
                bytes = buffer.ToArray();
            else
                bytes = t.Pending is null ? BytesConstruction.FromIterable(t, "bytearray", value) : null;
        }
        if (bytes is null || !slice.Resolve(t, Length, out long start, out long step, out long number))
            return false;
        if (step == 1)
            return Replace(t, (int)start, (int)number, bytes);
        // Nothing at all put in the place of items deletes them.
        if (bytes.Length == 0)
            return DeleteStepped(t, start, step, number);
        if (bytes.Length != number)
        {
            t.RaiseValueError($"attempt to assign bytes of size {bytes.Length} to extended slice of size {number}");
            return false;
        }
        for (int i = 0; i < bytes.Length; i++)
            Span[(int)(start + (i * step))] = bytes[i];
        return true;
    }

    private bool DeleteStepped(ThreadState t, long from, long step, long number)
    {
        if (number == 0)
            return true;
        HashSet<long> removed = [];
        for (long i = 0; i < number; i++)
            removed.Add(from + (i * step));
        List<byte> kept = new(count);
        for (int i = 0; i < count; i++)
        {
            if (!removed.Contains(i))
                kept.Add(Span[i]);
        }
        return SetAll(t, [.. kept]);
    }
}
