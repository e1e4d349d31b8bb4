using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

// What Python code sees of every transport over a descriptor.
internal abstract partial class PyDescriptorTransport
{
    private static PyDescriptorTransport Of(Value self) => (PyDescriptorTransport)self.Ref!;

    /// <summary>What all of them have.</summary>
    protected static Member[] CommonRows() =>
    [
        new Method("is_closing", "()", static (_, self) => Value.FromBool(Of(self).IsClosing)),
        new Method("close", "()", CloseMethod),
        new Method("abort", "()", AbortMethod),
        new Method("set_protocol", "(protocol)", SetProtocol),
        new Method("get_protocol", "()", static (_, self) => Of(self).Protocol),
        new Method("get_write_buffer_size", "()", static (_, self) => Value.FromInt64(Of(self).PendingCount)),
    ];

    /// <summary>The <c>repr</c> of a transport over a socket.</summary>
    protected Value DescribeSocket(bool isClosed)
    {
        if (isClosed)
            return Value.FromString($"<{Type.Name} closed>");
        string closing = IsClosing ? " closing" : "";
        string reading = isWatchedForReading ? "polling" : "idle";
        string writing = isWatchedForWriting ? "polling" : "idle";
        return Value.FromString($"<{Type.Name}{closing} fd={Descriptor} read={reading} write=<{writing}, bufsize={PendingCount}>>");
    }

    private static Value CloseMethod(ThreadState t, Value self)
    {
        Of(self).Close(t);
        return Value.None;
    }

    private static Value AbortMethod(ThreadState t, Value self)
    {
        Of(self).Abort(t, null);
        return Value.None;
    }

    private static Value SetProtocol(ThreadState t, Value self, Value protocol)
    {
        Of(self).Protocol = protocol;
        return Value.None;
    }
}
