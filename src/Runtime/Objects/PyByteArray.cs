using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bytearray</c>.</summary>
internal partial class PyByteArray : PyObject, IBuffer
{
    private readonly byte[] items;
    private readonly int count;

    public PyByteArray(byte[] items) : this(TypeObject, items)
    {
    }

    protected PyByteArray(PyType type, byte[] items) : base(type)
    {
        this.items = items;
        count = items.Length;
    }

    public Span<byte> Span => items.AsSpan(0, count);

    public Memory<byte> Bytes => items.AsMemory(0, count);

    public int Length => count;

    bool IBuffer.IsReadOnly => false;

    public int Exports { get; set; }
}
