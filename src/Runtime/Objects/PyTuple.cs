using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>tuple</c>.</summary>
internal partial class PyTuple : PyObject
{
    public static readonly PyTuple Empty = new([]);

    /// <summary>The items; never changed after the tuple is made.</summary>
    public readonly Value[] Items;

    /// <summary>Takes the array over.</summary>
    public PyTuple(params Value[] items) : this(TypeObject, items)
    {
    }

    protected PyTuple(PyType type, Value[] items) : base(type) => Items = items;

    public int Count => Items.Length;

    public static PyTuple From(ReadOnlySpan<Value> items) => items.IsEmpty ? Empty : new PyTuple(items.ToArray());
}
