namespace PyLite.Runtime.Objects;

/// <summary>The views on a buffer that were not released; while one is in use the buffer must not be resized.</summary>
internal struct BufferViews
{
    // CPython would know at once which of them are still in use.
    private List<WeakReference<PyMemoryView>>? views;

    /// <summary>Notes a view.</summary>
    public void Add(PyMemoryView view) => (views ??= []).Add(new WeakReference<PyMemoryView>(view));

    /// <summary>Is any view in use? One that nobody can reach any more does not count: it is looked for among the young objects first, then among all.</summary>
    public bool AnyInUse(ThreadState t)
    {
        if (views is null)
            return false;
        for (int generation = -1; generation <= GC.MaxGeneration; generation += generation < 0 ? 1 : GC.MaxGeneration)
        {
            if (generation >= 0)
            {
                t.ClearGarbage();
                GC.Collect(generation);
            }
            views.RemoveAll(static reference => !reference.TryGetTarget(out PyMemoryView? view) || view.IsReleased);
            if (views.Count == 0)
            {
                views = null;
                return false;
            }
        }
        return true;
    }
}
