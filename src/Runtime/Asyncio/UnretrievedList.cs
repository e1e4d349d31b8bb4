namespace PyLite.Runtime.Asyncio;

/// <summary>
/// The failed futures of a loop whose exceptions nobody has asked for. CPython reports each when it is dropped; without reference counts they are
/// reported when the loop closes, or when very many have come together.
/// </summary>
internal sealed class UnretrievedList
{
    private const int Maximum = 10_000;

    private List<PyFuture> futures = [];
    private int sweepAt = 64;

    public void Add(PyFuture future)
    {
        if (futures.Count >= sweepAt)
        {
            futures.RemoveAll(static kept => !kept.IsUnretrieved);
            sweepAt = Math.Max(64, futures.Count * 2);
        }
        futures.Add(future);
    }

    /// <summary>So many are unreported that they would pile up.</summary>
    public bool IsFull => futures.Count >= Maximum;

    /// <summary>Reports all through the loop's exception handler; false with SystemExit or KeyboardInterrupt pending.</summary>
    public bool Report(ThreadState t, PyEventLoop loop)
    {
        List<PyFuture> reported = futures;
        futures = [];
        sweepAt = 64;
        foreach (PyFuture future in reported)
        {
            if (!future.IsUnretrieved)
                continue;
            future.MarkRetrieved();
            future.RestoreTraceback();
            string message = $"{future.Type.ShortName} exception was never retrieved";
            bool goesOn = future.Source is { } source
                ? loop.Report(t, message, [("exception", future.StoredException!), ("future", future), ("source_traceback", source)])
                : loop.Report(t, message, [("exception", future.StoredException!), ("future", future)]);
            if (!goesOn)
                return false;
        }
        return true;
    }
}
