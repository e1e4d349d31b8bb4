using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.BufferedReader</c>, <c>BufferedWriter</c> and, with both abilities, <c>BufferedRandom</c>.</summary>
internal sealed partial class PyBufferedFile : PyIOBase
{
    /// <summary><c>io.DEFAULT_BUFFER_SIZE</c>.</summary>
    public const int DefaultSize = 128 * 1024;

    private byte[] readBuffer = [];
    private int readStart;
    private int readEnd;
    private byte[] writeBuffer = [];
    private int writeCount;
    private int size = DefaultSize;
    private bool reads;
    private bool writes;

    public PyBufferedFile(PyType type) : base(type)
    {
    }

    /// <summary>A buffer over a raw file.</summary>
    public PyBufferedFile(PyType type, Value raw, int size) : base(type) => Attach(raw, size);

    /// <summary>The file behind; unbound after <c>detach()</c>.</summary>
    public Value Raw { get; private set; }

    /// <summary>The bytes read but not yet asked for.</summary>
    public ReadOnlyMemory<byte> Ahead => readBuffer.AsMemory(readStart, readEnd - readStart);

    private int AheadCount => readEnd - readStart;

    public void Attach(Value raw, int bufferSize)
    {
        Raw = raw;
        size = bufferSize;
        reads = !ReferenceEquals(Type, WriterType) && !Type.IsSubtypeOf(WriterType);
        writes = !ReferenceEquals(Type, ReaderType) && !Type.IsSubtypeOf(ReaderType);
    }

    protected override Truth GetClosed(ThreadState t) => Raw.IsUnbound ? Truth.False : IsClosed(t, Raw);

    /// <summary>Reads once from the file unless bytes are there already: how many there are, -1 on error.</summary>
    public int Fill(ThreadState t)
    {
        if (AheadCount > 0)
            return AheadCount;
        if (!FlushWrites(t))
            return -1;
        if (readBuffer.Length == 0)
            readBuffer = new byte[size];
        readStart = readEnd = 0;
        int count = RawAccess.Read(t, Raw, readBuffer);
        if (count == RawAccess.WouldBlock)
            return 0;
        readEnd = Math.Max(count, 0);
        return count;
    }

    /// <summary>Takes bytes that <see cref="Ahead"/> showed.</summary>
    public void Skip(int count) => readStart += count;

    /// <summary>Reads until there are so many bytes or the file ends; null on error.</summary>
    public byte[]? ReadExactly(ThreadState t, long count)
    {
        if (count <= AheadCount)
        {
            byte[] ready = Ahead.Span[..(int)count].ToArray();
            Skip((int)count);
            return ready;
        }
        if (count > PyStr.MaximumLength)
        {
            t.RaiseMemoryError();
            return null;
        }
        MemoryStream collected = new();
        while (collected.Length < count)
        {
            int there = Fill(t);
            if (there < 0)
                return null;
            if (there == 0)
                break;
            int taken = (int)Math.Min(there, count - collected.Length);
            collected.Write(Ahead.Span[..taken]);
            Skip(taken);
        }
        return collected.ToArray();
    }

    /// <summary>Reads to the end; null on error.</summary>
    public byte[]? ReadAll(ThreadState t) => ReadExactly(t, PyStr.MaximumLength);

    /// <summary>Reads to the end of a line, but not more than a limit (none when negative); null on error.</summary>
    public byte[]? ReadLine(ThreadState t, long limit)
    {
        MemoryStream? collected = null;
        while (true)
        {
            int there = Fill(t);
            if (there < 0)
                return null;
            long room = limit < 0 ? long.MaxValue : limit - (collected?.Length ?? 0);
            ReadOnlySpan<byte> ahead = Ahead.Span[..(int)Math.Min(there, room)];
            int end = ahead.IndexOf((byte)'\n');
            int taken = end < 0 ? ahead.Length : end + 1;
            bool isDone = end >= 0 || taken == 0 || taken == room;
            if (isDone && collected is null)
            {
                byte[] line = ahead[..taken].ToArray();
                Skip(taken);
                return line;
            }
            collected ??= new MemoryStream();
            collected.Write(ahead[..taken]);
            Skip(taken);
            if (isDone)
                return collected.ToArray();
        }
    }

    /// <summary>Writes into the buffer, and the buffer out when it is full; false on error.</summary>
    public bool Write(ThreadState t, ReadOnlyMemory<byte> bytes)
    {
        if (!ForgetReadAhead(t))
            return false;
        if (bytes.Length > size - writeCount && !FlushWrites(t))
            return false;
        if (bytes.Length >= size)
            return RawAccess.Write(t, Raw, bytes);
        if (writeBuffer.Length < writeCount + bytes.Length)
            Array.Resize(ref writeBuffer, Math.Min(size, Math.Max((writeCount + bytes.Length) * 2, 4096)));
        bytes.Span.CopyTo(writeBuffer.AsSpan(writeCount));
        writeCount += bytes.Length;
        return true;
    }

    /// <summary>Writes the buffer out; false on error.</summary>
    public bool FlushWrites(ThreadState t)
    {
        if (writeCount == 0)
            return true;
        // What failed to go out is not tried again: CPython would, but a broken pipe stays broken.
        int count = writeCount;
        writeCount = 0;
        return RawAccess.Write(t, Raw, writeBuffer.AsMemory(0, count));
    }

    // Before writing (or asking for the position) the file goes back to where the program believes it is.
    private bool ForgetReadAhead(ThreadState t)
    {
        if (AheadCount == 0)
            return true;
        bool moved = RawAccess.Seek(t, Raw, -AheadCount, 1) >= 0;
        readStart = readEnd = 0;
        return moved;
    }

    /// <summary>Moves to a position, which it returns; -1 on error.</summary>
    public long Seek(ThreadState t, long offset, int whence)
    {
        if (!FlushWrites(t))
            return -1;
        if (whence == 1)
            offset -= AheadCount;
        readStart = readEnd = 0;
        return RawAccess.Seek(t, Raw, offset, whence);
    }

    /// <summary>The position; -1 on error.</summary>
    public long Tell(ThreadState t)
    {
        long position = RawAccess.Seek(t, Raw, 0, 1);
        return position < 0 ? -1 : position - AheadCount + writeCount;
    }
}
