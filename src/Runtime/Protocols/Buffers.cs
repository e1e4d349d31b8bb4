using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>An object whose bytes others may see, as CPython's buffer protocol (PEP 3118).</summary>
internal interface IBuffer
{
    /// <summary>The bytes; valid until the object is resized.</summary>
    Memory<byte> Bytes { get; }

    bool IsReadOnly { get; }

    /// <summary>What the items are, as a format of <c>struct</c>.</summary>
    string Format => "B";

    /// <summary>How many bytes each item takes.</summary>
    int ItemSize => 1;

    /// <summary>Notes a view on the bytes, which forbids resizing while it is in use.</summary>
    void AddView(PyMemoryView view)
    {
    }

    /// <summary>Notes that a view was released.</summary>
    void RemoveView(ThreadState t, PyMemoryView view)
    {
    }
}

/// <summary>The bytes of bytes-like objects.</summary>
internal static class Buffers
{
    /// <summary>Whether an object is bytes-like: of a native type, or of a class with <c>__buffer__</c>.</summary>
    public static bool Has(Value value) => value.Ref is IBuffer || PythonBuffers.Has(value);

    /// <summary>The bytes of a bytes-like object; false for others, with an error pending only when <c>__buffer__</c> failed.</summary>
    public static bool TryFind(ThreadState t, Value value, out ReadOnlyMemory<byte> bytes, int flags = PythonBuffers.Simple) =>
        PythonBuffers.Has(value) ? PythonBuffers.TryCopy(t, value, out bytes, flags) : TryGet(value, out bytes);

    /// <summary>The bytes of an object of a native bytes-like type; false, with nothing raised, for others.</summary>
    public static bool TryGet(Value value, out ReadOnlyMemory<byte> bytes)
    {
        if (value.Ref is IBuffer buffer and not PyMemoryView { IsReleased: true })
        {
            bytes = buffer.Bytes;
            return true;
        }
        bytes = default;
        return false;
    }

    /// <summary>The bytes of a bytes-like object; false with a TypeError pending for others.</summary>
    public static bool TryGet(ThreadState t, Value value, out ReadOnlyMemory<byte> bytes, int flags = PythonBuffers.Simple)
    {
        if (value.Ref is PyMemoryView { IsReleased: true })
        {
            bytes = default;
            t.RaiseValueError("operation forbidden on released memoryview object");
            return false;
        }
        if (TryFind(t, value, out bytes, flags))
            return true;
        if (t.Pending is null)
            t.RaiseTypeError($"a bytes-like object is required, not '{value.Type.Name}'");
        return false;
    }

    /// <summary>The bytes of a writable bytes-like object; false with a TypeError pending for others.</summary>
    public static bool TryGetWritable(ThreadState t, string function, Value value, out Memory<byte> bytes)
    {
        if (value.Ref is IBuffer { IsReadOnly: false } buffer)
        {
            bytes = buffer.Bytes;
            return true;
        }
        bytes = default;
        if (PythonBuffers.Has(value))
        {
            if (PythonBuffers.Get(t, value, PythonBuffers.Writable) is not { } given)
                return false;
            bytes = given.IsReadOnly ? default : given.Bytes;
            // The object hears of the release before it is written to.
            PythonBuffers.Release(t, value, given);
            if (!given.IsReadOnly)
                return true;
        }
        t.RaiseTypeError($"{function}() argument must be read-write bytes-like object, not {value.Type.Name}");
        return false;
    }
}
