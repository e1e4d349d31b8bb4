using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Sockets;

// Sending and receiving.
internal sealed partial class PySocket
{
    /// <summary>The call must not wait, whatever the timeout says.</summary>
    private const int DontWait = 0x40;

    /// <summary>As much is wanted as was asked for.</summary>
    private const int WaitAll = 0x100;

    /// <summary>No signal is sent when the other end is gone: with .NET none ever is.</summary>
    private const int NoSignal = 0x4000;

    /// <summary>Receives once, without waiting.</summary>
    public int TryReceive(Span<byte> buffer, out SocketError error) => socket!.Receive(buffer, SocketFlags.None, out error);

    /// <summary>Sends once, without waiting.</summary>
    public int TrySend(ReadOnlySpan<byte> bytes, out SocketError error) => socket!.Send(bytes, SocketFlags.None, out error);

    /// <summary>Receives a message with its sender, without waiting: its length, or -1 with the error number.</summary>
    public int TryReceiveFrom(Span<byte> buffer, SocketFlags flags, out EndPoint? sender, out int error)
    {
        error = 0;
        sender = null;
        try
        {
            if (!IsReady(PollEvents.In))
            {
                error = SocketErrors.WouldBlock;
                return -1;
            }
            EndPoint from = Family == SocketFamilies.Unix ? new UnixEndPoint([])
                : Family == SocketFamilies.Internet ? new IPEndPoint(IPAddress.Any, 0) : new IPEndPoint(IPAddress.IPv6Any, 0);
            int got = Kind == (int)SocketType.Stream ? socket!.Receive(buffer, flags) : socket!.ReceiveFrom(buffer, flags, ref from);
            sender = Kind == (int)SocketType.Stream ? null : from;
            return got;
        }
        catch (Exception failure) when (SocketErrors.IsSocketError(failure))
        {
            error = SocketErrors.NumberOf(failure);
            return -1;
        }
    }

    /// <summary>Sends a message, without waiting: how much was sent, or -1 with the error number.</summary>
    public int TrySendTo(ReadOnlySpan<byte> bytes, SocketFlags flags, EndPoint address, out int error)
    {
        error = 0;
        try
        {
            return socket!.SendTo(bytes, flags, address);
        }
        catch (Exception failure) when (SocketErrors.IsSocketError(failure))
        {
            error = SocketErrors.NumberOf(failure);
            return -1;
        }
    }

    private int Receive(ThreadState t, Memory<byte> buffer, int flags)
    {
        long deadline = 0;
        int total = 0;
        while (true)
        {
            if (Open(t) is not { } open)
                return -1;
            int got = open.Receive(buffer.Span[total..], FlagsOf(flags), out SocketError error);
            if (error == SocketError.Success)
            {
                total += got;
                if ((flags & WaitAll) == 0 || got == 0 || total == buffer.Length)
                    return total;
                continue;
            }
            if (!MayGoOn(t, error, flags, PollEvents.In, ref deadline))
                return -1;
        }
    }

    private int Send(ThreadState t, ReadOnlyMemory<byte> bytes, int flags, ref long deadline)
    {
        while (true)
        {
            if (Open(t) is not { } open)
                return -1;
            int sent = open.Send(bytes.Span, FlagsOf(flags), out SocketError error);
            if (error == SocketError.Success)
                return sent;
            if (!MayGoOn(t, error, flags, PollEvents.Out, ref deadline))
                return -1;
        }
    }

    private bool MayGoOn(ThreadState t, SocketError error, int flags, PollEvents events, ref long deadline)
    {
        if (error == SocketError.WouldBlock && (flags & DontWait) == 0)
            return WaitFor(t, events, ref deadline);
        if (error != SocketError.Interrupted)
        {
            SocketErrors.Raise(t, error);
            return false;
        }
        return t.Breaker == 0 || t.HandleBreaker();
    }

    private static SocketFlags FlagsOf(int flags) => (SocketFlags)(flags & ~(DontWait | WaitAll | NoSignal));

    private static Value RecvMethod(ThreadState t, Value self, Value size, Value flags)
    {
        if (!TrySize(t, size, "recv", out int count) || !IntArguments.TryInt32(t, flags, out int bits))
            return Value.Error;
        byte[] buffer = new byte[count];
        int got = Of(self).Receive(t, buffer, bits);
        if (got < 0)
            return Value.Error;
        return got == count ? PyBytes.Of(buffer) : PyBytes.From(buffer.AsSpan(0, got));
    }

    private static Value RecvIntoMethod(ThreadState t, Value self, Value target, Value size, Value flags)
    {
        if (!TryTarget(t, "recv_into", target, size, out Memory<byte> buffer) || !IntArguments.TryInt32(t, flags, out int bits))
            return Value.Error;
        int got = Of(self).Receive(t, buffer, bits);
        return got < 0 ? Value.Error : Value.FromInt64(got);
    }

