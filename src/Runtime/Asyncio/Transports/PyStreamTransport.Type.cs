using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// What Python code sees.
internal abstract partial class PyStreamTransport
{
    private static PyStreamTransport Of(Value self) => (PyStreamTransport)self.Ref!;

    /// <summary>What those have that read.</summary>
    protected static Member[] ReadingRows() =>
    [
        new Method("is_reading", "()", static (_, self) => Value.FromBool(Of(self).IsReading)),
        new Method("pause_reading", "()", PauseMethod),
        new Method("resume_reading", "()", static (t, self) => Of(self).ResumeReading(t) ? Value.None : Value.Error),
    ];

    /// <summary>What those have that write.</summary>
    protected static Member[] WritingRows() =>
    [
        new Method("write", "(data)", WriteMethod),
        new Method("writelines", "(list_of_data)", WriteLines),
        new Method("write_eof", "()", static (t, self) => Of(self).WriteEof(t) ? Value.None : Value.Error),
        new Method("can_write_eof", "()", static (ThreadState _, Value _) => Value.True),
        new Method("_make_empty_waiter", "()", static (t, self) => Of(self).emptyWaiter is null ? Of(self).UntilEmpty(t) : t.RaiseRuntimeError("Empty waiter is already set")),
        new Method("_reset_empty_waiter", "()", ResetEmptyWaiter),
    ];

    private static Value PauseMethod(ThreadState t, Value self)
    {
        Of(self).PauseReading(t);
        return Value.None;
    }

    private static Value ResetEmptyWaiter(ThreadState t, Value self)
    {
        Of(self).EndUntilEmpty();
        return Value.None;
    }

    private bool MayWrite(ThreadState t, string method)
    {
        if (isEofWritten)
            t.RaiseRuntimeError($"Cannot call {method}() after write_eof()");
        else if (emptyWaiter is not null)
            t.RaiseRuntimeError($"unable to {method}; sendfile is in progress");
        else
            return true;
        return false;
    }

    /// <summary><c>write(data)</c>.</summary>
    public static Value WriteMethod(ThreadState t, Value self, Value data)
    {
        PyStreamTransport transport = Of(self);
        if (!Buffers.TryGet(data, out ReadOnlyMemory<byte> bytes))
            return t.RaiseTypeError($"data argument must be a bytes-like object, not '{data.Type.Name}'");
        return transport.MayWrite(t, "write") && transport.Write(t, bytes, data.Ref is PyBytes) ? Value.None : Value.Error;
    }

    /// <summary><c>writelines(list_of_data)</c>.</summary>
    public static Value WriteLines(ThreadState t, Value self, Value lines)
    {
        PyStreamTransport transport = Of(self);
        if (!transport.MayWrite(t, "writelines") || Iteration.ToList(t, lines) is not { } list)
            return Value.Error;
        using MemoryStream joined = new();
        for (int i = 0; i < list.Count; i++)
        {
            if (!Buffers.TryGet(t, list.Items[i], out ReadOnlyMemory<byte> bytes))
                return Value.Error;
            joined.Write(bytes.Span);
        }
        return transport.Write(t, joined.GetBuffer().AsMemory(0, (int)joined.Length), isImmutable: true) ? Value.None : Value.Error;
    }
}
