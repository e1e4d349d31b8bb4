using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bytearray</c>.</summary>
internal partial class PyByteArray : PyObject, IBuffer
{
    // The bytes begin at `start`, so that deleting at the front is cheap, as in CPython.
    private byte[] items;
    private int start;
    private int count;

    private BufferViews views;

    public PyByteArray(byte[] items) : this(TypeObject, items)
    {
    }

    protected PyByteArray(PyType type, byte[] items) : base(type)
    {
        this.items = items;
        count = items.Length;
    }

    public Span<byte> Span => items.AsSpan(start, count);

    public Memory<byte> Bytes => items.AsMemory(start, count);

    public int Length => count;

    // With the zero that CPython keeps at the end.
    private int Allocated => items.Length == 0 ? 0 : items.Length + 1;

    bool IBuffer.IsReadOnly => false;

    void IBuffer.AddView(PyMemoryView view) => views.Add(view);

    /// <summary>Puts other bytes in the place of <paramref name="removed"/> bytes at an index; false on error.</summary>
    public bool Replace(ThreadState t, int index, int removed, ReadOnlySpan<byte> replacement)
    {
        if (replacement.Length == removed)
        {
            replacement.CopyTo(Span[index..]);
            return true;
        }
        if (views.AnyInUse(t))
        {
            t.Raise(BuiltinExceptions.BufferError, "Existing exports of data: object cannot be re-sized");
            return false;
        }
        if (index == 0 && replacement.IsEmpty)
        {
            start += removed;
            count -= removed;
            return true;
        }
        return Resize(t, index, removed, replacement);
    }

    private bool Resize(ThreadState t, int index, int removed, ReadOnlySpan<byte> replacement)
    {
        long total = (long)count - removed + replacement.Length;
        if (total > Array.MaxLength)
        {
            t.RaiseMemoryError();
            return false;
        }
        int after = index + removed;
        if (start + total <= items.Length)
        {
            Span<byte> all = items.AsSpan(start);
            // The replacement may be part of these very bytes.
            byte[] copy = replacement.ToArray();
            all[after..count].CopyTo(all[(index + copy.Length)..]);
            copy.CopyTo(all[index..]);
        }
        else
        {
            byte[] grown = new byte[Math.Min(Array.MaxLength, Math.Max(total + (total >> 3) + 6, 16))];
            Span[..index].CopyTo(grown);
            replacement.CopyTo(grown.AsSpan(index));
            Span[after..].CopyTo(grown.AsSpan(index + replacement.Length));
            items = grown;
            start = 0;
        }
        count = (int)total;
        return true;
    }

    /// <summary>Takes other contents; false on error.</summary>
    public bool SetAll(ThreadState t, ReadOnlySpan<byte> bytes) => Replace(t, 0, count, bytes);
}

/// <summary>An instance of a subclass of <c>bytearray</c> written in Python.</summary>
internal sealed class PyByteArraySubclass : PyByteArray, IAttributed
{
    private InstanceAttributes attributes;

    public PyByteArraySubclass(PyType type) : base(type, []) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
