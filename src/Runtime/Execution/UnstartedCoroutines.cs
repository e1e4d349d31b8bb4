using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>The coroutines of an engine that were made and perhaps never started, for the warning about them. Those that were started are dropped now and then.</summary>
internal sealed class UnstartedCoroutines
{
    private const int FirstLimit = 256;

    private readonly List<PyCoroutine> coroutines = [];
    private int limit = FirstLimit;

    /// <summary>Notes a new coroutine; the engine's lock is held.</summary>
    public void Add(PyCoroutine coroutine)
    {
        if (coroutines.Count >= limit)
        {
            coroutines.RemoveAll(static known => known.State != GeneratorState.Created);
            limit = Math.Max(FirstLimit, coroutines.Count * 2);
        }
        coroutines.Add(coroutine);
    }

    /// <summary>Those that are still not started, in the order they were made; forgets them.</summary>
    public List<PyCoroutine> TakeAll()
    {
        List<PyCoroutine> unstarted = coroutines.FindAll(static known => known.State == GeneratorState.Created);
        coroutines.Clear();
        return unstarted;
    }
}
