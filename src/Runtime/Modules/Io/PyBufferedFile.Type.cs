using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

internal sealed partial class PyBufferedFile
{
    /// <summary>Python's <c>io.BufferedReader</c>.</summary>
    public static readonly PyType ReaderType = Define("BufferedReader", MakeReaderMembers);

    /// <summary>Python's <c>io.BufferedWriter</c>.</summary>
    public static readonly PyType WriterType = Define("BufferedWriter", MakeWriterMembers);

    /// <summary>Python's <c>io.BufferedRandom</c>.</summary>
    public static readonly PyType RandomType = Define("BufferedRandom", static () => [.. MakeReaderMembers(), .. MakeWriteMembers()]);

    private static PyType Define(string name, Func<Member[]> members) => new PyType("_io." + name, BufferedType)
    {
        Signature = "(raw, buffer_size=DEFAULT_BUFFER_SIZE)",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyBufferedFile(type),
        Init = Initialize,
        Next = NextLine,
        Repr = GetRepr,
        Members = members,
    }.Ready();

    private static readonly ConstructorSignature InitSignature = new("BufferedReader", "(raw, buffer_size=131072)");

    private static Member[] MakeCommonMembers() =>
    [
        new Method("close", "()", CloseFile),
        new Method("detach", "()", Detach),
        new Method("fileno", "()", static (t, self) => Forward(t, self, IoNames.Fileno)),
        new Method("flush", "()", FlushMethod),
        new Method("isatty", "()", static (t, self) => Forward(t, self, IoNames.IsATty)),
        new Method("readable", "()", static (t, self) => Forward(t, self, IoNames.Readable)),
        new Method("seek", "(target, whence=0, /)", SeekMethod),
        new Method("seekable", "()", static (t, self) => Forward(t, self, IoNames.Seekable)),
        new Method("tell", "()", TellMethod),
        new Method("truncate", "(pos=None, /)", TruncateMethod),
        new Method("writable", "()", static (t, self) => Forward(t, self, IoNames.Writable)),
        new GetSet("mode", static (t, self) => ForwardAttribute(t, self, IoNames.Mode)),
        new GetSet("name", static (t, self) => ForwardAttribute(t, self, IoNames.Name)),
        new GetSet("raw", static (t, self) => ((PyBufferedFile)self.Ref!).Raw),
    ];

    private static Member[] MakeReaderMembers() =>
    [
        .. MakeCommonMembers(),
        new Method("peek", "(size=0, /)", Peek),
        new Method("read", "(size=-1, /)", ReadMethod),
        new Method("read1", "(size=-1, /)", Read1),
        new Method("readinto", "(buffer, /)", static (t, self, buffer) => ReadInto(t, self, buffer, isOnce: false)),
        new Method("readinto1", "(buffer, /)", static (t, self, buffer) => ReadInto(t, self, buffer, isOnce: true)),
        new Method("readline", "(size=-1, /)", ReadLineMethod),
    ];

    private static Member[] MakeWriterMembers() => [.. MakeCommonMembers(), .. MakeWriteMembers()];

