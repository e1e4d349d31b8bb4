using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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

    public ReadOnlySpan<Value> Span
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(Items), Count);
    }

    /// <summary>The place of an index that may count from the end; false when it is out of range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryIndex(long index, out int place)
    {
        int count = Count;
        long wanted = index < 0 ? index + count : index;
        place = (int)wanted;
        return (ulong)wanted < (ulong)count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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

    /// <summary>Adds items at the end; they may be the list's own.</summary>
    public void AddRange(ReadOnlySpan<Value> added)
    {
        int count = Count;
        if (added.Length > Items.Length - count)
        {
            // The span may point into the array that is replaced here, which stays as it is.
            Value[] larger = new Value[Math.Max(count + added.Length, Grown(Items.Length))];
            Array.Copy(Items, larger, count);
            Items = larger;
        }
        added.CopyTo(Items.AsSpan(count));
        Count = count + added.Length;
    }

    /// <summary>Makes room for more items.</summary>
    public void Reserve(int added)
    {
        if (added > Items.Length - Count)
            Array.Resize(ref Items, Count + added);
    }

    public void Insert(int index, Value item)
    {
        Debug.Assert((uint)index <= (uint)Count);
        if (Count == Items.Length)
            Array.Resize(ref Items, Grown(Items.Length));
        Array.Copy(Items, index, Items, index + 1, Count - index);
        Items[index] = item;
        Count++;
    }

    public void RemoveAt(int index)
    {
        Debug.Assert((uint)index < (uint)Count);
        Count--;
        Array.Copy(Items, index + 1, Items, index, Count - index);
        Items[Count] = default;
        ShrinkIfSparse();
    }

    /// <summary>Keeps the first <paramref name="count"/> items.</summary>
    public void Truncate(int count)
    {
        Array.Clear(Items, count, Count - count);
        Count = count;
        ShrinkIfSparse();
    }

    public void Clear()
    {
        Items = [];
        Count = 0;
    }

    /// <summary>Replaces a run of items by others, which must not be the list's own.</summary>
    public void ReplaceRange(int start, int removed, ReadOnlySpan<Value> added)
    {
        int count = Count - removed + added.Length;
        int tail = Count - start - removed;
        if (count > Items.Length)
        {
            Value[] larger = new Value[Math.Max(count, Grown(Items.Length))];
            Array.Copy(Items, larger, start);
            Array.Copy(Items, start + removed, larger, start + added.Length, tail);
            Items = larger;
        }
        else if (added.Length != removed)
        {
            Array.Copy(Items, start + removed, Items, start + added.Length, tail);
            if (count < Count)
                Array.Clear(Items, count, Count - count);
        }
        added.CopyTo(Items.AsSpan(start));
        Count = count;
        ShrinkIfSparse();
    }

    /// <summary>The items in an array of their own.</summary>
    public Value[] ToArray() => Count == Items.Length ? (Value[])Items.Clone() : Span.ToArray();

    private static int Grown(int length) => length < 4 ? 8 : (int)Math.Min(length + ((long)length / 2) + 6, Array.MaxLength);

    private void AppendSlow(Value item)
    {
        Array.Resize(ref Items, Grown(Items.Length));
        Items[Count++] = item;
    }

    private void ShrinkIfSparse()
    {
        if (Items.Length > 64 && Count < Items.Length / 4)
            Array.Resize(ref Items, Items.Length / 2);
    }
}

/// <summary>An instance of a class written in Python that derives from <c>list</c>.</summary>
internal sealed class PyListSubclass : PyList, IAttributed
{
    private InstanceAttributes attributes;

    public PyListSubclass(PyType type) : base(type, []) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
