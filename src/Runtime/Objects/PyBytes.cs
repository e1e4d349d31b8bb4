using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bytes</c>.</summary>
internal partial class PyBytes : PyObject, IBuffer
{
    private readonly byte[] items;
    private long hash;

    protected PyBytes(PyType type, byte[] items) : base(type) => this.items = items;

    public static PyBytes Empty => Shared.Empty;

    public ReadOnlySpan<byte> Span => items;

    public ReadOnlyMemory<byte> ReadOnlyBytes => items;

    public int Length => items.Length;

    /// <summary>The hash Python sees; never -1.</summary>
    public long Hash64 => hash != 0 ? hash : hash = TextHash.OfBytes(items);

    Memory<byte> IBuffer.Bytes => items;

    bool IBuffer.IsReadOnly => true;

    /// <summary>A bytes object that takes the array over.</summary>
    public static PyBytes Of(byte[] items) => items.Length switch
    {
        0 => Empty,
        1 => FromByte(items[0]),
        _ => new PyBytes(TypeObject, items),
    };

    /// <summary>A bytes object with a copy of the bytes.</summary>
    public static PyBytes From(ReadOnlySpan<byte> bytes) => Of(bytes.ToArray());

    public static PyBytes FromByte(byte value) => Shared.Single[value] ??= new PyBytes(TypeObject, [value]);

    /// <summary>Bytes objects that exist once.</summary>
    private static class Shared
    {
        public static readonly PyBytes Empty = new(TypeObject, []);
        public static readonly PyBytes?[] Single = new PyBytes?[256];
    }
}

/// <summary>An instance of a subclass of <c>bytes</c> written in Python.</summary>
internal sealed class PyBytesSubclass : PyBytes, IAttributed
{
    private InstanceAttributes attributes;

    public PyBytesSubclass(PyType type, byte[] items) : base(type, items) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
