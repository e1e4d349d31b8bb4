using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

// Transports for sockets and pipes, and taking connections. What is made of them is Python: see MethodsInPython.
internal sealed partial class PyEventLoop
{
    private const double AcceptRetryDelay = 1;

    // No descriptors or no memory: it may be better later.
    private static readonly int[] OutOfResources = [12, 23, 24, 105];

    private static readonly PyFunction ResolveName = NativeCoroutine.Named("BaseEventLoop._ensure_resolved");
    private static readonly PyBuiltinFunction AddressInfo = new("getaddrinfo", "(host, port, family=0, type=0, proto=0, flags=0)", NameResolution.GetAddressInfo);

    // Modules of Modules/Python/asyncio, and the methods that each has as functions whose first argument is the loop.
    private static readonly (string Module, string[] Methods)[] MethodsInPython =
    [
        ("asyncio._connections", ["create_connection", "create_unix_connection", "connect_accepted_socket"]),
        ("asyncio._tls_connections", ["start_tls"]),
        ("asyncio._servers", ["create_server", "create_unix_server"]),
        ("asyncio._datagrams", ["create_datagram_endpoint"]),
        ("asyncio._pipes", ["connect_read_pipe", "connect_write_pipe"]),
        ("asyncio._sendfile", ["sendfile", "sock_sendfile"]),
        ("asyncio._addresses", ["getaddrinfo", "getnameinfo"]),
        ("asyncio.base_subprocess", ["subprocess_exec", "subprocess_shell"]),
    ];

    private static Member[] ConnectionRows() =>
    [
        .. from row in MethodsInPython from name in row.Methods select new Method(name, InPython(row.Module, name)),
        new Method("_make_subprocess_transport", InPython("asyncio.base_subprocess", "make_transport")),
        new Method("_make_socket_transport", "(sock, protocol, waiter=None, *, extra=None, server=None)", MakeSocketTransport),
        new Method("_make_datagram_transport", "(sock, protocol, address=None, waiter=None, extra=None)", MakeDatagramTransport),
        new Method("_make_read_pipe_transport", "(pipe, protocol, waiter=None, extra=None)", static (t, arguments) => MakePipeTransport(t, arguments, isReader: true, tellsOfReaders: false)),
        new Method("_make_write_pipe_transport", "(pipe, protocol, waiter=None, extra=None, tells_of_readers=True)", MakeWritePipeTransport),
        new Method("_start_serving", "(protocol_factory, sock, server=None, backlog=100)", StartServing),
        new Method("_stop_serving", "(sock)", StopServing),
        new Method("_ensure_resolved", "(sock, address)", static (t, self, socket, address) => socket.Ref is PySocket target ? Of(self).Resolve(target, address) : t.RaiseTypeError("a socket is required")),
    ];

    private static FunctionRaw InPython(string moduleName, string name)
    {
        PyStr attribute = PyStr.Intern(name);
        return (ThreadState t, scoped in Arguments arguments) =>
        {
            Value module = t.Engine.Import(t, moduleName);
            Value function = module.IsError ? module : Attributes.Get(t, module, attribute);
            return function.IsError ? function : Calls.Call(t, function, in arguments);
        };
    }

    private static Value MakeSocketTransport(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (arguments[1].Ref is not PySocket socket)
            return t.RaiseTypeError($"a socket is required, not '{arguments[1].Type.Name}'");
        if (socket.Open(t) is null || !loop.CheckOpen(t) || !loop.CheckNoTransport(t, socket.Descriptor))
            return Value.Error;
        PySocketTransport transport = new(t, loop, socket, arguments[2], arguments[4].Ref as PyDict);
        return transport.Begin(t, arguments[3].Ref as PyFuture, arguments[5].IsNone ? default : arguments[5]) ? transport : Value.Error;
    }

    private static Value MakeDatagramTransport(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (arguments[1].Ref is not PySocket socket)
            return t.RaiseTypeError($"a socket is required, not '{arguments[1].Type.Name}'");
        if (socket.Open(t) is null || !loop.CheckOpen(t) || !loop.CheckNoTransport(t, socket.Descriptor))
            return Value.Error;
        PyDatagramTransport transport = new(t, loop, socket, arguments[2], arguments[3], arguments[5].Ref as PyDict);
        return transport.Begin(t, arguments[4].Ref as PyFuture, default) ? transport : Value.Error;
    }

    private static Value MakeWritePipeTransport(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Truth tells = Truthiness.Of(t, arguments[5]);
        return tells == Truth.Error ? Value.Error : MakePipeTransport(t, arguments, isReader: false, tells == Truth.True);
    }

