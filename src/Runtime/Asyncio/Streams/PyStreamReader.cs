using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.StreamReader</c>: what arrives at one end of a connection, to be read by coroutines. See cpython Lib/asyncio/streams.py.</summary>
internal sealed partial class PyStreamReader(PyType type) : AttributedObject(type)
{
    /// <summary>How much a line may hold when nothing else is said.</summary>
    public const int UsualLimit = 64 * 1024;

    private static readonly PyStr PauseReading = PyStr.Intern("pause_reading");
    private static readonly PyStr ResumeReading = PyStr.Intern("resume_reading");

    private StreamBuffer buffer = new();
    private PyFuture? waiter;
    private Value transport;
    private bool isPaused;
    private bool isEof;

    /// <summary>A reader of a loop.</summary>
    public PyStreamReader(PyEventLoop loop, long limit) : this(TypeObject)
    {
        Loop = loop;
        Limit = limit;
    }

    public PyEventLoop? Loop { get; private set; }

    public long Limit { get; private set; } = UsualLimit;

    /// <summary>Why nothing more can be read; null when nothing is wrong.</summary>
    public PyBaseException? Failure { get; private set; }

    /// <summary>Nothing more will come.</summary>
    public bool IsEof => isEof;

    public ref StreamBuffer Buffer => ref buffer;

    /// <summary>Bytes have arrived; false on error.</summary>
    public bool Feed(ThreadState t, ReadOnlySpan<byte> bytes)
    {
        if (isEof)
        {
            t.Raise(BuiltinExceptions.AssertionError, "feed_data after feed_eof");
            return false;
        }
        if (bytes.IsEmpty)
            return true;
        buffer.Append(bytes);
        WakeWaiter(t);
        if (transport.IsUnbound || isPaused || buffer.Count <= 2 * Limit)
            return true;
        return Pause(t);
    }

    /// <summary>Nothing more will come.</summary>
    public void FeedEof(ThreadState t)
    {
        isEof = true;
        WakeWaiter(t);
    }

    /// <summary>Something went wrong: who reads is told.</summary>
    public void Fail(ThreadState t, PyBaseException error)
    {
        Failure = error;
        if (waiter is { IsDone: false } waiting)
            waiting.CompleteWithError(t, error);
        waiter = null;
    }

    /// <summary>A future that is done when more has arrived; null with an exception pending.</summary>
    public PyFuture? WaitForData(ThreadState t, string function)
    {
        if (waiter is not null)
        {
            t.RaiseRuntimeError($"{function}() called while another coroutine is already waiting for incoming data");
            return null;
        }
        if (isPaused && !Resume(t))
            return null;
        return waiter = new PyFuture(Loop!);
    }

    /// <summary>Nobody waits any more.</summary>
    public void EndWait() => waiter = null;

    /// <summary>Lets the transport read again when little is left; false on error.</summary>
    public bool ResumeIfEmpty(ThreadState t) => !isPaused || buffer.Count > Limit || Resume(t);

    /// <summary>Takes bytes from the start of the buffer.</summary>
    public Value Take(ThreadState t, int count)
    {
        PyBytes taken = buffer.Take(count);
        return ResumeIfEmpty(t) ? taken : Value.Error;
    }

    private void WakeWaiter(ThreadState t)
    {
        if (waiter is { IsDone: false } waiting)
            waiting.Complete(t, Value.None);
        waiter = null;
    }

    private bool Pause(ThreadState t)
    {
        if (Attributes.CallMethod(t, transport, PauseReading).IsError)
        {
            // The transport cannot: so everything is kept.
            transport = default;
            return t.ClearIf(BuiltinExceptions.NotImplementedError);
        }
        isPaused = true;
        return true;
    }

    private bool Resume(ThreadState t)
    {
        isPaused = false;
        return !Attributes.CallMethod(t, transport, ResumeReading).IsError;
    }
}
