using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

// loop.sock_recv() and what is like it: a socket's operations as coroutines. See cpython Lib/asyncio/selector_events.py.
internal sealed partial class PyEventLoop
{
    private static readonly PyFunction ReceiveName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_recv");
    private static readonly PyFunction ReceiveIntoName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_recv_into");
    private static readonly PyFunction ReceiveFromName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_recvfrom");
    private static readonly PyFunction ReceiveFromIntoName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_recvfrom_into");
    private static readonly PyFunction SendAllName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_sendall");
    private static readonly PyFunction SendToName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_sendto");
    private static readonly PyFunction ConnectName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_connect");
    private static readonly PyFunction AcceptName = NativeCoroutine.Named("BaseSelectorEventLoop.sock_accept");

    private static Member[] SocketRows() =>
    [
        new Method("add_reader", "(fd, callback, *args)", AddReader),
        new Method("add_writer", "(fd, callback, *args)", AddWriter),
        new Method("remove_reader", "(fd)", static (t, self, file) => RemoveWatch(t, self, file, PollEvents.In)),
        new Method("remove_writer", "(fd)", static (t, self, file) => RemoveWatch(t, self, file, PollEvents.Out)),
        new Method("add_signal_handler", "(sig, callback, *args)", AddSignalHandler),
        new Method("remove_signal_handler", "(sig)", RemoveSignalHandler),
        new Method("sock_recv", "(sock, n)", static (t, self, socket, count) => Start(t, self, socket, ReceiveName, (loop, f, s) => loop.Receive(f, s, count))),
        new Method("sock_recv_into", "(sock, buf)", static (t, self, socket, target) => Start(t, self, socket, ReceiveIntoName, (loop, f, s) => loop.ReceiveInto(f, s, target))),
        new Method("sock_recvfrom", "(sock, bufsize)", static (t, self, socket, size) => Start(t, self, socket, ReceiveFromName, (loop, f, s) => loop.ReceiveFrom(f, s, size))),
        new Method("sock_recvfrom_into", "(sock, buf, nbytes=0)", static (ThreadState t, Value self, Value socket, Value target, Value size) => Start(t, self, socket, ReceiveFromIntoName, (loop, f, s) => loop.ReceiveFromInto(f, s, target, size))),
        new Method("sock_sendall", "(sock, data)", static (t, self, socket, data) => Start(t, self, socket, SendAllName, (loop, f, s) => loop.SendAll(f, s, data))),
        new Method("sock_sendto", "(sock, data, address)", static (ThreadState t, Value self, Value socket, Value data, Value address) => Start(t, self, socket, SendToName, (loop, f, s) => loop.SendTo(f, s, data, address))),
        new Method("sock_connect", "(sock, address)", static (t, self, socket, address) => Start(t, self, socket, ConnectName, (loop, f, s) => loop.Connect(f, s, address))),
        new Method("sock_accept", "(sock)", static (t, self, socket) => Start(t, self, socket, AcceptName, (loop, f, s) => loop.Accept(f, s))),
    ];

    private static Value Start(ThreadState t, Value self, Value socket, PyFunction names, Func<PyEventLoop, NativeFrame, PySocket, NativeCoroutine<Value>> body)
    {
        if (socket.Ref is not PySocket target)
            return t.RaiseTypeError($"a socket is required, not '{socket.Type.Name}'");
        NativeFrame frame = new();
        return body(Of(self), frame, target).With(names, frame);
    }

    private bool CheckNonBlocking(ThreadState t, PySocket socket)
    {
        if (!IsDebug || socket.Timeout == 0)
            return true;
        t.RaiseValueError("the socket must be non-blocking");
        return false;
    }

