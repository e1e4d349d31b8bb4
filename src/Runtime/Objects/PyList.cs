using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>list</c>.</summary>
internal partial class PyList : PyObject
{
    /// <summary>The items, with room at the end: only the first <see cref="Count"/> are valid.</summary>
    public Value[] Items;

    public int Count;

    public PyList() : this(TypeObject, [])
    {
    }

    /// <summary>Takes the array over.</summary>
    public PyList(Value[] items) : this(TypeObject, items)
    {
    }

    protected PyList(PyType type, Value[] items) : base(type)
    {
        Items = items;
        Count = items.Length;
    }

    public ReadOnlySpan<Value> Span => new(Items, 0, Count);

    public void Append(Value item)
    {
        Value[] items = Items;
        int count = Count;
        if ((uint)count < (uint)items.Length)
        {
            Count = count + 1;
            items[count] = item;
            return;
        }
        AppendSlow(item);
    }

    private void AppendSlow(Value item)
    {
        Array.Resize(ref Items, Items.Length < 4 ? 8 : Items.Length + (Items.Length / 2));
        Items[Count++] = item;
    }
}
