using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>What <c>asyncio.gather</c> gives: the list of its children's results. Cancelling it cancels the children.</summary>
internal sealed class PyGatheringFuture : PyFuture
{
    public static new readonly PyType TypeObject = new PyType("_GatheringFuture", PyFuture.TypeObject)
    {
        Module = "asyncio.tasks",
    }.Ready();

    private readonly PyFuture[] children;
    private readonly bool returnExceptions;
    private int remaining;
    private bool cancelRequested;

    public PyGatheringFuture(PyEventLoop loop, PyFuture[] children, int distinct, bool returnExceptions)
        : base(TypeObject)
    {
        Loop = loop;
        this.children = children;
        this.returnExceptions = returnExceptions;
        remaining = distinct;
    }

    /// <summary>How many results it is to give.</summary>
    public int Count => children.Length;

    public override Truth Cancel(ThreadState t, Value message)
    {
        if (IsDone)
            return Truth.False;
        Truth any = Truth.False;
        foreach (PyFuture child in children)
        {
            Truth cancelled = Futures.Cancel(t, child, message);
            if (cancelled == Truth.Error)
                return cancelled;
            if (cancelled == Truth.True)
                any = Truth.True;
        }
        if (any == Truth.True)
            cancelRequested = true;
        return any;
    }

    /// <summary>One more child is done.</summary>
    public void ChildIsDone(ThreadState t, PyFuture child)
    {
        remaining--;
        child.MarkRetrieved();
        if (IsDone)
            return;
        if (!returnExceptions && !child.HasResult)
        {
            if (!child.IsCancelled)
                child.RestoreTraceback();
            CompleteWithError(t, child.IsCancelled ? child.TakeCancelledError() : child.StoredException!);
            return;
        }
        if (remaining > 0)
            return;
        if (cancelRequested)
            CompleteWithError(t, child.TakeCancelledError());
        else
            Complete(t, Results());
    }

    private PyList Results()
    {
        Value[] results = new Value[children.Length];
        for (int i = 0; i < results.Length; i++)
        {
            PyFuture child = children[i];
            if (child.IsCancelled)
                results[i] = BuiltinExceptions.Create(AsyncioExceptions.CancelledError, child.CancelMessage.IsUnbound || child.CancelMessage.IsNone ? PyStr.Empty : child.CancelMessage);
            else
                results[i] = child.StoredException is { } error ? error : child.StoredResult;
        }
        return new PyList(results);
    }
}
