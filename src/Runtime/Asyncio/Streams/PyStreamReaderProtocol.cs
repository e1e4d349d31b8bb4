using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.StreamReaderProtocol</c>: what a transport tells goes to a reader, and to those who wait to write. See cpython Lib/asyncio/streams.py.</summary>
internal sealed partial class PyStreamReaderProtocol(PyType type) : PyFlowControl(type)
{
    private static readonly PyStr ExtraInfoName = PyStr.Intern("get_extra_info");
    private static readonly PyStr ContextName = PyStr.Intern("sslcontext");
    private static readonly PyStr CloseName = PyStr.Intern("close");
    private static readonly PyStr SetTransportName = PyStr.Intern("set_transport");
    private static readonly PyStr FeedDataName = PyStr.Intern("feed_data");
    private static readonly PyStr FeedEofName = PyStr.Intern("feed_eof");
    private static readonly PyStr SetExceptionName = PyStr.Intern("set_exception");

    // A StreamReader of ours, most often; unbound when the connection is no more.
    private Value reader;
    private Value connectedCallback;
    private Value transport;
    private PyTask? task;
    private bool isOverTls;

    /// <summary>Its methods are its own, not those of a class derived from it.</summary>
    public bool IsPlain => ReferenceEquals(Type, TypeObject) && reader.Ref is PyStreamReader;

    /// <summary>Done when the connection is closed.</summary>
    public PyFuture? Closed { get; private set; }

    /// <summary>Bytes for the reader of a <see cref="IsPlain"/> one; false on error.</summary>
    public bool Feed(ThreadState t, ReadOnlySpan<byte> bytes) => ((PyStreamReader)reader.Ref!).Feed(t, bytes);

    private Value Connect(ThreadState t, Value source)
    {
        transport = source;
        if (!LearnOfTls(t, source))
            return Value.Error;
        if (!reader.IsUnbound && Attributes.CallMethod(t, reader, SetTransportName, source).IsError)
            return Value.Error;
        if (connectedCallback.IsUnbound)
            return Value.None;
        PyStreamWriter writer = new(t, source, this, reader.IsUnbound ? Value.None : reader, Loop!);
        Value result = Calls.Call2(t, connectedCallback, reader.IsUnbound ? Value.None : reader, writer);
        if (result.IsError || !Coroutines.IsCoroutine(t, result))
            return result.IsError ? result : Value.None;
        if (Loop!.CreateTask(t, result) is not { } started)
            return Value.Error;
        task = started as PyTask;
        started.AddCallback(t, new ConnectionHandled(source));
        return Value.None;
    }

    // The transports of TLS are written in Python, as those of programs.
    private bool LearnOfTls(ThreadState t, Value source)
    {
        if (source.Ref is PyStreamTransport)
        {
            isOverTls = false;
            return true;
        }
        Value method = Attributes.Get(t, source, ExtraInfoName);
        Value context = method.IsError ? method : Calls.Call1(t, method, ContextName);
        isOverTls = !context.IsError && !context.IsNone;
        return !context.IsError;
    }

    private Value EndOf(ThreadState t, Value cause)
    {
        PyBaseException? error = cause.Ref as PyBaseException;
        if (!reader.IsUnbound && (error is null ? Attributes.CallMethod(t, reader, FeedEofName) : Attributes.CallMethod(t, reader, SetExceptionName, error)).IsError)
            return Value.Error;
        if (Closed is { IsDone: false } closed)
        {
            if (error is null)
            {
                closed.Complete(t, Value.None);
            }
            else
            {
                closed.CompleteWithError(t, error);
                // Whoever does not ask how it has ended has read or written and knows.
                closed.MarkRetrieved();
            }
        }
        Lose(t, error);
        reader = default;
        transport = default;
        task = null;
        return Value.None;
    }

    private sealed class ConnectionHandled(Value transport) : NativeCallback("StreamReaderProtocol.connection_made.<locals>.callback")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (!future.IsCancelled)
            {
                if (future.StoredException is not { } error)
                    return true;
                future.MarkRetrieved();
                if (!future.Loop!.Report(t, "Unhandled exception in client_connected_cb", [("exception", error), ("transport", transport)]))
                    return false;
            }
            return !Attributes.CallMethod(t, transport, CloseName).IsError;
        }
    }
}
