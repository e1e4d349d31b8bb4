using System.Numerics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

// memoryview.cast(). See cpython Objects/memoryobject.c memory_cast.
internal sealed partial class PyMemoryView
{
    private const int MaximumDimensions = 64;

    private static bool IsByteFormat(ItemCode? code) => code?.Character is 'B' or 'b' or 'c';

    private static Value Cast(ThreadState t, Value self, Value format, Value shape)
    {
        if (Source(t, self) is not { } view)
            return Value.Error;
        if (format.Ref is not PyStr text)
            return t.RaiseTypeError($"cast() argument 'format' must be str, not {format.Type.Name}");
        if (!view.IsContiguous)
            return t.RaiseTypeError("memoryview: casts are restricted to C-contiguous views");
        if ((!shape.IsUnbound || view.shape.Length != 1) && Array.IndexOf(view.shape, 0) >= 0)
            return t.RaiseTypeError("memoryview: cannot cast view with zeros in shape or strides");
        ReadOnlySpan<Value> lengths = default;
        if (shape.Ref is PyList list)
            lengths = list.Span;
        else if (shape.Ref is PyTuple tuple)
            lengths = tuple.Items;
        else if (!shape.IsUnbound)
            return t.RaiseTypeError("shape must be a list or a tuple");
        if (lengths.Length > MaximumDimensions)
            return t.RaiseValueError($"memoryview: number of dimensions must not exceed {MaximumDimensions}");
        if (view.shape.Length != 1 && !shape.IsUnbound && lengths.Length != 1)
            return t.RaiseTypeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        if (!TryFormat(t, view, text.Text, out ItemCode? code))
            return Value.Error;
        int[]? newShape = shape.IsUnbound ? [view.ByteCount / code.Size] : ShapeOf(t, lengths, code.Size, view.ByteCount);
        return newShape is null
            ? Value.Error
            : new PyMemoryView(view, text.Text, code.Size, view.start, newShape, ContiguousStrides(newShape, code.Size), view.isReadOnly);
    }

    private static bool TryFormat(ThreadState t, PyMemoryView view, string format, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ItemCode? code)
    {
        code = CodeOf(format);
        if (view.Code is null || code is null)
        {
            string which = view.Code is null ? "source" : "destination";
            t.RaiseValueError($"memoryview: {which} format must be a native single character format prefixed with an optional '@'");
            return false;
        }
        if (!IsByteFormat(view.Code) && !IsByteFormat(code))
        {
            t.RaiseTypeError("memoryview: cannot cast between two non-byte formats");
            return false;
        }
        if (view.ByteCount % code.Size == 0)
            return true;
        t.RaiseTypeError("memoryview: length is not a multiple of itemsize");
        return false;
    }

    // Null with an exception pending when the lengths do not divide the bytes up.
    private static int[]? ShapeOf(ThreadState t, ReadOnlySpan<Value> lengths, int itemSize, int byteCount)
    {
        int[] shape = new int[lengths.Length];
        BigInteger product = itemSize;
        for (int i = 0; i < shape.Length; i++)
        {
            if (!PyInt.Is(lengths[i]))
            {
                t.RaiseTypeError("memoryview.cast(): elements of shape must be integers");
                return null;
            }
            if (!Numbers.TrySize(t, lengths[i], out long length))
                return null;
            if (length <= 0)
            {
                t.RaiseValueError("memoryview.cast(): elements of shape must be integers > 0");
                return null;
            }
            product *= length;
            if (product / itemSize > long.MaxValue)
            {
                t.RaiseValueError("memoryview.cast(): product(shape) > SSIZE_MAX");
                return null;
            }
            shape[i] = (int)Math.Min(length, int.MaxValue);
        }
        if (product == byteCount)
            return shape;
        t.RaiseTypeError("memoryview: product(shape) * itemsize != buffer size");
        return null;
    }
}
