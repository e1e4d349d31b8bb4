using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

// Subscripts, + and *. See cpython Modules/arraymodule.c array_ass_subscr.
internal partial class PyArray
{
    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        PyArray array = Self(self);
        if (key.Ref is not PySlice slice)
            return array.TryPlace(t, key, "array index out of range", out int place) ? array.ItemAt(t, place) : Value.Error;
        return slice.Resolve(t, array.count, out long start, out long step, out long number)
            ? new PyArray(array.Code, array.Pick(start, step, number))
            : Value.Error;
    }

    private byte[] Pick(long start, long step, long number)
    {
        int size = Code.Size;
        byte[] picked = new byte[number * size];
        if (step == 1)
            Span.Slice((int)start * size, picked.Length).CopyTo(picked);
        else
        {
            for (int i = 0; i < number; i++)
                Span.Slice((int)(start + (i * step)) * size, size).CopyTo(picked.AsSpan(i * size));
        }
        return picked;
    }

    private bool TryPlace(ThreadState t, Value key, string message, out int place)
    {
        place = 0;
        if (!key.IsInt && key.Type.Index is null)
        {
            t.RaiseTypeError("array indices must be integers");
            return false;
        }
        if (!Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index))
            return false;
        if (index < 0)
            index += count;
        if ((ulong)index >= (ulong)count)
        {
            t.RaiseIndexError(message);
            return false;
        }
        place = (int)index;
        return true;
    }

    private static bool SetItemSlot(ThreadState t, Value self, Value key, Value value)
    {
        PyArray array = Self(self);
        if (key.Ref is PySlice slice)
            return array.SetSlice(t, slice, value);
        const string OutOfRange = "array assignment index out of range";
        if (!array.TryPlace(t, key, OutOfRange, out int place))
            return false;
        if (value.IsUnbound)
            return array.Replace(t, place, 1, []);
        const int LargestItem = 8;
        Span<byte> item = stackalloc byte[LargestItem];
        item = item[..array.Code.Size];
        if (!array.Code.Write(t, value, item))
            return false;
        // The conversion may have changed the array.
        if (place >= array.count)
        {
            t.RaiseIndexError(OutOfRange);
            return false;
        }
        item.CopyTo(array.Span[(place * item.Length)..]);
        return true;
    }

    private bool SetSlice(ThreadState t, PySlice slice, Value value)
    {
        ReadOnlySpan<byte> added = [];
        if (value.Ref is PyArray other)
        {
            if (!IsSameKind(t, other))
                return false;
            // The array may be assigned to a part of itself.
            added = ReferenceEquals(this, other) ? other.Span.ToArray() : other.Span;
        }
        else if (!value.IsUnbound)
        {
            t.RaiseTypeError($"can only assign array (not \"{value.Type.Name}\") to array slice");
            return false;
        }
        if (!slice.Resolve(t, count, out long start, out long step, out long number))
            return false;
        if (step == 1)
            return Replace(t, (int)start, (int)number, added);
        if (value.IsUnbound)
            return DeleteStepped(t, start, step, number);
        int size = Code.Size;
        if (added.Length / size != number)
        {
            t.RaiseValueError($"attempt to assign array of size {added.Length / size} to extended slice of size {number}");
            return false;
        }
        for (int i = 0; i < number; i++)
            added.Slice(i * size, size).CopyTo(Span[((int)(start + (i * step)) * size)..]);
        return true;
    }

    private bool DeleteStepped(ThreadState t, long start, long step, long number)
    {
        if (number == 0)
            return true;
        if (step < 0)
            (start, step) = (start + ((number - 1) * step), -step);
        int size = Code.Size;
        byte[] kept = new byte[(count - number) * size];
        int written = 0;
        for (int i = 0; i < count; i++)
        {
            bool isDeleted = i >= start && (i - start) % step == 0 && (i - start) / step < number;
            if (isDeleted)
                continue;
            Span.Slice(i * size, size).CopyTo(kept.AsSpan(written));
            written += size;
        }
        return Replace(t, 0, count, kept);
    }

    private bool IsSameKind(ThreadState t, PyArray other)
    {
        if (other.Code.Character == Code.Character)
            return true;
        t.RaiseTypeError("bad argument type for built-in operation");
        return false;
    }

    private static Value Concat(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PyArray right)
            return t.RaiseTypeError($"can only append array (not \"{other.Type.Name}\") to array");
        PyArray left = Self(self);
        if (!left.IsSameKind(t, right))
            return Value.Error;
        PyArray joined = new(left.Code, left.Span.ToArray());
        return joined.Replace(t, joined.count, 0, right.Span) ? joined : Value.Error;
    }

    private static Value InPlaceConcat(ThreadState t, Value self, Value other)
    {
        if (other.Ref is not PyArray)
            return t.RaiseTypeError($"can only extend array with array (not \"{other.Type.Name}\")");
        return Self(self).Extend(t, other) ? self : Value.Error;
    }

    // Null with an exception pending.
    private byte[]? Repeated(ThreadState t, Value number)
    {
        if (!Numbers.TryIndex64(t, number, BuiltinExceptions.OverflowError, out long times))
            return null;
        times = Math.Max(times, 0);
        if (count != 0 && times > Array.MaxLength / Span.Length)
        {
            t.RaiseMemoryError();
            return null;
        }
        byte[] repeated = new byte[Span.Length * (count == 0 ? 0 : times)];
        for (int place = 0; place < repeated.Length; place += Span.Length)
            Span.CopyTo(repeated.AsSpan(place));
        return repeated;
    }
}
