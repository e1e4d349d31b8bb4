using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>memoryview</c>: a window on the items in another object's buffer, in any number of dimensions.</summary>
internal sealed partial class PyMemoryView : PyObject, IBuffer
{
    /// <summary>What is said when another view of a restricted view is asked for.</summary>
    public const string RestrictedMessage = "cannot create new view on restricted memoryview";

    // Never a view itself: a view of a view looks at the same object.
    private readonly PyObject owner;
    private readonly string format;
    private readonly int itemSize;
    private readonly bool isReadOnly;

    // The place of the first item, and for each dimension how many items there are and how far they are apart, in bytes.
    private readonly int start;
    private readonly int[] shape;
    private readonly int[] strides;

    // 0 until it is asked for; it outlives the release.
    private long hash;

    /// <summary>A view of the whole of a bytes-like object.</summary>
    public PyMemoryView(PyObject source) : base(TypeObject)
    {
        IBuffer buffer = (IBuffer)source;
        format = buffer.Format;
        itemSize = buffer.ItemSize;
        isReadOnly = buffer.IsReadOnly;
        if (source is PyMemoryView view)
        {
            (owner, start, shape, strides) = (view.owner, view.start, view.shape, view.strides);
        }
        else
        {
            owner = source;
            shape = [buffer.Bytes.Length / itemSize];
            strides = [itemSize];
        }
        if (source is PyBufferWrapper { Given: { } given })
            (start, shape, strides) = (given.start, given.shape, given.strides);
        ((IBuffer)owner).AddView(this);
    }

    // Another view of the same object.
    private PyMemoryView(PyMemoryView view, string format, int itemSize, int start, int[] shape, int[] strides, bool isReadOnly)
        : base(TypeObject)
    {
        owner = view.owner;
        this.format = format;
        this.itemSize = itemSize;
        this.start = start;
        this.shape = shape;
        this.strides = strides;
        this.isReadOnly = isReadOnly;
        ((IBuffer)owner).AddView(this);
    }

    public bool IsReadOnly => isReadOnly;

    /// <summary>True when it shows the bytes of an object, or what another view shows.</summary>
    public bool IsOf(Value value) => ReferenceEquals(owner, value.Ref is PyMemoryView other ? other.owner : value.Ref);

    string IBuffer.Format => format;

    int IBuffer.ItemSize => itemSize;

    /// <summary><c>release()</c> was called.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>The bytes of the items; a copy when the view leaves some out.</summary>
    public Memory<byte> Bytes
    {
        get
        {
            if (IsReleased)
                return default;
            return IsContiguous ? ((IBuffer)owner).Bytes.Slice(start, ByteCount) : CopyBytes(fortranOrder: false);
        }
    }

    /// <summary>All the bytes of the object that is looked at.</summary>
    public Memory<byte> Underlying => ((IBuffer)owner).Bytes;

    /// <summary>Given to <c>__release_buffer__</c>: no other view can be made of it.</summary>
    public bool IsRestricted { get; init; }

    private Span<byte> Memory => ((IBuffer)owner).Bytes.Span;

    private int ByteCount => ItemCount * itemSize;

    private int ItemCount
    {
        get
        {
            int product = 1;
            foreach (int length in shape)
                product *= length;
            return product;
        }
    }

    /// <summary>The items lie one behind the other, the last index changing fastest.</summary>
    private bool IsContiguous
    {
        get
        {
            int expected = itemSize;
            for (int i = shape.Length - 1; i >= 0; i--)
            {
                if (shape[i] == 0)
                    return true;
                if (shape[i] > 1 && strides[i] != expected)
                    return false;
                expected *= shape[i];
            }
            return true;
        }
    }

    // The same with the first index changing fastest.
    private bool IsFortranContiguous
    {
        get
        {
            int expected = itemSize;
            for (int i = 0; i < shape.Length; i++)
            {
                if (shape[i] > 1 && strides[i] != expected)
                    return ItemCount == 0;
                expected *= shape[i];
            }
            return true;
        }
    }

    // The item's code, or null when the format is none that views can read.
    private ItemCode? Code => CodeOf(format);

    /// <summary>Gives the object back: it may be resized again.</summary>
    public void Release(ThreadState t)
    {
        if (IsReleased)
            return;
        IsReleased = true;
        ((IBuffer)owner).RemoveView(t, this);
        PythonBuffers.ViewReleased(t, owner);
    }

    /// <summary>As <see cref="Release"/>, when the object knows.</summary>
    public void EndView() => IsReleased = true;

    // Formats are single characters in native sizes, perhaps with an `@`; complex numbers are none.
    private static ItemCode? CodeOf(string format)
    {
        if (format.Length == 2 && format[0] == '@')
            format = format[1..];
        return format.Length == 1 && ItemCode.Native(format[0]) is { Kind: not ItemKind.Complex } code ? code : null;
    }

    private static ItemCode? RequireCode(ThreadState t, PyMemoryView view)
    {
        ItemCode? code = view.Code;
        if (code is null)
            t.Raise(BuiltinExceptions.NotImplementedError, $"memoryview: format {view.format} not supported");
        return code;
    }

    private static int[] ContiguousStrides(int[] shape, int itemSize)
    {
        int[] strides = new int[shape.Length];
        int stride = itemSize;
        for (int i = shape.Length - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= shape[i];
        }
        return strides;
    }

    private byte[] CopyBytes(bool fortranOrder)
    {
        byte[] copy = new byte[ByteCount];
        int written = 0;
        if (fortranOrder)
            CopyDimension(shape.Length - 1, start, -1, copy, ref written);
        else
            CopyDimension(0, start, 1, copy, ref written);
        return copy;
    }

    private void CopyDimension(int dimension, int place, int direction, byte[] target, ref int written)
    {
        if (dimension < 0 || dimension >= shape.Length)
        {
            Memory.Slice(place, itemSize).CopyTo(target.AsSpan(written));
            written += itemSize;
            return;
        }
        for (int i = 0; i < shape[dimension]; i++)
            CopyDimension(dimension + direction, place + (i * strides[dimension]), direction, target, ref written);
    }
}
