using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>bytearray</c>.</summary>
internal partial class PyByteArray : PyObject, IBuffer
{
    // The bytes begin at `start`, so that deleting at the front is cheap, as in CPython.
    private byte[] items;
    private int start;
    private int count;

    // Views not released: CPython would know at once which of them are still in use.
    private List<WeakReference<PyMemoryView>>? views;

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

    bool IBuffer.IsReadOnly => false;

    void IBuffer.AddView(PyMemoryView view) => (views ??= []).Add(new WeakReference<PyMemoryView>(view));

    /// <summary>Puts other bytes in the place of <paramref name="removed"/> bytes at an index; false on error.</summary>
    public bool Replace(ThreadState t, int index, int removed, ReadOnlySpan<byte> replacement)
    {
        if (replacement.Length == removed)
        {
            replacement.CopyTo(Span[index..]);
            return true;
        }
        if (views is not null && HasViewsInUse(t))
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

    private bool HasViewsInUse(ThreadState t)
    {
        // A view that nobody can reach any more does not count: look for it among the young objects first, then among all.
        for (int generation = -1; generation <= GC.MaxGeneration; generation += generation < 0 ? 1 : GC.MaxGeneration)
        {
            if (generation >= 0)
            {
                t.ClearGarbage();
                GC.Collect(generation);
            }
            views!.RemoveAll(static reference => !reference.TryGetTarget(out PyMemoryView? view) || view.IsReleased);
            if (views.Count == 0)
            {
                views = null;
                return false;
            }
        }
        return true;
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
