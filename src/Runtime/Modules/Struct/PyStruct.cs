using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Struct;

/// <summary>Python's <c>struct.Struct</c>, and what its methods share with the functions of the module.</summary>
internal partial class PyStruct : PyObject
{
    protected PyStruct(PyType type) : base(type)
    {
    }

    // Null until __init__ has run.
    private StructFormat? format;

    /// <summary>The bytes of a struct with these objects.</summary>
    public static Value Pack(ThreadState t, StructFormat format, ReadOnlySpan<Value> items)
    {
        if (!CheckCount(t, "pack", format, items.Length))
            return Value.Error;
        if (format.Size > Array.MaxLength)
            return t.RaiseMemoryError();
        byte[] bytes = new byte[format.Size];
        return format.Pack(t, items, bytes) ? PyBytes.Of(bytes) : Value.Error;
    }

    /// <summary>Packs into a buffer at an offset: the first two arguments.</summary>
    public static Value PackInto(ThreadState t, StructFormat format, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length < 2)
            return t.Raise(StructModule.Error, $"pack_into expected {(arguments.IsEmpty ? "buffer" : "offset")} argument");
        if (!CheckCount(t, "pack_into", format, arguments.Length - 2))
            return Value.Error;
        if (arguments[0].Ref is not IBuffer { IsReadOnly: false } buffer)
            return t.RaiseTypeError($"argument must be read-write bytes-like object, not {arguments[0].Type.Name}");
        if (!Numbers.TryIndex64(t, arguments[1], BuiltinExceptions.IndexError, out long offset))
            return Value.Error;
        int length = buffer.Bytes.Length;
        if (!TryPlace(t, format, length, ref offset, "no space to pack", "pack_into", "packing"))
            return Value.Error;
        // Converting the objects may run code that changes the buffer.
        byte[] packed = new byte[format.Size];
        if (!format.Pack(t, arguments[2..], packed))
            return Value.Error;
        if (offset + packed.Length > buffer.Bytes.Length)
            return t.Raise(BuiltinExceptions.BufferError, "the buffer has become smaller while it was packed into");
        packed.CopyTo(buffer.Bytes.Span[(int)offset..]);
        return Value.None;
    }

    /// <summary>The objects of a buffer that is exactly one struct.</summary>
    public static Value Unpack(ThreadState t, StructFormat format, Value source)
    {
        if (!Buffers.TryGet(t, source, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return bytes.Length == format.Size
            ? format.Unpack(bytes.Span)
            : t.Raise(StructModule.Error, $"unpack requires a buffer of {format.Size} bytes");
    }

    /// <summary>The objects of the struct at an offset of a buffer.</summary>
    public static Value UnpackFrom(ThreadState t, StructFormat format, Value source, Value offset)
    {
        if (!Buffers.TryGet(t, source, out ReadOnlyMemory<byte> bytes) || !Numbers.TrySize(t, offset, out long place))
            return Value.Error;
        return TryPlace(t, format, bytes.Length, ref place, "not enough data to unpack", "unpack_from", "unpacking")
            ? format.Unpack(bytes.Span.Slice((int)place, (int)format.Size))
            : Value.Error;
    }

    /// <summary>An iterator over the structs that a buffer consists of.</summary>
    public static Value IterUnpack(ThreadState t, StructFormat format, Value source)
    {
        if (format.Size == 0)
            return t.Raise(StructModule.Error, "cannot iteratively unpack with a struct of length 0");
        if (!Buffers.TryGet(t, source, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        if (bytes.Length % format.Size != 0)
            return t.Raise(StructModule.Error, $"iterative unpacking requires a buffer of a multiple of {format.Size} bytes");
        // The view keeps the buffer from being resized.
        return new PyUnpackIterator(format, new PyMemoryView(source.Object!));
    }

    private static bool CheckCount(ThreadState t, string function, StructFormat format, int given)
    {
        if (given == format.ItemCount)
            return true;
        t.Raise(StructModule.Error, $"{function} expected {format.ItemCount} items for packing (got {given})");
        return false;
    }

    // Counts a negative offset from the end; false with an exception pending when the struct does not fit there.
    private static bool TryPlace(ThreadState t, StructFormat format, int length, ref long offset, string shortage, string function, string action)
    {
        if (offset < 0)
        {
            if (offset + format.Size > 0)
            {
                t.Raise(StructModule.Error, $"{shortage} {format.Size} bytes at offset {offset}");
                return false;
            }
            if (offset + length < 0)
            {
                t.Raise(StructModule.Error, $"offset {offset} out of range for {length}-byte buffer");
                return false;
            }
            offset += length;
        }
        if (length - offset >= format.Size)
            return true;
        t.Raise(
            StructModule.Error,
            $"{function} requires a buffer of at least {(Int128)offset + format.Size} bytes for {action} {format.Size} bytes at offset {offset} (actual buffer size is {length})");
        return false;
    }
}

/// <summary>An instance of a subclass of <c>Struct</c> written in Python.</summary>
internal sealed class PyStructSubclass : PyStruct, IAttributed
{
    private InstanceAttributes attributes;

    public PyStructSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
