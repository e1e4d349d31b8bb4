using System.Numerics;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyStreamReader
{
    public static new readonly PyType TypeObject = new PyType("StreamReader")
    {
        Module = "asyncio.streams",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyStreamReader(type),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("StreamReader", "(limit=65536, loop=None)", Initialize),
        Repr = static (t, self) => Value.FromString(Of(self).Describe(t)),
        AsyncIter = static (_, self) => self,
        AsyncNext = static (_, self) => new ReadNextLine(Of(self)),
        Members = static () =>
        [
            new Method("read", "(n=-1)", Read),
            new Method("readline", "()", static (_, self) => new ReadLine(Of(self))),
            new Method("readexactly", "(n)", ReadExactly),
            new Method("readuntil", "(separator=?)", static (t, self, separator) => new ReadUntil(Of(self), separator)),
            new Method("at_eof", "()", static (_, self) => Value.FromBool(Of(self).isEof && Of(self).buffer.Count == 0)),
            new Method("feed_data", "(data)", FeedData),
            new Method("feed_eof", "()", FeedEofMethod),
            new Method("set_exception", "(exc)", SetException),
            new Method("exception", "()", static (_, self) => Of(self).Failure is { } error ? error : Value.None),
            new Method("set_transport", "(transport)", SetTransportMethod),
            new GetSet("_buffer", static (_, self) => new PyByteArray(Of(self).buffer.Span.ToArray())),
            new GetSet("_limit", static (_, self) => Value.FromInt64(Of(self).Limit)),
            new GetSet("_loop", static (_, self) => Of(self).Loop is { } loop ? loop : Value.None),
            new GetSet("_eof", static (_, self) => Value.FromBool(Of(self).isEof)),
            new GetSet("_paused", static (_, self) => Value.FromBool(Of(self).isPaused)),
            new GetSet("_waiter", static (_, self) => Of(self).waiter is { } waiter ? waiter : Value.None, SetWaiter),
            new GetSet("_transport", static (_, self) => Of(self).transport.IsUnbound ? Value.None : Of(self).transport, SetTransportAttribute),
        ],
    }.Ready();

    private static PyStreamReader Of(Value self) => (PyStreamReader)self.Ref!;

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyStreamReader reader = Of(arguments[0]);
        if (!TryCount(t, arguments[1], out long limit))
            return Value.Error;
        if (limit <= 0)
            return t.RaiseValueError("Limit cannot be <= 0");
        reader.Limit = limit;
        reader.Loop = EventLoops.OrCurrent(t, arguments[2]);
        return reader.Loop is null ? Value.Error : Value.None;
    }

    private static bool TryCount(ThreadState t, Value value, out long count)
    {
        count = 0;
        Value number = Numbers.Index(t, value);
        if (number.IsError)
            return false;
        PyInt.TryGet(number, out BigInteger big);
        count = (long)BigInteger.Clamp(big, -1, long.MaxValue / 4);
        return true;
    }

    private static Value Read(ThreadState t, Value self, Value size)
    {
        if (size.IsNone)
            return new ReadAll(Of(self));
        if (!TryCount(t, size, out long count))
            return Value.Error;
        return count < 0 ? new ReadAll(Of(self)) : new ReadSome(Of(self), count);
    }

    private static Value ReadExactly(ThreadState t, Value self, Value size) =>
        TryCount(t, size, out long count) ? new ReadExactly(Of(self), count) : Value.Error;

    private static Value FeedData(ThreadState t, Value self, Value data)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return Of(self).Feed(t, bytes.Span) ? Value.None : Value.Error;
    }

    private static Value FeedEofMethod(ThreadState t, Value self)
    {
        Of(self).FeedEof(t);
        return Value.None;
    }

    private static Value SetException(ThreadState t, Value self, Value value)
    {
        Value error = value.Ref is PyType ? Calls.Call0(t, value) : value;
        if (error.IsError)
            return error;
        if (error.Ref is not PyBaseException exception)
            return t.RaiseTypeError($"an exception is required, not '{error.Type.Name}'");
        Of(self).Fail(t, exception);
        return Value.None;
    }

    private static Value SetTransportMethod(ThreadState t, Value self, Value transport)
    {
        if (!Of(self).transport.IsUnbound)
            return t.Raise(BuiltinExceptions.AssertionError, "Transport already set");
        Of(self).transport = transport;
        return Value.None;
    }

    private static bool SetTransportAttribute(ThreadState t, Value self, Value value)
    {
        Of(self).transport = value.IsNone ? default : value;
        return true;
    }

    private static bool SetWaiter(ThreadState t, Value self, Value value)
    {
        Of(self).waiter = value.Ref as PyFuture;
        return true;
    }

    private string Describe(ThreadState t)
    {
        StringBuilder text = new("<StreamReader");
        if (buffer.Count > 0)
            text.Append($" {buffer.Count} bytes");
        if (isEof)
            text.Append(" eof");
        if (Limit != UsualLimit)
            text.Append($" limit={Limit}");
        if (waiter is not null)
            text.Append(" waiter=").Append(CallbackText.Safe(t, waiter));
        if (Failure is not null)
            text.Append(" exception=").Append(CallbackText.Safe(t, Failure));
        if (!transport.IsUnbound)
            text.Append(" transport=").Append(CallbackText.Safe(t, transport));
        if (isPaused)
            text.Append(" paused");
        return text.Append('>').ToString();
    }
}
