using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

/// <summary>Python's <c>array.array</c>: items of one kind of C, one behind the other.</summary>
internal partial class PyArray : PyObject, IBuffer
{
    private byte[] bytes;
    private int count;
    private BufferViews views;

    public PyArray(ArrayCode code, byte[] bytes) : this(TypeObject, code, bytes)
    {
    }

    protected PyArray(PyType type, ArrayCode code, byte[] bytes) : base(type)
    {
        Code = code;
        this.bytes = bytes;
        count = bytes.Length / code.Size;
    }

    /// <summary>What the items are.</summary>
    public ArrayCode Code { get; }

    /// <summary>How many items there are.</summary>
    public int Count => count;

    public Memory<byte> Bytes => bytes.AsMemory(0, count * Code.Size);

    bool IBuffer.IsReadOnly => false;

    string IBuffer.Format => Code.Holds == ArrayItems.Characters ? "w" : Code.Character.ToString();

    int IBuffer.ItemSize => Code.Size;

    void IBuffer.AddView(PyMemoryView view) => views.Add(view);

    private Span<byte> Span => bytes.AsSpan(0, count * Code.Size);

    /// <summary>An item as a Python object.</summary>
    public Value ItemAt(ThreadState t, int index) => Code.Read(t, bytes.AsSpan(index * Code.Size));

    /// <summary>Puts an item behind the last; false on error.</summary>
    public bool Append(ThreadState t, Value value) => Insert(t, count, value);

    /// <summary>Puts an item before the one at an index; false on error.</summary>
    private bool Insert(ThreadState t, int index, Value value)
    {
        const int LargestItem = 8;
        Span<byte> item = stackalloc byte[LargestItem];
        item = item[..Code.Size];
        // The conversion may change the array.
        return Code.Write(t, value, item) && Replace(t, Math.Min(index, count), 0, item);
    }

    /// <summary>Puts the bytes of other items in the place of some; false on error.</summary>
    private bool Replace(ThreadState t, int index, int removed, ReadOnlySpan<byte> replacement)
    {
        int size = Code.Size;
        int added = replacement.Length / size;
        if (added != removed && !Resize(t, index + removed, added - removed))
            return false;
        replacement.CopyTo(bytes.AsSpan(index * size));
        return true;
    }

    // Makes the gap at an index wider or narrower, moving what lies behind it.
    private bool Resize(ThreadState t, int end, int difference)
    {
        if (views.AnyInUse(t))
        {
            t.Raise(BuiltinExceptions.BufferError, "cannot resize an array that is exporting buffers");
            return false;
        }
        int size = Code.Size;
        long total = ((long)count + difference) * size;
        if (total > Array.MaxLength)
        {
            t.RaiseMemoryError();
            return false;
        }
        byte[] target = bytes;
        if (total > bytes.Length)
        {
            target = new byte[(int)Math.Min(Array.MaxLength / size * size, total + (total >> 4) + (count == 0 ? 0 : 7 * size))];
            bytes.AsSpan(0, Math.Min(end, end + difference) * size).CopyTo(target);
        }
        bytes.AsSpan(end * size, (count - end) * size).CopyTo(target.AsSpan((end + difference) * size));
        bytes = target;
        count += difference;
        return true;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>array</c>.</summary>
internal sealed class PyArraySubclass : PyArray, IAttributed
{
    private InstanceAttributes attributes;

    public PyArraySubclass(PyType type, ArrayCode code, byte[] bytes) : base(type, code, bytes) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
