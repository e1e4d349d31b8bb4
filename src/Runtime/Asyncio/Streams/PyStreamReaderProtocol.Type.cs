using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyStreamReaderProtocol
{
    public static new readonly PyType TypeObject = new PyType("StreamReaderProtocol", PyFlowControl.TypeObject)
    {
        Module = "asyncio.streams",
        Doc = "The protocol that feeds a StreamReader.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyStreamReaderProtocol(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("StreamReaderProtocol", "(stream_reader, client_connected_cb=None, loop=None)", Initialize),
        Members = static () =>
        [
            new Method("connection_made", "(transport)", static (t, self, transport) => Of(self).Connect(t, transport)),
            new Method("connection_lost", "(exc)", static (t, self, error) => Of(self).EndOf(t, error)),
            new Method("data_received", "(data)", DataReceived),
            new Method("eof_received", "()", EofReceived),
            new Method("_get_close_waiter", "(stream)", static (_, self, _) => Of(self).Closed is { } closed ? closed : Value.None),
            new Method("_replace_transport", "(transport)", ReplaceTransport),
            new GetSet("_client_connected_cb", static (_, self) => OrNone(Of(self).connectedCallback)),
            new GetSet("_over_ssl", static (_, self) => Value.FromBool(Of(self).isOverTls)),
            new GetSet("_task", static (_, self) => Of(self).task is { } task ? task : Value.None),
            new GetSet("_transport", static (_, self) => OrNone(Of(self).transport)),
            new GetSet("_stream_reader", static (_, self) => OrNone(Of(self).reader)),
        ],
    }.Ready();

    private static PyStreamReaderProtocol Of(Value self) => (PyStreamReaderProtocol)self.Ref!;

    private static Value OrNone(Value value) => value.IsUnbound ? Value.None : value;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyStreamReaderProtocol protocol = Of(arguments[0]);
        if (EventLoops.OrCurrent(t, arguments[3]) is not { } loop)
            return Value.Error;
        protocol.reader = arguments[1].IsNone ? default : arguments[1];
        protocol.connectedCallback = arguments[2].IsNone ? default : arguments[2];
        protocol.Loop = loop;
        protocol.Closed = new PyFuture(loop);
        return Value.None;
    }

    private static Value DataReceived(ThreadState t, Value self, Value data)
    {
        Value reader = Of(self).reader;
        return reader.IsUnbound ? Value.None : Attributes.CallMethod(t, reader, FeedDataName, data);
    }

    // True: the other direction stays open. With TLS there is no such thing.
    private static Value EofReceived(ThreadState t, Value self)
    {
        Value reader = Of(self).reader;
        return !reader.IsUnbound && Attributes.CallMethod(t, reader, FeedEofName).IsError ? Value.Error : Value.FromBool(!Of(self).isOverTls);
    }

    private static Value ReplaceTransport(ThreadState t, Value self, Value transport)
    {
        PyStreamReaderProtocol protocol = Of(self);
        protocol.transport = transport;
        return protocol.LearnOfTls(t, transport) ? Value.None : Value.Error;
    }
}
