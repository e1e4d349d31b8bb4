using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.StreamWriter</c>: writes to a transport, and lets coroutines wait for room. See cpython Lib/asyncio/streams.py.</summary>
internal sealed class PyStreamWriter : AttributedObject
{
    private static readonly PyFunction DrainName = NativeCoroutine.Named("StreamWriter.drain");
    private static readonly PyFunction WaitClosedName = NativeCoroutine.Named("StreamWriter.wait_closed");
    private static readonly PyFunction StartTlsName = NativeCoroutine.Named("StreamWriter.start_tls");
    private static readonly PyStr WriteName = PyStr.Intern("write");
    private static readonly PyStr WriteLinesName = PyStr.Intern("writelines");
    private static readonly PyStr WriteEofName = PyStr.Intern("write_eof");
    private static readonly PyStr CanWriteEofName = PyStr.Intern("can_write_eof");
    private static readonly PyStr CloseName = PyStr.Intern("close");
    private static readonly PyStr IsClosingName = PyStr.Intern("is_closing");
    private static readonly PyStr ExtraInfoName = PyStr.Intern("get_extra_info");
    private static readonly PyStr ExceptionName = PyStr.Intern("exception");
    private static readonly PyStr DrainHelperName = PyStr.Intern("_drain_helper");
    private static readonly PyStr CloseWaiterName = PyStr.Intern("_get_close_waiter");

    private static readonly PyStr CallbackName = PyStr.Intern("_client_connected_cb");
    private static readonly PyStr ReplaceName = PyStr.Intern("_replace_transport");
    private static readonly PyStr StartTlsMethod = PyStr.Intern("start_tls");
    private static readonly PyStr[] TlsOptions =
        [PyStr.Intern("server_side"), PyStr.Intern("server_hostname"), PyStr.Intern("ssl_handshake_timeout"), PyStr.Intern("ssl_shutdown_timeout")];

    public static new readonly PyType TypeObject = new PyType("StreamWriter")
    {
        Module = "asyncio.streams",
        Doc = "Wraps a Transport.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyStreamWriter(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("StreamWriter", "(transport, protocol, reader, loop)", Initialize),
        Repr = Describe,
        Del = static (t, self) => Of(self).Drop(t),
        Members = static () =>
        [
            new Method("write", "(data)", Write),
            new Method("writelines", "(data)", static (t, self, data) => Forward(t, self, WriteLinesName, data)),
            new Method("write_eof", "()", static (t, self) => Forward(t, self, WriteEofName)),
            new Method("can_write_eof", "()", static (t, self) => Forward(t, self, CanWriteEofName)),
            new Method("close", "()", static (t, self) => Forward(t, self, CloseName)),
            new Method("is_closing", "()", static (t, self) => Forward(t, self, IsClosingName)),
            new Method("wait_closed", "()", WaitClosed),
            new Method("get_extra_info", "(name, default=None)", static (t, self, name, otherwise) => ForwardTwo(t, self, name, otherwise)),
            new Method("drain", "()", static (_, self) => Of(self).Drain()),
            new Method("start_tls", "(sslcontext, *, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None)", StartTls),
            new GetSet("transport", static (_, self) => Of(self).transport),
            new GetSet("_transport", static (_, self) => Of(self).transport),
            new GetSet("_protocol", static (_, self) => Of(self).protocol),
            new GetSet("_reader", static (_, self) => Of(self).reader),
            new GetSet("_loop", static (_, self) => Of(self).loop),
        ],
    }.Ready();

    private Value transport = Value.None;
    private Value protocol = Value.None;
    private Value reader = Value.None;
    private Value loop = Value.None;

    /// <summary>A writer for a connection.</summary>
    public PyStreamWriter(ThreadState t, Value transport, PyStreamReaderProtocol protocol, Value reader, PyEventLoop loop) : base(TypeObject)
    {
        t.Engine.Finalization.WatchInstance(this);
        this.transport = transport;
        this.protocol = protocol;
        this.reader = reader;
        this.loop = loop;
    }

    private PyStreamWriter(PyType type) : base(type)
    {
    }

