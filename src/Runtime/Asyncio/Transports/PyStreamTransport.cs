using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

/// <summary>A transport of bytes without bounds: what is read goes to the protocol, what is written is sent at once, as far as that goes. See cpython Lib/asyncio/selector_events.py.</summary>
internal abstract partial class PyStreamTransport : PyDescriptorTransport
{
    private static readonly PyStr DataReceived = PyStr.Intern("data_received");
    private static readonly PyStr EofReceived = PyStr.Intern("eof_received");
    private static readonly PyStr GetBuffer = PyStr.Intern("get_buffer");
    private static readonly PyStr BufferUpdated = PyStr.Intern("buffer_updated");

    private readonly Queue<ReadOnlyMemory<byte>> pending = new();
    private ReadOnlyMemory<byte> first;
    private long pendingCount;
    private bool isPaused;
    private bool isEofWritten;
    private PyFuture? emptyWaiter;

    protected PyStreamTransport(ThreadState t, PyType type, PyEventLoop loop, int descriptor, Value protocol) : base(t, type, loop, descriptor, protocol)
    {
    }

    /// <summary>Bytes are read and go to the protocol.</summary>
    public bool IsReading => !IsClosing && !isPaused;

    /// <inheritdoc/>
    protected override long PendingCount => pendingCount;

    /// <summary>Nothing more may be written.</summary>
    protected bool IsEofWritten => isEofWritten;

    /// <summary>Reads once: how much, 0 at the end, or -1 with the error number.</summary>
    protected abstract int TryRead(Span<byte> buffer, out int error);

    /// <summary>Writes once: how much, or -1 with the error number.</summary>
    protected abstract int TryWrite(ReadOnlySpan<byte> bytes, out int error);

    /// <summary>Tells the other end that nothing more will come; false on error.</summary>
    protected abstract bool SendEof(ThreadState t);

    /// <summary>Whether the transport stays open when the other end has sent its last.</summary>
    protected virtual Value EofArrived(ThreadState t) => Attributes.CallMethod(t, Protocol, EofReceived);

    /// <summary>Stops reading.</summary>
    public void PauseReading(ThreadState t)
    {
        if (!IsReading)
            return;
        isPaused = true;
        WatchForReading(t, false);
    }

    /// <summary>Reads again; false on error.</summary>
    public bool ResumeReading(ThreadState t)
    {
        if (IsClosing || !isPaused)
            return true;
        isPaused = false;
        return WatchForReading(t, true);
    }

    /// <summary>Sends bytes, or keeps what could not be sent; false on error.</summary>
    public bool Write(ThreadState t, ReadOnlyMemory<byte> bytes, bool isImmutable)
    {
        if (bytes.IsEmpty)
            return true;
        if (LostCount > 0)
        {
            CountLostWrite(t, "socket.send() raised exception.");
            return true;
        }
        if (pendingCount == 0)
        {
            int sent = TryWrite(bytes.Span, out int error);
            if (sent < 0 && !IsPassing(error))
                return !FailWith(t, error, FatalMessage("write")).IsError;
            if (sent > 0)
                bytes = bytes[sent..];
            if (bytes.IsEmpty)
                return true;
        }
        Keep(isImmutable ? bytes : bytes.ToArray());
        return WatchForWriting(t, true) && PauseProtocolIfFull(t);
    }

    /// <summary>Nothing more will be written; what is pending is sent before the other end is told. False on error.</summary>
    public virtual bool WriteEof(ThreadState t)
    {
        if (IsClosing || isEofWritten)
            return true;
        isEofWritten = true;
        return pendingCount > 0 || SendEof(t);
    }

    /// <summary>A future that is done when all is sent; until then nothing may be written.</summary>
    public PyFuture UntilEmpty(ThreadState t)
    {
        emptyWaiter = new PyFuture(Loop);
        if (pendingCount == 0)
            emptyWaiter.Complete(t, Value.None);
        return emptyWaiter;
    }

    /// <summary>Writing is allowed again.</summary>
    public void EndUntilEmpty() => emptyWaiter = null;

    /// <inheritdoc/>
    protected override bool Started(ThreadState t) => !IsReading || WatchForReading(t, true);

    /// <inheritdoc/>
    protected override void DropPending()
    {
        pending.Clear();
        first = default;
        pendingCount = 0;
    }

