using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// Subscripts. See cpython Objects/memoryobject.c memory_subscript and memory_ass_sub.
internal sealed partial class PyMemoryView
{
    private enum KeyKind
    {
        Other,
        Index,
        Slice,
        Indices,
        Slices,
    }

    private static Value GetItemSlot(ThreadState t, Value self, Value key)
    {
        if (Self(t, self) is not { } view)
            return Value.Error;
        KeyKind kind = KindOf(key);
        if (view.shape.Length == 0)
        {
            if (ReferenceEquals(key.Ref, PyEllipsis.Instance))
                return self;
            return IsEmptyTuple(key) ? view.ReadAt(t, view.start) : t.RaiseTypeError("invalid indexing of 0-dim memory");
        }
        switch (kind)
        {
            case KeyKind.Index when view.shape.Length > 1:
                return t.Raise(BuiltinExceptions.NotImplementedError, "multi-dimensional sub-views are not implemented");
            case KeyKind.Index or KeyKind.Indices:
                return view.TryPlace(t, key, out int place) ? view.ReadAt(t, place) : Value.Error;
            case KeyKind.Slice:
                return Source(t, self) is not null && view.Sliced(t, (PySlice)key.Ref!) is { } part ? part : Value.Error;
            case KeyKind.Slices:
                return t.Raise(BuiltinExceptions.NotImplementedError, "multi-dimensional slicing is not implemented");
            default:
                return t.RaiseTypeError("memoryview: invalid slice key");
        }
    }

