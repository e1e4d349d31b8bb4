using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>The coroutines of an engine that were made and perhaps never started, for the warning about them. Those that were started are dropped now and then.</summary>
internal sealed class UnstartedCoroutines
{
    private const int FirstSize = 256;

    private Entry[] entries = new Entry[FirstSize];
    private int count;

    // A struct around the reference: stores to an array of a class that is not sealed are checked by the runtime.
    private struct Entry
    {
        public PyCoroutine Coroutine;
    }

    /// <summary>Notes a new coroutine; the engine's lock is held.</summary>
    public void Add(PyCoroutine coroutine)
    {
        if (count == entries.Length)
            MakeRoom();
        entries[count++].Coroutine = coroutine;
    }

    /// <summary>It starts. Most often it was made just now, as the operand of <c>await</c>: then it is dropped at once.</summary>
    public void Started(Generator coroutine)
    {
        int last = count - 1;
        if (last < 0 || !ReferenceEquals(entries[last].Coroutine, coroutine))
            return;
        entries[last] = default;
        count = last;
    }

    /// <summary>Those that are still not started, in the order they were made; forgets them.</summary>
    public List<PyCoroutine> TakeAll()
    {
        List<PyCoroutine> unstarted = [];
        for (int i = 0; i < count; i++)
        {
            if (entries[i].Coroutine.State == GeneratorState.Created)
                unstarted.Add(entries[i].Coroutine);
        }
        entries = new Entry[FirstSize];
        count = 0;
        return unstarted;
    }

    // Drops those that were started; grows when that leaves more than half.
    private void MakeRoom()
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (entries[i].Coroutine.State == GeneratorState.Created)
                entries[kept++] = entries[i];
        }
        Array.Clear(entries, kept, count - kept);
        count = kept;
        if (kept > entries.Length / 2)
            Array.Resize(ref entries, entries.Length * 2);
    }
}