    private static Value RecvFromMethod(ThreadState t, Value self, Value size, Value flags)
    {
        if (!TrySize(t, size, "recvfrom", out int count) || !IntArguments.TryInt32(t, flags, out int bits))
            return Value.Error;
        byte[] buffer = new byte[count];
        int got = Of(self).ReceiveFrom(t, buffer, bits, out Value sender);
        return got < 0 ? Value.Error : new PyTuple(PyBytes.From(buffer.AsSpan(0, got)), sender);
    }

    private static Value RecvFromIntoMethod(ThreadState t, Value self, Value target, Value size, Value flags)
    {
        if (!TryTarget(t, "recvfrom_into", target, size, out Memory<byte> buffer) || !IntArguments.TryInt32(t, flags, out int bits))
            return Value.Error;
        int got = Of(self).ReceiveFrom(t, buffer, bits, out Value sender);
        return got < 0 ? Value.Error : new PyTuple(Value.FromInt64(got), sender);
    }

    private int ReceiveFrom(ThreadState t, Memory<byte> buffer, int flags, out Value sender)
    {
        long deadline = 0;
        sender = Value.None;
        while (true)
        {
            if (Open(t) is null)
                return -1;
            int got = TryReceiveFrom(buffer.Span, FlagsOf(flags), out EndPoint? from, out int error);
            if (got >= 0)
            {
                sender = SocketAddresses.ToPython(t, from);
                return got;
            }
            if (error != SocketErrors.WouldBlock || (flags & DontWait) != 0)
            {
                t.RaiseOSError(error);
                return -1;
            }
            if (!WaitFor(t, PollEvents.In, ref deadline))
                return -1;
        }
    }

    private static Value SendMethod(ThreadState t, Value self, Value data, Value flags)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes) || !IntArguments.TryInt32(t, flags, out int bits))
            return Value.Error;
        long deadline = 0;
        int sent = Of(self).Send(t, bytes, bits, ref deadline);
        return sent < 0 ? Value.Error : Value.FromInt64(sent);
    }

    private static Value SendAllMethod(ThreadState t, Value self, Value data, Value flags)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes) || !IntArguments.TryInt32(t, flags, out int bits))
            return Value.Error;
        PySocket socket = Of(self);
        long deadline = 0;
        do
        {
            int sent = socket.Send(t, bytes, bits, ref deadline);
            if (sent < 0)
                return Value.Error;
            bytes = bytes[sent..];
        }
        while (bytes.Length > 0);
        return Value.None;
    }

    // sendto(data, address) or sendto(data, flags, address)
    private static Value SendToMethod(ThreadState t, scoped in Arguments arguments)
    {
        int count = arguments.PositionalCount - 1;
        if (arguments.KeywordCount > 0)
            return t.RaiseTypeError("socket.sendto() takes no keyword arguments");
        if (count is not (2 or 3))
            return t.RaiseTypeError($"sendto() takes 2 or 3 arguments ({count} given)");
        PySocket socket = Of(arguments.Values[0]);
        int bits = 0;
        if (!Buffers.TryGet(t, arguments.Values[1], out ReadOnlyMemory<byte> bytes) || (count == 3 && !IntArguments.TryInt32(t, arguments.Values[2], out bits)))
            return Value.Error;
        Value address = arguments.Values[count];
        if (socket.Open(t) is null || SocketAddresses.Parse(t, "sendto", socket.Family, address) is not { } target)
            return Value.Error;
        long deadline = 0;
        while (socket.Open(t) is not null)
        {
            int sent = socket.TrySendTo(bytes.Span, FlagsOf(bits), target, out int error);
            if (sent >= 0)
                return Value.FromInt64(sent);
            if (error != SocketErrors.WouldBlock || (bits & DontWait) != 0)
                return t.RaiseOSError(error);
            if (!socket.WaitFor(t, PollEvents.Out, ref deadline))
                break;
        }
        return Value.Error;
    }

    private static bool TrySize(ThreadState t, Value value, string function, out int size)
    {
        if (!IntArguments.TryInt32(t, value, out size))
            return false;
        if (size >= 0)
            return true;
        t.RaiseValueError($"negative buffersize in {function}");
        return false;
    }

    private static bool TryTarget(ThreadState t, string function, Value target, Value size, out Memory<byte> buffer)
    {
        if (!Buffers.TryGetWritable(t, function, target, out buffer) || !TrySize(t, size, function, out int count))
            return false;
        if (count > buffer.Length)
        {
            t.RaiseValueError($"nbytes is greater than the length of the buffer");
            return false;
        }
        if (count > 0)
            buffer = buffer[..count];
        return true;
    }
}