    /// <summary>Waits until a socket can be read from or written to; the error sentinel when that was given up.</summary>
    private async NativeCoroutine<Value> UntilReady(NativeFrame f, PySocket socket, PollEvents side)
    {
        ThreadState t = f.Thread;
        int descriptor = socket.Descriptor;
        if (!CheckNoTransport(t, descriptor))
            return Value.Error;
        PyFuture future = new(this);
        PyHandle handle = new(this, new LoopAction("BaseSelectorEventLoop._sock_ready", thread =>
        {
            if (!future.IsDone)
                future.Complete(thread, Value.None);
            return Value.None;
        }), [], PyContext.CopyCurrent(t));
        if (!Watch(t, descriptor, side, handle, out PyHandle? replaced))
            return Value.Error;
        replaced?.Cancel();
        Value waited = await f.Await(future);
        if (!handle.IsCancelled)
            Unwatch(descriptor, side)?.Cancel();
        return waited;
    }

    private Awaiter Until(NativeFrame f, PySocket socket, PollEvents side)
    {
        NativeFrame inner = new();
        return f.Await(UntilReady(inner, socket, side).With(ReceiveName, inner));
    }

    private async NativeCoroutine<Value> Receive(NativeFrame f, PySocket socket, Value size)
    {
        if (!CheckNonBlocking(f.Thread, socket) || !IntArguments.TryInt32(f.Thread, size, out int count))
            return Value.Error;
        if (count < 0)
            return f.Thread.RaiseValueError("negative buffersize in recv");
        byte[] buffer = new byte[count];
        Value got = await f.Await(ReceiveBytes(socket, buffer));
        return got.IsError ? got : PyBytes.From(buffer.AsSpan(0, (int)got.Int64));
    }

    private async NativeCoroutine<Value> ReceiveInto(NativeFrame f, PySocket socket, Value target)
    {
        if (!CheckNonBlocking(f.Thread, socket) || !Buffers.TryGetWritable(f.Thread, "recv_into", target, out Memory<byte> buffer))
            return Value.Error;
        return await f.Await(ReceiveBytes(socket, buffer));
    }

    private NativeCoroutine<Value> ReceiveBytes(PySocket socket, Memory<byte> buffer)
    {
        NativeFrame frame = new();
        return ReceiveOnce(frame, socket, buffer).With(ReceiveName, frame);
    }

    private async NativeCoroutine<Value> ReceiveOnce(NativeFrame f, PySocket socket, Memory<byte> buffer)
    {
        while (socket.Open(f.Thread) is not null)
        {
            int got = socket.TryReceive(buffer.Span, out SocketError error);
            if (error == SocketError.Success)
                return Value.FromInt64(got);
            if (error is not (SocketError.WouldBlock or SocketError.Interrupted))
                return SocketErrors.Raise(f.Thread, error);
            if ((await Until(f, socket, PollEvents.In)).IsError)
                break;
        }
        return Value.Error;
    }

    private async NativeCoroutine<Value> ReceiveFrom(NativeFrame f, PySocket socket, Value size)
    {
        if (!CheckNonBlocking(f.Thread, socket) || !IntArguments.TryInt32(f.Thread, size, out int count))
            return Value.Error;
        byte[] buffer = new byte[Math.Max(count, 0)];
        Value got = await f.Await(ReceiveMessage(socket, buffer));
        return got.Ref is PyTuple pair ? new PyTuple(PyBytes.From(buffer.AsSpan(0, (int)pair.Items[0].Int64)), pair.Items[1]) : got;
    }

    private async NativeCoroutine<Value> ReceiveFromInto(NativeFrame f, PySocket socket, Value target, Value size)
    {
        if (!CheckNonBlocking(f.Thread, socket) || !Buffers.TryGetWritable(f.Thread, "recvfrom_into", target, out Memory<byte> buffer) || !IntArguments.TryInt32(f.Thread, size, out int count))
            return Value.Error;
        if (count > buffer.Length)
            return f.Thread.RaiseValueError("nbytes is greater than the length of the buffer");
        return await f.Await(ReceiveMessage(socket, count > 0 ? buffer[..count] : buffer));
    }

    private NativeCoroutine<Value> ReceiveMessage(PySocket socket, Memory<byte> buffer)
    {
        NativeFrame frame = new();
        return ReceiveMessageOnce(frame, socket, buffer).With(ReceiveFromName, frame);
    }

