using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyStreamReaderProtocol
{
    public static new readonly PyType TypeObject = new PyType("StreamReaderProtocol", PyProtocols.Type)
    {
        Module = "asyncio.streams",
        Doc = "Helper class to adapt between Protocol and StreamReader.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyStreamReaderProtocol(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("StreamReaderProtocol", "(stream_reader, client_connected_cb=None, loop=None)", Initialize),
        Members = static () =>
        [
            new Method("connection_made", "(transport)", static (t, self, transport) => Of(self).Connect(t, transport)),
            new Method("connection_lost", "(exc)", static (t, self, error) => Of(self).Lose(t, error)),
            new Method("data_received", "(data)", DataReceived),
            new Method("eof_received", "()", EofReceived),
            new Method("pause_writing", "()", PauseWriting),
            new Method("resume_writing", "()", ResumeWriting),
            new Method("_get_close_waiter", "(stream)", static (_, self, _) => Of(self).Closed is { } closed ? closed : Value.None),
            new Method("_drain_helper", "()", static (_, self) => new Draining(Of(self))),
            new Method("_replace_transport", "(transport)", ReplaceTransport),
            new GetSet("_loop", static (_, self) => Of(self).Loop is { } loop ? loop : Value.None),
            new GetSet("_task", static (_, self) => Of(self).task is { } task ? task : Value.None),
            new GetSet("_transport", static (_, self) => Of(self).transport.IsUnbound ? Value.None : Of(self).transport),
            new GetSet("_paused", static (_, self) => Value.FromBool(Of(self).isPaused)),
            new GetSet("_connection_lost", static (_, self) => Value.FromBool(Of(self).isLost)),
            new GetSet("_stream_reader", static (_, self) => Of(self).reader is { } reader ? reader : Value.None),
        ],
    }.Ready();

    private static PyStreamReaderProtocol Of(Value self) => (PyStreamReaderProtocol)self.Ref!;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyStreamReaderProtocol protocol = Of(arguments[0]);
        if (!arguments[1].IsNone && arguments[1].Ref is not PyStreamReader)
            return t.RaiseTypeError($"stream_reader must be a StreamReader or None, not '{arguments[1].Type.Name}'");
        if (EventLoops.OrCurrent(t, arguments[3]) is not { } loop)
            return Value.Error;
        protocol.reader = arguments[1].Ref as PyStreamReader;
        protocol.connectedCallback = arguments[2].IsNone ? default : arguments[2];
        protocol.Loop = loop;
        protocol.Closed = new PyFuture(loop);
        return Value.None;
    }

    private static Value DataReceived(ThreadState t, Value self, Value data)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return Of(self).Feed(t, bytes.Span) ? Value.None : Value.Error;
    }

    // True: the other direction stays open.
    private static Value EofReceived(ThreadState t, Value self)
    {
        Of(self).reader?.FeedEof(t);
        return Value.True;
    }

    private static Value PauseWriting(ThreadState t, Value self)
    {
        Of(self).isPaused = true;
        return Value.None;
    }

    private static Value ResumeWriting(ThreadState t, Value self)
    {
        Of(self).isPaused = false;
        Of(self).WakeWriters(t, null);
        return Value.None;
    }

    private static Value ReplaceTransport(ThreadState t, Value self, Value transport)
    {
        Of(self).transport = transport;
        return Value.None;
    }
}

/// <summary>Waits until there is room to write.</summary>
internal sealed class Draining(PyStreamReaderProtocol protocol, PyFuture? room = null) : NativeCoroutine(Names)
{
    private static readonly PyFunction Names = Named("FlowControlMixin._drain_helper");

    private PyFuture? waited;

    protected override void Continue(ThreadState t, Value value)
    {
        if (waited is { } waiter)
        {
            protocol.EndWait(waiter);
            if (value.IsError || waiter.GetResult(t).IsError)
                Fail();
            else
                Return(Value.None);
        }
        else if (protocol.IsLost)
        {
            t.Raise(BuiltinExceptions.ConnectionResetError, "Connection lost");
            Fail();
        }
        else if ((room ?? protocol.WaitForRoom()) is { } place)
        {
            waited = place;
            place.IsBlocking = true;
            Suspend(place);
        }
        else
        {
            Return(Value.None);
        }
    }
}