    /// <inheritdoc/>
    protected override Value ReadReady(ThreadState t)
    {
        if (LostCount > 0 || !IsWatchedForReading)
            return Value.None;
        if (Protocol.Ref is not PyStreamReaderProtocol && Protocol.Type.IsSubtypeOf(PyProtocols.BufferedType))
            return ReadIntoProtocol(t);
        byte[] buffer = Loop.ReceiveBuffer;
        int got = TryRead(buffer, out int error);
        if (got < 0)
            return IsPassing(error) ? Value.None : FailWith(t, error, FatalMessage("read"));
        if (got == 0)
            return ReadEof(t);
        Value taken = Protocol.Ref is PyStreamReaderProtocol { IsPlain: true } streams
            ? streams.Feed(t, buffer.AsSpan(0, got)) ? Value.None : Value.Error
            : Attributes.CallMethod(t, Protocol, DataReceived, PyBytes.From(buffer.AsSpan(0, got)));
        return taken.IsError ? Fail(t, "Fatal error: protocol.data_received() call failed.") : Value.None;
    }

    /// <inheritdoc/>
    protected override Value WriteReady(ThreadState t)
    {
        if (LostCount > 0 || !IsWatchedForWriting)
            return Value.None;
        while (!first.IsEmpty || pending.TryDequeue(out first))
        {
            int sent = TryWrite(first.Span, out int error);
            if (sent < 0)
            {
                if (IsPassing(error))
                    break;
                return LoseWriter(t, error);
            }
            pendingCount -= sent;
            first = first[sent..];
        }
        if (!ResumeProtocolIfEmpty(t))
            return Value.Error;
        return pendingCount > 0 ? Value.None : AllSent(t);
    }

    /// <summary>Keeps bytes to be sent.</summary>
    protected void Keep(ReadOnlyMemory<byte> bytes)
    {
        pending.Enqueue(bytes);
        pendingCount += bytes.Length;
    }

    /// <summary>Errors after which one tries again.</summary>
    protected static bool IsPassing(int error) => error is SocketErrors.WouldBlock or Errno.Interrupted;

    /// <summary>Ends the connection with the OSError of a number.</summary>
    protected Value FailWith(ThreadState t, int error, string message)
    {
        t.RaiseOSError(error);
        return Fail(t, message);
    }

    private Value AllSent(ThreadState t)
    {
        WatchForWriting(t, false);
        if (emptyWaiter is { IsDone: false })
            emptyWaiter.Complete(t, Value.None);
        if (IsClosing)
        {
            EndSoon(t, null);
            return Value.None;
        }
        if (isEofWritten && !SendEof(t))
            return Fail(t, FatalMessage("write"));
        return Value.None;
    }

    private Value LoseWriter(ThreadState t, int error)
    {
        WatchForWriting(t, false);
        DropPending();
        t.RaiseOSError(error);
        if (emptyWaiter is { IsDone: false })
            emptyWaiter.CompleteWithError(t, t.Pending!);
        return Fail(t, FatalMessage("write"));
    }

    private Value ReadIntoProtocol(ThreadState t)
    {
        Value target = Attributes.CallMethod(t, Protocol, GetBuffer, Value.FromInt64(-1));
        if (target.IsError || !Buffers.TryGetWritable(t, "recv_into", target, out Memory<byte> buffer))
            return Fail(t, "Fatal error: protocol.get_buffer() call failed.");
        if (buffer.IsEmpty)
        {
            t.RaiseRuntimeError("get_buffer() returned an empty buffer");
            return Fail(t, "Fatal error: protocol.get_buffer() call failed.");
        }
        int got = TryRead(buffer.Span, out int error);
        if (got < 0)
            return IsPassing(error) ? Value.None : FailWith(t, error, FatalMessage("read"));
        if (got == 0)
            return ReadEof(t);
        return Attributes.CallMethod(t, Protocol, BufferUpdated, Value.FromInt64(got)).IsError
            ? Fail(t, "Fatal error: protocol.buffer_updated() call failed.")
            : Value.None;
    }

    private Value ReadEof(ThreadState t)
    {
        Value answer = EofArrived(t);
        Truth staysOpen = answer.IsError ? Truth.Error : Truthiness.Of(t, answer);
        if (staysOpen == Truth.Error)
            return Fail(t, "Fatal error: protocol.eof_received() call failed.");
        if (staysOpen == Truth.True)
            WatchForReading(t, false);
        else
            Close(t);
        return Value.None;
    }
}
