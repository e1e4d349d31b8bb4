using System.Diagnostics;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Collections;

/// <summary><c>collections.deque</c>: a ring of values, quick at both ends.</summary>
internal partial class PyDeque : PyObject
{
    private const int MinimumCapacity = 8;

    // A power of two long; the item at position i is at (head + i) & (length - 1).
    private Value[] ring = [];
    private int head;
    private int count;

    // Changes with each change of the length, for the iterators.
    private uint version;

    protected PyDeque(PyType type) : base(type)
    {
    }

    public int Count => count;

    /// <summary>The greatest length, or -1 for none.</summary>
    public long MaximumLength { get; private set; } = -1;

    public uint Version => version;

    public ref Value this[int index]
    {
        get
        {
            Debug.Assert((uint)index < (uint)count);
            return ref ring[(head + index) & (ring.Length - 1)];
        }
    }

    /// <summary>Adds at the right end; what is too much goes from the left.</summary>
    public void Append(Value item)
    {
        if (count == ring.Length)
            Grow();
        ring[(head + count) & (ring.Length - 1)] = item;
        count++;
        version++;
        if (MaximumLength >= 0 && count > MaximumLength)
            TakeLeft();
    }

    /// <summary>Adds at the left end; what is too much goes from the right.</summary>
    public void AppendLeft(Value item)
    {
        if (count == ring.Length)
            Grow();
        head = (head - 1) & (ring.Length - 1);
        ring[head] = item;
        count++;
        version++;
        if (MaximumLength >= 0 && count > MaximumLength)
            TakeRight();
    }

    /// <summary>Removes the leftmost item; there must be one.</summary>
    public Value TakeLeft()
    {
        Value item = ring[head];
        ring[head] = default;
        head = (head + 1) & (ring.Length - 1);
        count--;
        version++;
        return item;
    }

    /// <summary>Removes the rightmost item; there must be one.</summary>
    public Value TakeRight()
    {
        ref Value place = ref this[count - 1];
        Value item = place;
        place = default;
        count--;
        version++;
        return item;
    }

    /// <summary>Moves the items to the right by some places, round the end.</summary>
    public void Rotate(long places)
    {
        if (count <= 1)
            return;
        long steps = places % count;
        if (steps > count / 2)
            steps -= count;
        else if (steps < -(count / 2))
            steps += count;
        // In a full ring turning is moving the head.
        for (; steps > 0; steps--)
        {
            Value item = TakeRight();
            head = (head - 1) & (ring.Length - 1);
            ring[head] = item;
            count++;
        }
        for (; steps < 0; steps++)
        {
            Value item = TakeLeft();
            ring[(head + count) & (ring.Length - 1)] = item;
            count++;
        }
    }

    public void Clear()
    {
        ring = [];
        head = count = 0;
        version++;
    }

    private void RemoveAt(int index)
    {
        for (int i = index; i + 1 < count; i++)
            this[i] = this[i + 1];
        TakeRight();
    }

    private void Insert(int index, Value item)
    {
        Append(item);
        for (int i = count - 1; i > index; i--)
            this[i] = this[i - 1];
        this[index] = item;
    }

    /// <summary>The items in order.</summary>
    public Value[] ToArray()
    {
        Value[] items = new Value[count];
        for (int i = 0; i < items.Length; i++)
            items[i] = this[i];
        return items;
    }

    private void Grow()
    {
        Value[] larger = new Value[ring.Length == 0 ? MinimumCapacity : ring.Length * 2];
        for (int i = 0; i < count; i++)
            larger[i] = this[i];
        ring = larger;
        head = 0;
    }
}

/// <summary>An instance of a class written in Python that derives from <c>deque</c>.</summary>
internal sealed class PyDequeSubclass : PyDeque, IAttributed
{
    private InstanceAttributes attributes;

    public PyDequeSubclass(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;
}