    private static PyStreamWriter Of(Value self) => (PyStreamWriter)self.Ref!;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyStreamWriter writer = Of(arguments[0]);
        (writer.transport, writer.protocol, writer.reader, writer.loop) = (arguments[1], arguments[2], arguments[3], arguments[4]);
        // Objects of classes derived from this one are watched as soon as they are made.
        if (!writer.Type.IsHeapType)
            t.Engine.Finalization.WatchInstance(writer);
        return Value.None;
    }

    // The program has dropped it. See cpython Lib/asyncio/streams.py StreamWriter.__del__.
    private Value Drop(ThreadState t)
    {
        Value isClosing = Attributes.CallMethod(t, transport, IsClosingName);
        if (isClosing.IsError || isClosing.IsTrue)
            return isClosing;
        if (loop.Ref is PyEventLoop { IsClosed: true })
            return Warnings.Warn(t, BuiltinExceptions.ResourceWarning, "loop is closed") ? Value.None : Value.Error;
        if (Forward(t, this, CloseName).IsError)
            return Value.Error;
        return Warnings.Warn(t, BuiltinExceptions.ResourceWarning, $"unclosed {CallbackText.Safe(t, this)}") ? Value.None : Value.Error;
    }

    private static Value Describe(ThreadState t, Value self)
    {
        PyStreamWriter writer = Of(self);
        string from = writer.reader.IsNone ? "" : $" reader={CallbackText.Safe(t, writer.reader)}";
        return Value.FromString($"<StreamWriter transport={CallbackText.Safe(t, writer.transport)}{from}>");
    }

    private static Value Write(ThreadState t, Value self, Value data)
    {
        Value transport = Of(self).transport;
        return transport.Ref is PyStreamTransport ? PyStreamTransport.WriteMethod(t, transport, data) : Attributes.CallMethod(t, transport, WriteName, data);
    }

    private static Value Forward(ThreadState t, Value self, PyStr method) => Attributes.CallMethod(t, Of(self).transport, method);

    private static Value Forward(ThreadState t, Value self, PyStr method, Value argument) => Attributes.CallMethod(t, Of(self).transport, method, argument);

    private static Value ForwardTwo(ThreadState t, Value self, Value name, Value otherwise)
    {
        Value method = Attributes.Get(t, Of(self).transport, ExtraInfoName);
        return method.IsError ? method : Calls.Call2(t, method, name, otherwise);
    }

    private static Value WaitClosed(ThreadState t, Value self)
    {
        NativeFrame frame = new();
        return Of(self).UntilClosed(frame).With(WaitClosedName, frame);
    }

    private async NativeCoroutine<Value> UntilClosed(NativeFrame f)
    {
        Value waiter = Attributes.CallMethod(f.Thread, protocol, CloseWaiterName, this);
        if (waiter.IsError)
            return waiter;
        Value closed = await f.Await(waiter);
        return closed.IsError ? closed : Value.None;
    }

    // Most often there is room: then nothing is awaited.
    private Value Drain()
    {
        NativeFrame frame = new();
        return UntilDrained(frame).With(DrainName, frame);
    }

    private async NativeCoroutine<Value> UntilDrained(NativeFrame f)
    {
        if (reader.Ref is PyStreamReader { Failure: { } failure })
            return f.Thread.Raise(failure);
        if (reader.Ref is not (PyStreamReader or PyNone))
        {
            Value error = Attributes.CallMethod(f.Thread, reader, ExceptionName);
            if (error.Ref is PyBaseException raised)
                return f.Thread.Raise(raised);
            if (error.IsError)
                return error;
        }
        Value isClosing = transport.Ref is PyTransport native ? Value.FromBool(native.IsClosing) : Attributes.CallMethod(f.Thread, transport, IsClosingName);
        Truth closes = isClosing.IsError ? Truth.Error : Truthiness.Of(f.Thread, isClosing);
        if (closes == Truth.Error)
            return Value.Error;
        // The protocol learns of the end in the loop's next turn.
        if (closes == Truth.True && (await f.Await(new SleepCoroutine(Value.FromInt64(0), Value.None))).IsError)
            return Value.Error;
        if (protocol.Ref is PyStreamReaderProtocol { IsLost: false } plain && ReferenceEquals(plain.Type, PyStreamReaderProtocol.TypeObject))
            return plain.WaitForRoom() is { } room ? await f.Await(new Draining(plain, room)) : Value.None;
        Value helper = Attributes.CallMethod(f.Thread, protocol, DrainHelperName);
        return helper.IsError ? helper : await f.Await(helper);
    }

    private static Value StartTls(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Value[] values = arguments.ToArray();
        NativeFrame frame = new();
        return Of(arguments[0]).Encrypt(frame, values).With(StartTlsName, frame);
    }

    private async NativeCoroutine<Value> Encrypt(NativeFrame f, Value[] arguments)
    {
        Value callback = Attributes.Get(f.Thread, protocol, CallbackName);
        if (callback.IsError)
            return callback;
        Value drained = await f.Await(Drain());
        if (drained.IsError)
            return drained;
        Value method = Attributes.Get(f.Thread, loop, StartTlsMethod);
        if (method.IsError)
            return method;
        Value[] given = [transport, protocol, arguments[1], Value.FromBool(!callback.IsNone), arguments[2], arguments[3], arguments[4]];
        Value started = Calls.Call(f.Thread, method, new Arguments(given, TlsOptions));
        Value made = started.IsError ? started : await f.Await(started);
        if (made.IsError)
            return made;
        transport = made;
        return Attributes.CallMethod(f.Thread, protocol, ReplaceName, made);
    }
}
