using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// Iterating, counting, finding and comparing.
internal sealed partial class PyMemoryView
{
    /// <summary>An item of a view of one dimension: unbound behind the last.</summary>
    public Value ItemAt(ThreadState t, ItemCode code, int index)
    {
        if (index >= shape[0])
            return default;
        return Self(t, this) is null ? Value.Error : code.Read(Memory[(start + (index * strides[0]))..], bigEndian: false);
    }

    private static Value MakeIterator(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } view || RequireCode(t, view) is not { } code)
            return Value.Error;
        return view.shape.Length switch
        {
            0 => t.RaiseTypeError("invalid indexing of 0-dim memory"),
            1 => new PyMemoryIterator(view, code),
            _ => t.Raise(BuiltinExceptions.NotImplementedError, "multi-dimensional sub-views are not implemented"),
        };
    }

    private static Value CountOf(ThreadState t, Value self, Value value)
    {
        long count = Containers.CountByIterating(t, self, value);
        return count < 0 ? Value.Error : Value.FromInt64(count);
    }

    private static Value IndexOf(ThreadState t, Value self, Value value, Value from, Value to)
    {
        if (Self(t, self) is not { } view)
            return Value.Error;
        if (view.shape.Length == 0)
            return t.RaiseTypeError("invalid lookup on 0-dim memory");
        if (view.shape.Length > 1)
            return t.Raise(BuiltinExceptions.NotImplementedError, "multi-dimensional lookup is not implemented");
        if (RequireCode(t, view) is not { } code
            || !Numbers.TryIndex64(t, from, null, out long first) || !Numbers.TryIndex64(t, to, null, out long last))
        {
            return Value.Error;
        }
        int length = view.shape[0];
        first = first < 0 ? Math.Max(0, first + length) : first;
        last = Math.Min(last < 0 ? last + length : last, length);
        for (long i = first; i < last; i++)
        {
            Truth isFound = Comparison.EqualTruth(t, view.ItemAt(t, code, (int)i), value);
            if (isFound == Truth.Error || Self(t, self) is null)
                return Value.Error;
            if (isFound == Truth.True)
                return Value.FromInt64(i);
        }
        return t.RaiseValueError("memoryview.index(x): x not found");
    }

    private static Value CompareSlot(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not IBuffer)
            return Value.NotImplemented;
        PyMemoryView left = (PyMemoryView)self.Ref!;
        bool isReleased = left.IsReleased || other.Ref is PyMemoryView { IsReleased: true };
        Truth isEqual = isReleased
            ? ReferenceEquals(self.Ref, other.Ref) ? Truth.True : Truth.False
            : EqualToBuffer(t, left, other.Object!);
        return isEqual == Truth.Error ? Value.Error : Value.FromBool((isEqual == Truth.True) == (op == CompareOp.Equal));
    }

    private static Truth EqualToBuffer(ThreadState t, PyMemoryView left, PyObject other)
    {
        if (other is PyMemoryView right)
            return Equal(t, left, right);
        PyMemoryView temporary = new(other);
        Truth isEqual = Equal(t, left, temporary);
        temporary.Release(t);
        return isEqual;
    }

    // Views are equal when they have the same shape and equal items, whatever their formats.
    private static Truth Equal(ThreadState t, PyMemoryView left, PyMemoryView right)
    {
        if (!left.shape.AsSpan().SequenceEqual(right.shape) || left.Code is not { } leftCode || right.Code is not { } rightCode)
            return Truth.False;
        bool sameBytesAreEqual = leftCode == rightCode && leftCode.Kind is not (ItemKind.Float or ItemKind.Bool);
        if (sameBytesAreEqual)
            return left.Bytes.Span.SequenceEqual(right.Bytes.Span) ? Truth.True : Truth.False;
        // Characters are bytes, which equal no number; all other items compare without running code of Python.
        ReadOnlySpan<byte> leftBytes = left.Bytes.Span;
        ReadOnlySpan<byte> rightBytes = right.Bytes.Span;
        for (int i = 0; i < left.ItemCount; i++)
        {
            Value a = leftCode.Read(leftBytes[(i * leftCode.Size)..], bigEndian: false);
            Value b = rightCode.Read(rightBytes[(i * rightCode.Size)..], bigEndian: false);
            Truth isEqual = Comparison.CompareTruth(t, a, b, CompareOp.Equal);
            if (isEqual != Truth.True)
                return isEqual;
        }
        return Truth.True;
    }
}
