using System.Numerics;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What a loop runs next, first in first out: handles, and tasks that stand for their own next step.</summary>
internal sealed class ReadyQueue
{
    private PyObject?[] ring = new PyObject?[64];
    private int head;

    public int Count { get; private set; }

    public void Enqueue(PyObject item)
    {
        if (Count == ring.Length)
            Grow();
        ring[(head + Count) & (ring.Length - 1)] = item;
        Count++;
    }

    public PyObject Dequeue()
    {
        PyObject item = ring[head]!;
        ring[head] = null;
        head = (head + 1) & (ring.Length - 1);
        Count--;
        return item;
    }

    /// <summary>What is in it, the next first.</summary>
    public List<PyObject> ToList()
    {
        List<PyObject> items = new(Count);
        for (int i = 0; i < Count; i++)
            items.Add(ring[(head + i) & (ring.Length - 1)]!);
        return items;
    }

    public void Clear()
    {
        Array.Clear(ring);
        head = 0;
        Count = 0;
    }

    private void Grow()
    {
        PyObject?[] larger = new PyObject?[BitOperations.RoundUpToPowerOf2((uint)ring.Length + 1)];
        for (int i = 0; i < Count; i++)
            larger[i] = ring[(head + i) & (ring.Length - 1)];
        ring = larger;
        head = 0;
    }
}