    private static bool SetItemSlot(ThreadState t, Value self, Value key, Value value)
    {
        if (Self(t, self) is not { } view)
            return false;
        if (view.IsReadOnly || value.IsUnbound)
        {
            t.RaiseTypeError(view.IsReadOnly ? "cannot modify read-only memory" : "cannot delete memory");
            return false;
        }
        if (RequireCode(t, view) is not { } code)
            return false;
        if (view.shape.Length == 0)
        {
            if (ReferenceEquals(key.Ref, PyEllipsis.Instance) || IsEmptyTuple(key))
                return view.WriteAt(t, code, view.start, value);
            t.RaiseTypeError("invalid indexing of 0-dim memory");
            return false;
        }
        switch (KindOf(key))
        {
            case KeyKind.Index when view.shape.Length > 1:
                t.Raise(BuiltinExceptions.NotImplementedError, "sub-views are not implemented");
                return false;
            case KeyKind.Index or KeyKind.Indices:
                return view.TryPlace(t, key, out int place) && view.WriteAt(t, code, place, value);
            case KeyKind.Slice when view.shape.Length == 1:
                return view.SetSlice(t, (PySlice)key.Ref!, value);
            case KeyKind.Slice or KeyKind.Slices:
                t.Raise(BuiltinExceptions.NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1");
                return false;
            default:
                t.RaiseTypeError("memoryview: invalid slice key");
                return false;
        }
    }

    private static KeyKind KindOf(Value key)
    {
        if (IsIndex(key))
            return KeyKind.Index;
        if (key.Ref is PySlice)
            return KeyKind.Slice;
        if (key.Ref is not PyTuple tuple)
            return KeyKind.Other;
        if (Array.TrueForAll(tuple.Items, IsIndex))
            return KeyKind.Indices;
        return Array.TrueForAll(tuple.Items, static item => item.Ref is PySlice) ? KeyKind.Slices : KeyKind.Other;
    }

    private static bool IsIndex(Value key) => key.IsInt || key.Type.Index is not null;

    private static bool IsEmptyTuple(Value key) => key.Ref is PyTuple { Count: 0 };

    // The place of the item at an index, or at a tuple of them.
    private bool TryPlace(ThreadState t, Value key, out int place)
    {
        place = start;
        if (key.Ref is not PyTuple indices)
            return TryStep(t, key, 0, ref place);
        if (indices.Count < shape.Length)
        {
            t.Raise(BuiltinExceptions.NotImplementedError, "sub-views are not implemented");
            return false;
        }
        if (indices.Count > shape.Length)
        {
            t.RaiseTypeError($"cannot index {shape.Length}-dimension view with {indices.Count}-element tuple");
            return false;
        }
        for (int i = 0; i < indices.Count; i++)
        {
            if (!TryStep(t, indices.Items[i], i, ref place))
                return false;
        }
        return true;
    }

    private bool TryStep(ThreadState t, Value key, int dimension, ref int place)
    {
        if (!Numbers.TryIndex64(t, key, BuiltinExceptions.IndexError, out long index))
            return false;
        int length = shape[dimension];
        if (index < 0)
            index += length;
        if ((ulong)index >= (ulong)length)
        {
            t.RaiseIndexError($"index out of bounds on dimension {dimension + 1}");
            return false;
        }
        place += (int)index * strides[dimension];
        // __index__ may have released the view.
        return Self(t, this) is not null;
    }

    private Value ReadAt(ThreadState t, int place) =>
        RequireCode(t, this) is { } code ? code.Read(Memory[place..], bigEndian: false) : Value.Error;

    private bool WriteAt(ThreadState t, ItemCode code, int place, Value value)
    {
        const int LargestItem = 16;
        Span<byte> item = stackalloc byte[LargestItem];
        item = item[..itemSize];
        ItemFault fault = code.Write(t, value, item, bigEndian: false);
        if (fault == ItemFault.Raised)
        {
            if (t.ClearIf(BuiltinExceptions.TypeError))
                fault = ItemFault.WrongType;
            else if (t.ClearIf(BuiltinExceptions.OverflowError) || t.ClearIf(BuiltinExceptions.ValueError))
                fault = ItemFault.OutOfRange;
            else
                return false;
        }
        if (fault == ItemFault.WrongType)
        {
            t.RaiseTypeError($"memoryview: invalid type for format '{format}'");
            return false;
        }
        // In C, a float that is too large becomes infinite.
        if (fault == ItemFault.OutOfRange && code.Character != 'f')
        {
            t.RaiseValueError($"memoryview: invalid value for format '{format}'");
            return false;
        }
        // The conversion may have released the view.
        if (Self(t, this) is null)
            return false;
        item.CopyTo(Memory[place..]);
        return true;
    }

    // The view of some of the first dimension; null with an exception pending.
    private PyMemoryView? Sliced(ThreadState t, PySlice slice)
    {
        if (!slice.Resolve(t, shape[0], out long from, out long step, out long count) || Self(t, this) is null)
            return null;
        int[] newShape = [.. shape];
        int[] newStrides = [.. strides];
        newShape[0] = (int)count;
        newStrides[0] = unchecked((int)step * strides[0]);
        return new PyMemoryView(this, format, itemSize, start + ((int)from * strides[0]), newShape, newStrides, isReadOnly);
    }

    private bool SetSlice(ThreadState t, PySlice slice, Value value)
    {
        if (!Buffers.TryGet(t, value, out ReadOnlyMemory<byte> bytes) || Sliced(t, slice) is not { } target)
            return false;
        IBuffer source = (IBuffer)value.Ref!;
        bool isAlike = source is PyMemoryView view ? view.shape.Length == 1 : true;
        if (!isAlike || source.ItemSize != itemSize || CodeOf(source.Format) != Code || bytes.Length != target.ByteCount)
        {
            t.RaiseValueError("memoryview assignment: lvalue and rvalue have different structures");
            return false;
        }
        // The source may be part of the same memory.
        byte[] copy = bytes.ToArray();
        for (int i = 0; i < target.shape[0]; i++)
            copy.AsSpan(i * itemSize, itemSize).CopyTo(Memory[(target.start + (i * target.strides[0]))..]);
        target.Release(t);
        return true;
    }
}
