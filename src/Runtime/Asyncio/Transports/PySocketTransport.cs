using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

/// <summary>The transport of a connection (CPython's <c>_SelectorSocketTransport</c>).</summary>
internal sealed class PySocketTransport : PyStreamTransport
{
    public static new readonly PyType TypeObject = MakeType();

    private static readonly PyStr TransportSocket = PyStr.Intern("TransportSocket");
    private static readonly PyStr SocketName = PyStr.Intern("socket");
    private static readonly PyStr LocalName = PyStr.Intern("sockname");
    private static readonly PyStr PeerName = PyStr.Intern("peername");

    private readonly PySocket socket;
    private readonly EndPoint? localAddress;

    public PySocketTransport(ThreadState t, PyEventLoop loop, PySocket socket, Value protocol, PyDict? extra) : base(t, TypeObject, loop, socket.Descriptor, protocol)
    {
        this.socket = socket;
        localAddress = socket.LocalAddress();
        if (extra is not null)
            Extra = extra;
        if (Extra.GetOrUnbound(PeerName).IsUnbound)
            Extra.Set(PeerName, SocketAddresses.ToPython(t, socket.RemoteAddress()));
        socket.SendSmallPieces();
    }

    /// <inheritdoc/>
    protected override Value ExtraInfo(ThreadState t, PyStr name)
    {
        Value known = base.ExtraInfo(t, name);
        if (!known.IsUnbound)
            return known;
        if (name.Equals(LocalName))
            return SocketAddresses.ToPython(t, localAddress);
        if (!name.Equals(SocketName))
            return known;
        Value wrapped = WrapSocket(t, socket);
        if (!wrapped.IsError)
            Extra.Set(SocketName, wrapped);
        return wrapped;
    }

    /// <summary>An <c>asyncio.TransportSocket</c>, which lets others look at a socket but not use it.</summary>
    public static Value WrapSocket(ThreadState t, PySocket socket)
    {
        Value module = t.Engine.Import(t, "asyncio.trsock");
        Value wrapper = module.IsError ? module : Attributes.Get(t, module, TransportSocket);
        return wrapper.IsError ? wrapper : Calls.Call1(t, wrapper, socket);
    }

    /// <inheritdoc/>
    protected override int TryRead(Span<byte> buffer, out int error)
    {
        int got = socket.TryReceive(buffer, out SocketError failure);
        return Outcome(got, failure, out error);
    }

    /// <inheritdoc/>
    protected override int TryWrite(ReadOnlySpan<byte> bytes, out int error)
    {
        int sent = socket.TrySend(bytes, out SocketError failure);
        return Outcome(sent, failure, out error);
    }

    /// <inheritdoc/>
    protected override bool SendEof(ThreadState t)
    {
        int error = socket.ShutDownSending();
        if (error == 0)
            return true;
        t.RaiseOSError(error);
        return false;
    }

    /// <inheritdoc/>
    protected override string FatalMessage(string what) => $"Fatal {what} error on socket transport";

    /// <inheritdoc/>
    protected override void CloseDescriptor(ThreadState t) => socket.Close();

    /// <inheritdoc/>
    protected override bool IsDescriptorClosed => socket.IsClosed;

    private static int Outcome(int count, SocketError failure, out int error)
    {
        error = failure switch
        {
            SocketError.Success => 0,
            SocketError.WouldBlock => SocketErrors.WouldBlock,
            _ => SocketErrors.NumberOf(failure),
        };
        return error == 0 ? count : -1;
    }

    private Value Describe() => DescribeSocket(socket.IsClosed);

    private static PyType MakeType()
    {
        PyType type = new PyType("_SelectorSocketTransport", MixinType)
        {
            Module = "asyncio.selector_events",
            Repr = static (_, self) => ((PySocketTransport)self.Ref!).Describe(),
            Del = Drop,
            Members = static () => [.. CommonRows(), .. ReadingRows(), .. WritingRows(), new Constant("_start_tls_compatible", Value.True)],
        }.Ready();
        type.Allocate = null;
        return type;
    }
}
