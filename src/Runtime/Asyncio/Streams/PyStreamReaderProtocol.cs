using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.StreamReaderProtocol</c>: what a transport tells goes to a reader, and to those who wait to write. See cpython Lib/asyncio/streams.py.</summary>
internal sealed partial class PyStreamReaderProtocol(PyType type) : AttributedObject(type)
{
    private static readonly PyStr CloseName = PyStr.Intern("close");

    private readonly LinkedList<PyFuture> drainWaiters = new();
    private PyStreamReader? reader;
    private Value connectedCallback;
    private Value transport;
    private PyTask? task;
    private bool isPaused;
    private bool isLost;

    /// <summary>Its methods are its own, not those of a class derived from it.</summary>
    public bool IsPlain => ReferenceEquals(Type, TypeObject) && reader is not null;

    public PyEventLoop? Loop { get; private set; }

    /// <summary>Done when the connection is closed.</summary>
    public PyFuture? Closed { get; private set; }

    /// <summary>The connection is closed, or was lost.</summary>
    public bool IsLost => isLost;

    /// <summary>Bytes for the reader; false on error.</summary>
    public bool Feed(ThreadState t, ReadOnlySpan<byte> bytes) => reader is null || reader.Feed(t, bytes);

    /// <summary>A future that is done when there is room to write; null when there is.</summary>
    public PyFuture? WaitForRoom()
    {
        if (!isPaused)
            return null;
        PyFuture waiter = new(Loop!);
        drainWaiters.AddLast(waiter);
        return waiter;
    }

    /// <summary>Nobody waits with it any more.</summary>
    public void EndWait(PyFuture waiter) => drainWaiters.Remove(waiter);

    private Value Connect(ThreadState t, Value source)
    {
        transport = source;
        reader?.SetTransport(source);
        if (connectedCallback.IsUnbound || reader is null)
            return Value.None;
        PyStreamWriter writer = new(source, this, reader, Loop!);
        Value result = Calls.Call2(t, connectedCallback, reader, writer);
        if (result.IsError || !Coroutines.IsCoroutine(t, result))
            return result;
        if (Loop!.CreateTask(t, result) is not { } started)
            return Value.Error;
        task = started as PyTask;
        started.AddCallback(t, new ConnectionHandled(source));
        return Value.None;
    }

    private Value Lose(ThreadState t, Value cause)
    {
        PyBaseException? error = cause.Ref as PyBaseException;
        if (error is null)
            reader?.FeedEof(t);
        else
            reader?.Fail(t, error);
        if (Closed is { IsDone: false } closed)
        {
            if (error is null)
            {
                closed.Complete(t, Value.None);
            }
            else
            {
                closed.CompleteWithError(t, error);
                // Whoever does not ask how it has ended has read or written and knows.
                closed.MarkRetrieved();
            }
        }
        isLost = true;
        if (isPaused)
            WakeWriters(t, error);
        reader = null;
        transport = default;
        task = null;
        return Value.None;
    }

    private void WakeWriters(ThreadState t, PyBaseException? error)
    {
        foreach (PyFuture waiter in drainWaiters)
        {
            if (waiter.IsDone)
                continue;
            if (error is null)
                waiter.Complete(t, Value.None);
            else
                waiter.CompleteWithError(t, error);
        }
    }

    private sealed class ConnectionHandled(Value transport) : NativeCallback("StreamReaderProtocol.connection_made.<locals>.callback")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (!future.IsCancelled)
            {
                if (future.StoredException is not { } error)
                    return true;
                future.MarkRetrieved();
                if (!future.Loop!.Report(t, "Unhandled exception in client_connected_cb", [("exception", error), ("transport", transport)]))
                    return false;
            }
            return !Attributes.CallMethod(t, transport, CloseName).IsError;
        }
    }
}
