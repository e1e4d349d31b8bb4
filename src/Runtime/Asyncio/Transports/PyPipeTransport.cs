using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Asyncio;

/// <summary>The transport of one end of a pipe (CPython's <c>_UnixReadPipeTransport</c> and <c>_UnixWritePipeTransport</c>).</summary>
internal sealed unsafe class PyPipeTransport : PyStreamTransport
{
    private const int BrokenPipe = Errno.Pipe;

    public static readonly PyType ReaderType = Define("_UnixReadPipeTransport", ReadType, isReader: true);

    public static readonly PyType WriterType = Define("_UnixWritePipeTransport", MixinType, isReader: false);

    private static readonly PyStr EofReceived = PyStr.Intern("eof_received");
    private static readonly PyStr CloseName = PyStr.Intern("close");

    private readonly Value pipe;
    private bool isClosed;
    private readonly bool isReader;
    private readonly bool tellsOfReaders;

    /// <summary>An end of a pipe, which is a Python object; a writer that <paramref name="tellsOfReaders"/> learns when nobody reads any more.</summary>
    public PyPipeTransport(ThreadState t, PyEventLoop loop, Value pipe, int descriptor, Value protocol, bool isReader, bool tellsOfReaders, PyDict? extra)
        : base(t, isReader ? ReaderType : WriterType, loop, descriptor, protocol)
    {
        this.pipe = pipe;
        this.isReader = isReader;
        this.tellsOfReaders = tellsOfReaders;
        Extra = extra ?? new PyDict();
        Extra.Set("pipe", pipe);
    }

    /// <inheritdoc/>
    protected override bool Started(ThreadState t)
    {
        if (isReader)
            return base.Started(t);
        return !tellsOfReaders || IsClosing || WatchForReading(t, true);
    }

    // A writer's end becomes readable when there is no reader any more.
    /// <inheritdoc/>
    protected override Value ReadReady(ThreadState t)
    {
        if (isReader)
            return base.ReadReady(t);
        if (LostCount > 0 || !IsWatchedForReading)
            return Value.None;
        if (PendingCount == 0)
        {
            Abort(t, null);
            return Value.None;
        }
        t.RaiseOSError(BrokenPipe);
        Abort(t, t.TakePending());
        return Value.None;
    }

    // What was written last is the end of the stream: the pipe is closed then.
    /// <inheritdoc/>
    protected override Value EofArrived(ThreadState t)
    {
        Value answer = Attributes.CallMethod(t, Protocol, EofReceived);
        return answer.IsError ? answer : Value.False;
    }

    /// <inheritdoc/>
    public override bool WriteEof(ThreadState t)
    {
        if (IsClosing)
            return true;
        Close(t);
        return true;
    }

    /// <inheritdoc/>
    protected override int TryRead(Span<byte> buffer, out int error)
    {
        fixed (byte* start = buffer)
            return Outcome(SystemCalls.Read(Descriptor, start, buffer.Length), out error);
    }

    /// <inheritdoc/>
    protected override int TryWrite(ReadOnlySpan<byte> bytes, out int error)
    {
        fixed (byte* start = bytes)
            return Outcome(SystemCalls.Write(Descriptor, start, bytes.Length), out error);
    }

    /// <inheritdoc/>
    protected override bool SendEof(ThreadState t) => true;

    /// <inheritdoc/>
    protected override string FatalMessage(string what) => $"Fatal {what} error on pipe transport";

    /// <inheritdoc/>
    protected override bool IsDescriptorClosed => isClosed;

    /// <inheritdoc/>
    protected override void CloseDescriptor(ThreadState t)
    {
        isClosed = true;
        if (Attributes.CallMethod(t, pipe, CloseName).IsError)
            t.TakePending();
    }

    private static int Outcome(nint count, out int error)
    {
        error = count < 0 ? Marshal.GetLastPInvokeError() : 0;
        return (int)count;
    }

    private static Value Describe(ThreadState t, Value self)
    {
        PyPipeTransport transport = (PyPipeTransport)self.Ref!;
        string closing = transport.IsClosing ? " closing" : "";
        string state = transport.isReader
            ? transport.IsWatchedForReading ? "polling" : "idle"
            : $"{(transport.IsWatchedForWriting ? "polling" : "idle")} bufsize={transport.PendingCount}";
        return Value.FromString($"<{transport.Type.Name}{closing} fd={transport.Descriptor} {state}>");
    }

    private static PyType Define(string name, PyType baseType, bool isReader)
    {
        PyType type = new PyType(name, baseType)
        {
            Module = "asyncio.unix_events",
            Repr = Describe,
            Del = Drop,
            Members = isReader ? static () => [.. CommonRows(), .. ReadingRows()] : static () => [.. CommonRows(), .. WritingRows()],
        }.Ready();
        if (!isReader)
            WithBase(type, WriteType);
        type.Allocate = null;
        return type;
    }
}
