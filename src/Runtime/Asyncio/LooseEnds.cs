using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>
/// What a loop has to see to in case the program drops it: failed futures nobody has asked for, async generators left in the middle. CPython does so when the
/// last reference goes. Here the loop keeps a few of them until it closes; when they become more, and in <c>gc.collect()</c>, they are left to the collector.
/// </summary>
/// <param name="isOver">There is nothing more to see to.</param>
/// <param name="seeTo">What is to be done when the collector has found one.</param>
internal sealed class LooseEnds<T>(Func<T, bool> isOver, Action<ThreadState, T> seeTo) where T : PyObject
{
    private const int MostKept = 64;

    private readonly List<T> kept = [];
    private readonly List<WeakReference<T>> left = [];
    private int leftSweep = MostKept;

    /// <summary>Takes one in.</summary>
    public void Add(ThreadState t, T item)
    {
        if (kept.Count >= MostKept)
            LeaveToCollector(t.Engine);
        kept.Add(item);
    }

    /// <summary>Somebody else sees to it.</summary>
    public void Remove(T item) => kept.Remove(item);

    /// <summary>Keeps none of them from the collector any longer.</summary>
    public void LeaveToCollector(Engine engine)
    {
        foreach (T item in kept)
        {
            if (isOver(item))
                continue;
            left.Add(new WeakReference<T>(item));
            engine.Finalization.Watch(item, t =>
            {
                if (!isOver(item))
                    seeTo(t, item);
            });
        }
        kept.Clear();
        if (left.Count < leftSweep)
            return;
        left.RemoveAll(reference => !reference.TryGetTarget(out T? item) || isOver(item));
        leftSweep = Math.Max(MostKept, left.Count * 2);
    }

    /// <summary>All that are still to be seen to, in the order they came; forgets them.</summary>
    public List<T> TakeAll()
    {
        List<T> all = [];
        foreach (WeakReference<T> reference in left)
        {
            if (reference.TryGetTarget(out T? item))
                all.Add(item);
        }
        all.AddRange(kept);
        all.RemoveAll(item => isOver(item));
        left.Clear();
        kept.Clear();
        return all;
    }
}
