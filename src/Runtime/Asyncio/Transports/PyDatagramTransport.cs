using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

/// <summary>The transport of messages (CPython's <c>_SelectorDatagramTransport</c>).</summary>
internal sealed class PyDatagramTransport : PyDescriptorTransport
{
    // What a message that waits takes besides its bytes.
    private const int HeaderSize = 8;

    public static new readonly PyType TypeObject = MakeType();

    private static readonly PyStr DatagramReceived = PyStr.Intern("datagram_received");
    private static readonly PyStr ErrorReceived = PyStr.Intern("error_received");
    private static readonly PyStr SocketName = PyStr.Intern("socket");

    private readonly PySocket socket;
    private readonly Value remote;
    private readonly Queue<(ReadOnlyMemory<byte> Bytes, EndPoint? Target)> pending = new();
    private long pendingCount;

    public PyDatagramTransport(ThreadState t, PyEventLoop loop, PySocket socket, Value protocol, Value remote, PyDict? extra) : base(t, TypeObject, loop, socket.Descriptor, protocol)
    {
        this.socket = socket;
        this.remote = remote;
        Extra = extra ?? new PyDict();
        Extra.Set("sockname", SocketAddresses.ToPython(t, socket.LocalAddress()));
        if (Extra.GetOrUnbound("peername").IsUnbound)
            Extra.Set("peername", SocketAddresses.ToPython(t, socket.RemoteAddress()));
    }

    /// <inheritdoc/>
    protected override long PendingCount => pendingCount;

    private static PyDatagramTransport Of(Value self) => (PyDatagramTransport)self.Ref!;

    /// <inheritdoc/>
    protected override Value ExtraInfo(ThreadState t, PyStr name) =>
        name.Equals(SocketName) ? PySocketTransport.WrapSocket(t, socket) : base.ExtraInfo(t, name);

    /// <inheritdoc/>
    protected override bool Started(ThreadState t) => IsClosing || WatchForReading(t, true);

    /// <inheritdoc/>
    protected override Value ReadReady(ThreadState t)
    {
        if (LostCount > 0 || !IsWatchedForReading)
            return Value.None;
        byte[] buffer = Loop.ReceiveBuffer;
        int got = socket.TryReceiveFrom(buffer, SocketFlags.None, out EndPoint? sender, out int error);
        if (got < 0)
            return error is SocketErrors.WouldBlock or Errno.Interrupted ? Value.None : ReportError(t, error);
        return CallProtocol(t, DatagramReceived, PyBytes.From(buffer.AsSpan(0, got)), SocketAddresses.ToPython(t, sender));
    }

    /// <inheritdoc/>
    protected override Value WriteReady(ThreadState t)
    {
        while (pending.TryPeek(out (ReadOnlyMemory<byte> Bytes, EndPoint? Target) next))
        {
            int error = Send(next.Bytes.Span, next.Target);
            if (error is SocketErrors.WouldBlock or Errno.Interrupted)
                break;
            pending.Dequeue();
            pendingCount -= next.Bytes.Length + HeaderSize;
            if (error != 0 && ReportError(t, error).IsError)
                return Value.Error;
        }
        if (!ResumeProtocolIfEmpty(t))
            return Value.Error;
        if (pending.Count > 0)
            return Value.None;
        WatchForWriting(t, false);
        if (IsClosing)
            EndSoon(t, null);
        return Value.None;
    }

    /// <inheritdoc/>
    protected override void DropPending()
    {
        pending.Clear();
        pendingCount = 0;
    }

    /// <inheritdoc/>
    protected override void CloseDescriptor(ThreadState t) => socket.Close();

    /// <inheritdoc/>
    protected override bool IsDescriptorClosed => socket.IsClosed;

    /// <inheritdoc/>
    protected override string FatalMessage(string what) => $"Fatal {what} error on datagram transport";

    private int Send(ReadOnlySpan<byte> bytes, EndPoint? target)
    {
        if (target is not null)
            return socket.TrySendTo(bytes, SocketFlags.None, target, out int error) < 0 ? error : 0;
        socket.TrySend(bytes, out SocketError failure);
        return failure == SocketError.Success ? 0 : SocketErrors.NumberOf(failure);
    }

    // What the system says of one message does not end the transport.
    private Value ReportError(ThreadState t, int error)
    {
        t.RaiseOSError(error);
        return CallProtocol(t, ErrorReceived, t.TakePending());
    }

    private Value CallProtocol(ThreadState t, PyStr name, params ReadOnlySpan<Value> arguments)
    {
        Value method = Attributes.Get(t, Protocol, name);
        return method.IsError ? method : Calls.Call(t, method, new Arguments(arguments));
    }

    private static Value SendTo(ThreadState t, Value self, Value data, Value address)
    {
        PyDatagramTransport transport = Of(self);
        if (!Buffers.TryGet(data, out ReadOnlyMemory<byte> bytes))
            return t.RaiseTypeError($"data argument must be a bytes-like object, not '{data.Type.Name}'");
        EndPoint? target = null;
        if (!transport.remote.IsNone)
        {
            if (!address.IsNone)
            {
                Truth same = Comparison.EqualTruth(t, address, transport.remote);
                if (same == Truth.Error)
                    return Value.Error;
                if (same == Truth.False)
                    return t.RaiseValueError($"Invalid address: must be None or {CallbackText.Safe(t, transport.remote)}");
            }
        }
        else if (!address.IsNone && (target = SocketAddresses.Parse(t, "sendto", transport.socket.Family, address)) is null)
        {
            return transport.Fail(t, transport.FatalMessage("write"));
        }
        if (transport.LostCount > 0 && !transport.remote.IsNone)
        {
            transport.CountLostWrite(t, "socket.send() raised exception.");
            return Value.None;
        }
        if (transport.pending.Count == 0)
        {
            int error = transport.Send(bytes.Span, target);
            if (error == 0)
                return Value.None;
            if (error is not (SocketErrors.WouldBlock or Errno.Interrupted))
                return transport.ReportError(t, error).IsError ? Value.Error : Value.None;
        }
        transport.pending.Enqueue((bytes.ToArray(), target));
        transport.pendingCount += bytes.Length + HeaderSize;
        return transport.WatchForWriting(t, true) && transport.PauseProtocolIfFull(t) ? Value.None : Value.Error;
    }

    private static PyType MakeType()
    {
        PyType type = WithBase(
            new PyType("_SelectorDatagramTransport", MixinType)
            {
                Module = "asyncio.selector_events",
                Repr = static (_, self) => Of(self).DescribeSocket(Of(self).socket.IsClosed),
                Del = Drop,
                Members = static () =>
                [
                    .. CommonRows(),
                    new Method("sendto", "(data, addr=None)", SendTo),
                ],
            }.Ready(),
            DatagramType);
        type.Allocate = null;
        return type;
    }
}
