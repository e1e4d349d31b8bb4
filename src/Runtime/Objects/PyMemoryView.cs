using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>memoryview</c> of bytes: a window on another object's buffer.</summary>
internal sealed partial class PyMemoryView : PyObject, IBuffer
{
    private readonly PyObject owner;
    private readonly int start;
    private readonly int step;
    private readonly int count;

    /// <summary>A view of the whole of a bytes-like object.</summary>
    public PyMemoryView(PyObject owner) : this(owner, 0, 1, ((IBuffer)owner).Bytes.Length)
    {
    }

    private PyMemoryView(PyObject owner, int start, int step, int count) : base(TypeObject)
    {
        this.owner = owner;
        this.start = start;
        this.step = step;
        this.count = count;
        ((IBuffer)owner).AddView(this);
    }

    public bool IsReadOnly => ((IBuffer)owner).IsReadOnly;

    /// <summary><c>release()</c> was called.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>The bytes; a copy when the view leaves some out.</summary>
    public Memory<byte> Bytes
    {
        get
        {
            if (IsReleased)
                return default;
            Memory<byte> all = ((IBuffer)owner).Bytes;
            if (step == 1)
                return all.Slice(start, count);
            byte[] picked = new byte[count];
            for (int i = 0; i < count; i++)
                picked[i] = all.Span[start + (i * step)];
            return picked;
        }
    }

    private ref byte At(int index) => ref ((IBuffer)owner).Bytes.Span[start + (index * step)];
}
