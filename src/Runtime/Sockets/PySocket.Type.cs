using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Sockets;

internal sealed partial class PySocket
{
    public static new readonly PyType TypeObject = new PyType("socket")
    {
        Module = "_socket",
        Doc = "An endpoint of a connection, or of messages.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PySocket(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("socket", "(family=-1, type=-1, proto=-1, fileno=None)", Initialize),
        Repr = static (_, self) => Of(self) is var socket
            ? Value.FromString($"<socket object, fd={socket.Descriptor}, family={socket.Family}, type={socket.Kind}, proto={socket.Protocol}>")
            : Value.Error,
        Members = Rows,
    }.Ready();

    private static Member[] Rows() =>
    [
        new Method("_accept", "()", Accept),
        new Method("bind", "(address, /)", Bind),
        new Method("close", "()", Close),
        new Method("connect", "(address, /)", static (t, self, address) => Of(self).Connect(t, "connect", address) switch { 0 => Value.None, < 0 => Value.Error, var number => t.RaiseOSError(number) }),
        new Method("connect_ex", "(address, /)", ConnectEx),
        new Method("detach", "()", static (_, self) => Value.FromInt64(Of(self).Detach())),
        new Method("fileno", "()", static (_, self) => Value.FromInt64(Of(self).Descriptor)),
        new Method("getblocking", "()", static (_, self) => Value.FromBool(Of(self).Timeout != 0)),
        new Method("getpeername", "()", GetPeerName),
        new Method("getsockname", "()", GetSockName),
        new Method("getsockopt", "(level, option, buflen=0, /)", GetOption),
        new Method("gettimeout", "()", GetTimeout),
        new Method("listen", "(backlog=128, /)", Listen),
        new Method("recv", "(bufsize, flags=0, /)", RecvMethod),
        new Method("recv_into", "(buffer, nbytes=0, flags=0)", RecvIntoMethod),
        new Method("recvfrom", "(bufsize, flags=0, /)", RecvFromMethod),
        new Method("recvfrom_into", "(buffer, nbytes=0, flags=0)", RecvFromIntoMethod),
        new Method("send", "(data, flags=0, /)", SendMethod),
        new Method("sendall", "(data, flags=0, /)", SendAllMethod),
        new Method("sendto", SendToMethod),
        new Method("setblocking", "(flag, /)", SetBlocking),
        new Method("setsockopt", "(level, option, value, optlen=?, /)", SetOption),
        new Method("settimeout", "(timeout, /)", SetTimeout),
        new Method("shutdown", "(how, /)", Shutdown),
        new GetSet("family", static (_, self) => Value.FromInt64(Of(self).Family)),
        new GetSet("type", static (_, self) => Value.FromInt64(Of(self).Kind)),
        new GetSet("proto", static (_, self) => Value.FromInt64(Of(self).Protocol)),
        new GetSet("timeout", GetTimeout),
    ];