    private async NativeCoroutine<Value> ReceiveMessageOnce(NativeFrame f, PySocket socket, Memory<byte> buffer)
    {
        while (socket.Open(f.Thread) is not null)
        {
            int got = socket.TryReceiveFrom(buffer.Span, SocketFlags.None, out EndPoint? sender, out int error);
            if (got >= 0)
                return new PyTuple(Value.FromInt64(got), SocketAddresses.ToPython(f.Thread, sender));
            if (error is not (SocketErrors.WouldBlock or Errno.Interrupted))
                return f.Thread.RaiseOSError(error);
            if ((await Until(f, socket, PollEvents.In)).IsError)
                break;
        }
        return Value.Error;
    }

    private async NativeCoroutine<Value> SendAll(NativeFrame f, PySocket socket, Value data)
    {
        if (!CheckNonBlocking(f.Thread, socket) || !Buffers.TryGet(f.Thread, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        while (socket.Open(f.Thread) is not null)
        {
            int sent = socket.TrySend(bytes.Span, out SocketError error);
            if (error == SocketError.Success)
            {
                bytes = bytes[sent..];
                if (bytes.IsEmpty)
                    return Value.None;
            }
            else if (error is not (SocketError.WouldBlock or SocketError.Interrupted))
            {
                return SocketErrors.Raise(f.Thread, error);
            }
            if ((await Until(f, socket, PollEvents.Out)).IsError)
                break;
        }
        return Value.Error;
    }

    private async NativeCoroutine<Value> SendTo(NativeFrame f, PySocket socket, Value data, Value address)
    {
        if (!CheckNonBlocking(f.Thread, socket) || !Buffers.TryGet(f.Thread, data, out ReadOnlyMemory<byte> bytes)
            || SocketAddresses.Parse(f.Thread, "sendto", socket.Family, address) is not { } target)
            return Value.Error;
        while (socket.Open(f.Thread) is not null)
        {
            int sent = socket.TrySendTo(bytes.Span, SocketFlags.None, target, out int error);
            if (sent >= 0)
                return Value.FromInt64(sent);
            if (error is not (SocketErrors.WouldBlock or Errno.Interrupted))
                return f.Thread.RaiseOSError(error);
            if ((await Until(f, socket, PollEvents.Out)).IsError)
                break;
        }
        return Value.Error;
    }

    private async NativeCoroutine<Value> Connect(NativeFrame f, PySocket socket, Value address)
    {
        if (!CheckNonBlocking(f.Thread, socket) || socket.Open(f.Thread) is null)
            return Value.Error;
        Value target = socket.Family == SocketFamilies.Unix ? address : await f.Await(Resolve(socket, address));
        if (target.IsError || SocketAddresses.Parse(f.Thread, "connect", socket.Family, target) is not { } endPoint)
            return Value.Error;
        int error = socket.StartConnecting(endPoint);
        if (error == SocketErrors.InProgress)
        {
            if ((await Until(f, socket, PollEvents.Out)).IsError || socket.Open(f.Thread) is null)
                return Value.Error;
            error = socket.FinishConnecting();
        }
        if (error == 0)
            return Value.None;
        Value text = Value.FromString($"Connect call failed {CallbackText.Safe(f.Thread, target)}");
        return f.Thread.Raise(BuiltinExceptions.Create(Errno.ExceptionType(error), Value.FromInt64(error), text));
    }

    private async NativeCoroutine<Value> Accept(NativeFrame f, PySocket listener)
    {
        if (!CheckNonBlocking(f.Thread, listener))
            return Value.Error;
        while (listener.Open(f.Thread) is not null)
        {
            if (listener.TryAccept(out int error) is { } accepted)
            {
                Value address = SocketAddresses.ToPython(f.Thread, accepted.RemoteEndPoint);
                PySocket? made = SocketObjects.Wrap(f.Thread, accepted);
                return made is null ? Value.Error : new PyTuple(made, address.IsNone ? PyStr.Empty : address);
            }
            if (error is not (SocketErrors.WouldBlock or Errno.Interrupted))
                return f.Thread.RaiseOSError(error);
            if ((await Until(f, listener, PollEvents.In)).IsError)
                break;
        }
        return Value.Error;
    }
}
