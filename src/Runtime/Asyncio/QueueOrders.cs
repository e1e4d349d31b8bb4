using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>In which order a queue gives back what was put into it.</summary>
internal interface IQueueOrder
{
    /// <summary>How many items there are.</summary>
    int Count(ThreadState t);

    /// <summary>False with an exception pending: comparing items may fail.</summary>
    bool Put(ThreadState t, Value item);

    /// <summary>The next item, of one at least; the error sentinel when comparing fails.</summary>
    Value Take(ThreadState t);

    PyList ToList();
}

/// <summary>First in, first out.</summary>
internal sealed class FifoOrder : IQueueOrder
{
    private readonly Queue<Value> items = new();

    public int Count(ThreadState t) => items.Count;

    public bool Put(ThreadState t, Value item)
    {
        items.Enqueue(item);
        return true;
    }

    public Value Take(ThreadState t) => items.Dequeue();

    public PyList ToList() => new(items.ToArray());
}

/// <summary>Last in, first out.</summary>
internal sealed class LifoOrder : IQueueOrder
{
    private readonly Stack<Value> items = new();

    public int Count(ThreadState t) => items.Count;

    public bool Put(ThreadState t, Value item)
    {
        items.Push(item);
        return true;
    }

    public Value Take(ThreadState t) => items.Pop();

    public PyList ToList()
    {
        Value[] values = items.ToArray();
        Array.Reverse(values);
        return new PyList(values);
    }
}

/// <summary>The least first; items move as cpython Lib/heapq.py moves them.</summary>
internal sealed class PriorityOrder : IQueueOrder
{
    private readonly List<Value> heap = [];

    public int Count(ThreadState t) => heap.Count;

    public bool Put(ThreadState t, Value item)
    {
        heap.Add(item);
        return SiftDown(t, 0, heap.Count - 1);
    }

    public Value Take(ThreadState t)
    {
        Value last = heap[^1];
        heap.RemoveAt(heap.Count - 1);
        if (heap.Count == 0)
            return last;
        Value first = heap[0];
        heap[0] = last;
        return SiftUp(t) ? first : Value.Error;
    }

    public PyList ToList() => new(heap.ToArray());

    private bool SiftDown(ThreadState t, int start, int position)
    {
        Value item = heap[position];
        while (position > start)
        {
            int parent = (position - 1) >> 1;
            Truth less = Comparison.CompareTruth(t, item, heap[parent], CompareOp.Less);
            if (less == Truth.Error)
                return false;
            if (less == Truth.False)
                break;
            heap[position] = heap[parent];
            heap[parent] = item;
            position = parent;
        }
        return true;
    }

    private bool SiftUp(ThreadState t)
    {
        int end = heap.Count;
        int position = 0;
        Value item = heap[0];
        for (int child = 1; child < end; child = (2 * position) + 1)
        {
            int right = child + 1;
            if (right < end)
            {
                Truth less = Comparison.CompareTruth(t, heap[child], heap[right], CompareOp.Less);
                if (less == Truth.Error)
                    return false;
                if (less == Truth.False)
                    child = right;
            }
            heap[position] = heap[child];
            heap[child] = item;
            position = child;
        }
        return SiftDown(t, 0, position);
    }
}