    private static Member[] MakeWriteMembers() => [new Method("write", "(buffer, /)", WriteMethod)];

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        if (!InitSignature.Bind(t, in arguments, bound) || !IntArguments.TryInt32(t, bound[1], out int bufferSize))
            return false;
        if (bufferSize <= 0)
        {
            t.RaiseValueError("buffer size must be strictly positive");
            return false;
        }
        file.Attach(bound[0], bufferSize);
        if (file.reads && !Require(t, bound[0], IoNames.Readable, "File or stream is not readable."))
            return false;
        return !file.writes || Require(t, bound[0], IoNames.Writable, "File or stream is not writable.");
    }

    private static bool Require(ThreadState t, Value raw, PyStr question, string message)
    {
        Truth answer = RawAccess.Ask(t, raw, question);
        if (answer == Truth.False)
            Unsupported(t, message);
        return answer == Truth.True;
    }

    // The open file, or null with a ValueError pending.
    private static PyBufferedFile? Self(ThreadState t, Value self, string operation)
    {
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        if (file.Raw.IsUnbound)
        {
            t.RaiseValueError("raw stream has been detached");
            return null;
        }
        return CheckOpen(t, file.Raw, operation) ? file : null;
    }

    private static Value Forward(ThreadState t, Value self, PyStr method)
    {
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        return file.Raw.IsUnbound ? t.RaiseValueError("raw stream has been detached") : Protocols.Attributes.CallMethod(t, file.Raw, method);
    }

    private static Value ForwardAttribute(ThreadState t, Value self, PyStr name)
    {
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        return file.Raw.IsUnbound ? t.RaiseValueError("raw stream has been detached") : Protocols.Attributes.Get(t, file.Raw, name);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        Value name = file.Raw.IsUnbound ? default : Protocols.Attributes.GetOrUnbound(t, file.Raw, IoNames.Name);
        if (name.IsError)
            return name;
        if (name.IsUnbound)
            return Value.FromString($"<{TypeMembers.FullName(file.Type)}>");
        string? shown = Representation.Repr(t, name);
        return shown is null ? Value.Error : Value.FromString($"<{TypeMembers.FullName(file.Type)} name={shown}>");
    }

    private static Value CloseFile(ThreadState t, Value self)
    {
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        if (file.Raw.IsUnbound)
            return t.RaiseValueError("raw stream has been detached");
        Truth closed = IsClosed(t, file.Raw);
        if (closed != Truth.False)
            return closed == Truth.Error ? Value.Error : Value.None;
        Value flushed = Protocols.Attributes.CallMethod(t, self, IoNames.Flush);
        PyBaseException? failure = flushed.IsError ? t.TakePending() : null;
        Value result = Protocols.Attributes.CallMethod(t, file.Raw, IoNames.Close);
        return failure is not null && !result.IsError ? t.Reraise(failure) : result;
    }

    private static Value Detach(ThreadState t, Value self)
    {
        PyBufferedFile file = (PyBufferedFile)self.Ref!;
        if (file.Raw.IsUnbound)
            return t.RaiseValueError("raw stream has been detached");
        if (Protocols.Attributes.CallMethod(t, self, IoNames.Flush).IsError)
            return Value.Error;
        Value raw = file.Raw;
        file.Raw = default;
        return raw;
    }

    private static Value FlushMethod(ThreadState t, Value self)
    {
        if (Self(t, self, "flush of closed file") is not { } file || !file.FlushWrites(t))
            return Value.Error;
        if (!file.writes && !ReferenceEquals(file.Raw.Type, PyFileIO.TypeObject))
            return Protocols.Attributes.CallMethod(t, file.Raw, IoNames.Flush);
        return Value.None;
    }

    private static Value SeekMethod(ThreadState t, Value self, Value target, Value whence)
    {
        if (Self(t, self, "seek of closed file") is not { } file || !IntArguments.TryInt32(t, whence, out int from))
            return Value.Error;
        if (from is < 0 or > 2)
            return t.RaiseValueError($"whence value {from} unsupported");
        if (!Require(t, file.Raw, IoNames.Seekable, "File or stream is not seekable."))
            return Value.Error;
        if (!Numbers.TryIndex64(t, target, BuiltinExceptions.OverflowError, out long offset))
            return Value.Error;
        long moved = file.Seek(t, offset, from);
        return moved < 0 ? Value.Error : Value.FromInt64(moved);
    }

    private static Value TellMethod(ThreadState t, Value self)
    {
        if (Self(t, self, "tell of closed file") is not { } file)
            return Value.Error;
        long position = file.Tell(t);
        return position < 0 ? Value.Error : Value.FromInt64(position);
    }

    private static Value TruncateMethod(ThreadState t, Value self, Value position)
    {
        if (Self(t, self, "truncate of closed file") is not { } file)
            return Value.Error;
        if (!file.writes)
            return Unsupported(t, "truncate");
        if (!file.FlushWrites(t))
            return Value.Error;
        if (position.IsNone)
        {
            long here = file.Tell(t);
            if (here < 0)
                return Value.Error;
            position = Value.FromInt64(here);
        }
        return Protocols.Attributes.CallMethod(t, file.Raw, IoNames.Truncate, position);
    }

    private static Value Peek(ThreadState t, Value self, Value size) =>
        Self(t, self, "peek of closed file") is { } file && file.Fill(t) >= 0 ? PyBytes.From(file.Ahead.Span) : Value.Error;

    private static Value ReadMethod(ThreadState t, Value self, Value size)
    {
        long count = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out count))
            return Value.Error;
        if (count < -1)
            return t.RaiseValueError("read length must be non-negative or -1");
        if (Self(t, self, "read of closed file") is not { } file)
            return Value.Error;
        byte[]? bytes = count < 0 ? file.ReadAll(t) : file.ReadExactly(t, count);
        return bytes is null ? Value.Error : PyBytes.Of(bytes);
    }

    private static Value Read1(ThreadState t, Value self, Value size)
    {
        if (!Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out long count) || Self(t, self, "read of closed file") is not { } file)
            return Value.Error;
        if (count == 0)
            return PyBytes.Empty;
        int there = file.Fill(t);
        if (there < 0)
            return Value.Error;
        int taken = count < 0 ? there : (int)Math.Min(there, count);
        PyBytes result = PyBytes.From(file.Ahead.Span[..taken]);
        file.Skip(taken);
        return result;
    }

    private static Value ReadInto(ThreadState t, Value self, Value buffer, bool isOnce)
    {
        if (!Buffers.TryGetWritable(t, "readinto", buffer, out Memory<byte> target) || Self(t, self, "readinto of closed file") is not { } file)
            return Value.Error;
        int done = 0;
        while (done < target.Length)
        {
            int there = file.Fill(t);
            if (there < 0)
                return Value.Error;
            int taken = Math.Min(there, target.Length - done);
            file.Ahead[..taken].CopyTo(target[done..]);
            file.Skip(taken);
            done += taken;
            if (taken == 0 || isOnce)
                break;
        }
        return Value.FromInt64(done);
    }

    private static Value ReadLineMethod(ThreadState t, Value self, Value size)
    {
        long limit = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out limit))
            return Value.Error;
        return Self(t, self, "readline of closed file")?.ReadLine(t, limit) is { } line ? PyBytes.Of(line) : Value.Error;
    }

    private static Value NextLine(ThreadState t, Value self)
    {
        PyBufferedFile buffered = (PyBufferedFile)self.Ref!;
        if (buffered.Type.IsHeapType || !buffered.reads)
            return PyIOBase.TypeObject.Next!(t, self);
        if (Self(t, self, "readline of closed file")?.ReadLine(t, -1) is not { } line)
            return Value.Error;
        return line.Length == 0 ? default(Value) : PyBytes.Of(line);
    }

    private static Value WriteMethod(ThreadState t, Value self, Value data)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes) || Self(t, self, "write to closed file") is not { } file)
            return Value.Error;
        return file.Write(t, bytes) ? Value.FromInt64(bytes.Length) : Value.Error;
    }
}