    private static Value MakePipeTransport(ThreadState t, ReadOnlySpan<Value> arguments, bool isReader, bool tellsOfReaders)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (!FileDescriptors.TryGet(t, arguments[1], out int descriptor) || !loop.CheckOpen(t) || !loop.CheckNoTransport(t, descriptor))
            return Value.Error;
        PyPipeTransport transport = new(t, loop, arguments[1], descriptor, arguments[2], isReader, tellsOfReaders, arguments[4].Ref as PyDict);
        return transport.Begin(t, arguments[3].Ref as PyFuture, default) ? transport : Value.Error;
    }

    private static Value StartServing(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyEventLoop loop = Of(arguments[0]);
        if (arguments[2].Ref is not PySocket listener)
            return t.RaiseTypeError($"a socket is required, not '{arguments[2].Type.Name}'");
        return IntArguments.TryInt32(t, arguments[4], out int backlog) && loop.Serve(t, listener, arguments[1], arguments[3].IsNone ? default : arguments[3], backlog)
            ? Value.None
            : Value.Error;
    }

    private static Value StopServing(ThreadState t, Value self, Value socket)
    {
        if (socket.Ref is not PySocket listener)
            return t.RaiseTypeError($"a socket is required, not '{socket.Type.Name}'");
        Of(self).Unwatch(listener.Descriptor, PollEvents.In)?.Cancel();
        listener.Close();
        return Value.None;
    }

    private bool Serve(ThreadState t, PySocket listener, Value factory, Value server, int backlog)
    {
        LoopAction accept = new("BaseSelectorEventLoop._accept_connection", thread => AcceptWaiting(thread, listener, factory, server, backlog));
        return Watch(t, listener.Descriptor, PollEvents.In, new PyHandle(this, accept, [], PyContext.CopyCurrent(t)), out _);
    }

    // As many as may have waited: what comes then has to wait for the others.
    private Value AcceptWaiting(ThreadState t, PySocket listener, Value factory, Value server, int backlog)
    {
        for (int i = 0; i <= backlog && !listener.IsClosed; i++)
        {
            Socket? accepted = listener.TryAccept(out int error);
            if (accepted is null)
            {
                if (Array.IndexOf(OutOfResources, error) >= 0)
                    return AcceptLater(t, listener, factory, server, backlog, error);
                return error is SocketErrors.WouldBlock or Errno.Interrupted or 103 ? Value.None : t.RaiseOSError(error);
            }
            if (!Accepted(t, accepted, factory, server))
                return Value.Error;
        }
        return Value.None;
    }

    private bool Accepted(ThreadState t, Socket accepted, Value factory, Value server)
    {
        EndPoint? peer = accepted.RemoteEndPoint;
        if (SocketObjects.Wrap(t, accepted) is not { } socket)
            return false;
        Value protocol = Calls.Call0(t, factory);
        if (!protocol.IsError)
        {
            PyDict extra = new();
            extra.Set("peername", SocketAddresses.ToPython(t, peer));
            return new PySocketTransport(t, this, socket, protocol, extra).Begin(t, null, server);
        }
        socket.Close();
        if (t.PendingIs(BuiltinExceptions.SystemExit) || t.PendingIs(BuiltinExceptions.KeyboardInterrupt))
            return false;
        PyBaseException failure = t.TakePending();
        return !IsDebug || Report(t, "Error on transport creation for incoming connection", [("exception", failure)]);
    }

    private Value AcceptLater(ThreadState t, PySocket listener, Value factory, Value server, int backlog, int error)
    {
        t.RaiseOSError(error);
        if (!Report(t, "socket.accept() out of system resource", [("exception", t.TakePending()), ("socket", listener)]))
            return Value.Error;
        Unwatch(listener.Descriptor, PollEvents.In)?.Cancel();
        LoopAction again = new("BaseSelectorEventLoop._start_serving", thread => listener.IsClosed || Serve(thread, listener, factory, server, backlog) ? Value.None : Value.Error);
        return CallLater(t, AcceptRetryDelay, again, PyContext.CopyCurrent(t)) is null ? Value.Error : Value.None;
    }

    private NativeCoroutine<Value> Resolve(PySocket socket, Value address)
    {
        NativeFrame frame = new();
        return ResolveAddress(frame, socket, address).With(ResolveName, frame);
    }

    // Names are asked for in another thread: what is an address already needs none.
    private async NativeCoroutine<Value> ResolveAddress(NativeFrame f, PySocket socket, Value address)
    {
        if (address.Ref is not PyTuple { Count: >= 2 } parts || parts.Items[0].Ref is not PyStr host || host.Length == 0 || IPAddress.TryParse(host.Text, out _))
            return address;
        Value[] asked = [host, parts.Items[1], Value.FromInt64(socket.Family), Value.FromInt64(socket.Kind), Value.FromInt64(socket.Protocol)];
        if (RunInDefaultExecutor(f.Thread, AddressInfo, asked, null, null) is not { } future)
            return Value.Error;
        Value found = await f.Await(future);
        return found.Ref is PyList { Count: > 0 } list ? ((PyTuple)list.Items[0].Ref!).Items[4] : found;
    }
}
