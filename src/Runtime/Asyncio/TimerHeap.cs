namespace PyLite.Runtime.Asyncio;

/// <summary>
/// The timers of a loop, the earliest first. It moves items exactly as cpython Lib/heapq.py does, so that timers of the same time run in CPython's order.
/// </summary>
internal sealed class TimerHeap
{
    // See cpython Lib/asyncio/base_events.py: when to sweep cancelled timers out.
    private const int MinimumToSweep = 100;
    private const double CancelledFraction = 0.5;

    private readonly List<PyTimerHandle> heap = [];
    private int cancelled;

    public int Count => heap.Count;

    /// <summary>How many of them are cancelled.</summary>
    public int CancelledCount => cancelled;

    /// <summary>All of them, as they stand in the heap.</summary>
    public IReadOnlyList<PyTimerHandle> All => heap;

    public PyTimerHandle First => heap[0];

    public void Push(PyTimerHandle timer)
    {
        timer.IsScheduled = true;
        heap.Add(timer);
        SiftDown(0, heap.Count - 1);
    }

    public PyTimerHandle Pop()
    {
        PyTimerHandle last = heap[^1];
        heap.RemoveAt(heap.Count - 1);
        PyTimerHandle first = last;
        if (heap.Count > 0)
        {
            first = heap[0];
            heap[0] = last;
            SiftUp(0);
        }
        first.IsScheduled = false;
        return first;
    }

    public void NoteCancelled(PyTimerHandle timer)
    {
        if (timer.IsScheduled)
            cancelled++;
    }

    /// <summary>Drops cancelled timers: those at the front, or all when they are many.</summary>
    public void Sweep()
    {
        if (heap.Count > MinimumToSweep && (double)cancelled / heap.Count > CancelledFraction)
        {
            foreach (PyTimerHandle timer in heap)
                timer.IsScheduled = !timer.IsCancelled;
            heap.RemoveAll(static timer => timer.IsCancelled);
            for (int i = (heap.Count / 2) - 1; i >= 0; i--)
                SiftUp(i);
            cancelled = 0;
            return;
        }
        while (heap.Count > 0 && heap[0].IsCancelled)
        {
            cancelled--;
            Pop();
        }
    }

    public void Clear()
    {
        heap.Clear();
        cancelled = 0;
    }

    private void SiftDown(int start, int position)
    {
        PyTimerHandle item = heap[position];
        while (position > start)
        {
            int parent = (position - 1) >> 1;
            if (!(item.When < heap[parent].When))
                break;
            heap[position] = heap[parent];
            position = parent;
        }
        heap[position] = item;
    }

    private void SiftUp(int position)
    {
        int start = position;
        int end = heap.Count;
        PyTimerHandle item = heap[position];
        for (int child = (2 * position) + 1; child < end; child = (2 * position) + 1)
        {
            int right = child + 1;
            if (right < end && !(heap[child].When < heap[right].When))
                child = right;
            heap[position] = heap[child];
            position = child;
        }
        heap[position] = item;
        SiftDown(start, position);
    }
}