    private static PySocket Of(Value self) => (PySocket)self.Ref!;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PySocket socket = Of(arguments[0]);
        if (!IntArguments.TryInt32(t, arguments[1], out int family) || !IntArguments.TryInt32(t, arguments[2], out int kind) || !IntArguments.TryInt32(t, arguments[3], out int protocol))
            return Value.Error;
        if (arguments[4].IsNone)
        {
            return socket.Create(t, family < 0 ? SocketFamilies.Internet : family, kind < 0 ? (int)SocketType.Stream : kind, protocol < 0 ? 0 : protocol) ? Value.None : Value.Error;
        }
        if (!IntArguments.TryInt32(t, arguments[4], out int descriptor))
            return Value.Error;
        if (descriptor < 0)
            return t.RaiseValueError("negative file descriptor");
        return socket.Adopt(t, descriptor, family, kind, protocol) ? Value.None : Value.Error;
    }

    private static Value Accept(ThreadState t, Value self)
    {
        PySocket listener = Of(self);
        long deadline = 0;
        while (listener.Open(t) is not null)
        {
            if (listener.TryAccept(out int error) is { } accepted)
            {
                Value address = SocketAddresses.ToPython(t, accepted.RemoteEndPoint);
                return new PyTuple(Value.FromInt64(new PySocket(TypeObject, accepted, Blocking).Detach()), address.IsNone ? PyStr.Empty : address);
            }
            if (error != SocketErrors.WouldBlock)
                return t.RaiseOSError(error);
            if (!listener.WaitFor(t, PollEvents.In, ref deadline))
                break;
        }
        return Value.Error;
    }

    private static Value Bind(ThreadState t, Value self, Value address)
    {
        PySocket socket = Of(self);
        if (socket.Open(t) is not { } open || SocketAddresses.Parse(t, "bind", socket.Family, address) is not { } local)
            return Value.Error;
        try
        {
            open.Bind(local);
            return Value.None;
        }
        catch (SocketException error)
        {
            return t.RaiseOSError(NumberOf(error, local));
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return t.RaiseOSError(SocketErrors.NumberOf(error));
        }
    }

    private static Value Listen(ThreadState t, Value self, Value backlog)
    {
        if (!IntArguments.TryInt32(t, backlog, out int count) || Of(self).Open(t) is not { } open)
            return Value.Error;
        try
        {
            // The system gives a socket that was not bound an address; .NET refuses it.
            if (!open.IsBound && open.AddressFamily != AddressFamily.Unix)
                open.Bind(new IPEndPoint(open.AddressFamily == AddressFamily.InterNetwork ? IPAddress.Any : IPAddress.IPv6Any, 0));
            open.Listen(Math.Max(count, 0));
            return Value.None;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return t.RaiseOSError(SocketErrors.NumberOf(error));
        }
    }

    private static Value Close(ThreadState t, Value self)
    {
        int error = Of(self).Close();
        return error == 0 ? Value.None : t.RaiseOSError(error);
    }

    // 0, an error number, or -1 with an exception pending.
    private int Connect(ThreadState t, string function, Value address)
    {
        if (Open(t) is null || SocketAddresses.Parse(t, function, Family, address) is not { } target)
            return -1;
        if (isConnecting && Timeout == 0)
            return IsReady(PollEvents.Out) ? Finished() : 114;
        int error = StartConnecting(target);
        if (error != SocketErrors.InProgress || Timeout == 0)
            return error;
        long deadline = 0;
        if (!WaitFor(t, PollEvents.Out, ref deadline))
            return -1;
        error = FinishConnecting();
        if (error != 0 && Timeout < 0)
            Settle(target);
        return error;
    }

    // Asked again, the system says how it has ended.
    private int Finished()
    {
        int error = FinishConnecting();
        return error == 0 ? 106 : error;
    }

    private static Value ConnectEx(ThreadState t, Value self, Value address)
    {
        int number = Of(self).Connect(t, "connect_ex", address);
        if (number >= 0)
            return Value.FromInt64(number);
        return t.ClearIf(BuiltinExceptions.TimeoutError) ? Value.FromInt64(SocketErrors.WouldBlock) : Value.Error;
    }

    private static Value GetSockName(ThreadState t, Value self)
    {
        PySocket socket = Of(self);
        if (socket.Open(t) is null)
            return Value.Error;
        if (socket.LocalAddress() is { } address)
            return SocketAddresses.ToPython(t, address);
        return socket.Family == SocketFamilies.Unix
            ? PyStr.Empty
            : SocketAddresses.ToPython(t, new IPEndPoint(socket.Family == SocketFamilies.Internet ? IPAddress.Any : IPAddress.IPv6Any, 0));
    }

    private static Value GetPeerName(ThreadState t, Value self)
    {
        PySocket socket = Of(self);
        if (socket.Open(t) is null)
            return Value.Error;
        return socket.RemoteAddress() is { } address ? SocketAddresses.ToPython(t, address) : t.RaiseOSError(SocketErrors.NotConnected);
    }

    private static Value Shutdown(ThreadState t, Value self, Value how)
    {
        if (!IntArguments.TryInt32(t, how, out int side) || Of(self).Open(t) is not { } open)
            return Value.Error;
        if (side is < 0 or > 2)
            return t.RaiseOSError(Errno.Invalid);
        try
        {
            open.Shutdown((SocketShutdown)side);
            return Value.None;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return t.RaiseOSError(SocketErrors.NumberOf(error));
        }
    }
}
