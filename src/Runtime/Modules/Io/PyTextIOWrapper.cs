using System.Buffers;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Text;
using PyLite.Runtime.Text.Encodings;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.TextIOWrapper</c>: text over a file of bytes.</summary>
internal sealed partial class PyTextIOWrapper : PyIOBase
{
    // How much text waits before it goes to the buffer below, as in CPython.
    private const int PendingLimit = 8192;

    private Codec codec = Utf8Codec.Plain;
    private string encoding = "utf-8";
    private string errors = "strict";
    private LineEnds ends = LineEnds.Universal;
    private bool isLineBuffered;
    private bool isWriteThrough;
    private bool hasWritten;

    private readonly ArrayBufferWriter<byte> pending = new();

    public PyTextIOWrapper(PyType type) : base(type)
    {
    }

    /// <summary>The file of bytes; unbound after <c>detach()</c>.</summary>
    public Value Buffer { get; private set; }

    /// <summary>It wraps a file that is known to be writable.</summary>
    public bool IsReadyToWrite { get; private set; }

    /// <summary>Sets the file up; false with a LookupError pending when the encoding is unknown.</summary>
    public bool Attach(ThreadState t, Value buffer, string encodingName, string errorsName, LineEnds lineEnds, bool lineBuffering, bool writeThrough)
    {
        // That of the locale, which is always this one here.
        if (encodingName == "locale")
            encodingName = "UTF-8";
        if (Codecs.Find(t, encodingName) is not { } found)
            return false;
        Buffer = buffer;
        IsReadyToWrite = false;
        codec = decoder = found;
        encoding = encodingName;
        errors = errorsName;
        ends = lineEnds;
        isLineBuffered = lineBuffering;
        isWriteThrough = writeThrough;
        isDetected = false;
        return true;
    }

    protected override Truth GetClosed(ThreadState t) => Buffer.IsUnbound ? Truth.False : IsClosed(t, Buffer);

    /// <summary>Writes a text; false on error.</summary>
    public bool Write(ThreadState t, PyStr text)
    {
        if (!CheckOpen(t, Buffer))
            return false;
        if (hasRead)
            DropDecoded();
        if (!Encode(t, text))
            return false;
        hasWritten = true;
        bool flushes = isLineBuffered && (HasChar(text, '\n') || HasChar(text, '\r'));
        if ((flushes || isWriteThrough || pending.WrittenCount >= PendingLimit) && !WritePending(t))
            return false;
        return !flushes || FlushBuffer(t);
    }

    /// <summary>Writes a text known to be ASCII without line ends; false on error.</summary>
    public bool WriteAscii(ThreadState t, ReadOnlySpan<char> text)
    {
        if (!ReferenceEquals(codec, Utf8Codec.Plain) || hasRead || !CheckOpen(t, Buffer))
            return Write(t, PyStr.FromSimple(text));
        Encoding.UTF8.GetBytes(text, pending);
        return (!isWriteThrough && pending.WrittenCount < PendingLimit) || WritePending(t);
    }

    /// <summary>Hands what waits to the file of bytes; false on error.</summary>
    public bool WritePending(ThreadState t)
    {
        if (pending.WrittenCount == 0)
            return true;
        bool written;
        if (Buffer.Ref is PyBufferedFile { Type.IsHeapType: false } buffered)
        {
            written = CheckOpen(t, Buffer, "write to closed file") && buffered.Write(t, pending.WrittenMemory);
        }
        else
        {
            PyBytes bytes = PyBytes.From(pending.WrittenSpan);
            written = !Protocols.Attributes.CallMethod(t, Buffer, IoNames.Write, bytes).IsError;
        }
        pending.ResetWrittenCount();
        return written;
    }

    /// <summary>Writes everything out, down to the system; false on error.</summary>
    public bool Flush(ThreadState t) => WritePending(t) && FlushBuffer(t);

    private bool FlushBuffer(ThreadState t)
    {
        if (Buffer.Ref is PyBufferedFile { Type.IsHeapType: false } buffered)
            return buffered.FlushWrites(t);
        return !Protocols.Attributes.CallMethod(t, Buffer, IoNames.Flush).IsError;
    }

    private static bool HasChar(PyStr text, char c) => text.IsSimple ? text.Chars.Contains(c) : text.Points.Contains(c);

    private bool Encode(ThreadState t, PyStr text)
    {
        if (ends.Written is { } written && HasChar(text, '\n'))
            text = PyStr.From(text.Text.Replace("\n", written, StringComparison.Ordinal));
        // A byte order mark is written at the very beginning only.
        Codec current = hasWritten ? codec.Continuation : codec;
        int before = pending.WrittenCount;
        if (!hasWritten && !ReferenceEquals(current, codec.Continuation) && !IsAtStart(t))
            current = codec.Continuation;
        if (current.Encode(t, text, errors, pending))
            return true;
        // What was encoded before the failure is not written.
        byte[] kept = pending.WrittenSpan[..before].ToArray();
        pending.ResetWrittenCount();
        pending.Write(kept);
        return false;
    }

    private bool IsAtStart(ThreadState t)
    {
        if (RawAccess.Ask(t, Buffer, IoNames.Seekable) != Truth.True)
        {
            t.Pending = null;
            return true;
        }
        Value position = Protocols.Attributes.CallMethod(t, Buffer, IoNames.Tell);
        if (position.IsError)
            t.TakePending();
        return position.IsError || (position.IsInt && position.Int64 == 0);
    }
}
