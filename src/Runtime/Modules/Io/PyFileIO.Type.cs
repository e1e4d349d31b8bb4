using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

internal sealed partial class PyFileIO
{
    private static readonly ConstructorSignature InitSignature = new("FileIO", "(file, mode='r', closefd=True, opener=None)");

    public static new readonly PyType TypeObject = new PyType("_io.FileIO", RawType)
    {
        Signature = InitSignature.Text,
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyFileIO(type),
        Init = Initialize,
        Repr = GetRepr,
        Members = MakeFileMembers,
    }.Ready();

    private static Member[] MakeFileMembers() =>
    [
        new Method("close", "()", CloseFile),
        new Method("fileno", "()", static (t, self) => Self(t, self) is { } file ? Value.FromInt64(file.descriptor) : Value.Error),
        new Method("isatty", "()", static (t, self) => Self(t, self) is { } file ? Value.FromBool(file.IsTerminal()) : Value.Error),
        new Method("read", "(size=-1, /)", ReadMethod),
        new Method("readable", "()", static (t, self) => Self(t, self) is { } file ? Value.FromBool(file.canRead) : Value.Error),
        new Method("readall", "()", ReadAll),
        new Method("readinto", "(buffer, /)", ReadInto),
        new Method("seek", "(pos, whence=0, /)", SeekMethod),
        new Method("seekable", "()", static (t, self) => Self(t, self) is { } file ? Value.FromBool(file.stream!.CanSeek) : Value.Error),
        new Method("tell", "()", static (t, self) => SeekMethod(t, self, Value.FromInt64(0), Value.FromInt64(1))),
        new Method("truncate", "(size=None, /)", TruncateMethod),
        new Method("writable", "()", static (t, self) => Self(t, self) is { } file ? Value.FromBool(file.canWrite) : Value.Error),
        new Method("write", "(b, /)", WriteMethod),
        new GetSet("closefd", static (t, self) => Value.FromBool(((PyFileIO)self.Ref!).closesDescriptor)),
        new GetSet("mode", static (t, self) => Value.FromString(((PyFileIO)self.Ref!).Mode)),
    ];

    // The open file, or null with a ValueError pending.
    private static PyFileIO? Self(ThreadState t, Value self)
    {
        PyFileIO file = (PyFileIO)self.Ref!;
        if (!file.isClosed)
            return file;
        t.RaiseValueError("I/O operation on closed file");
        return null;
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..4];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        if (bound[1].Ref is not PyStr mode)
        {
            t.RaiseTypeError($"FileIO() argument 'mode' must be str, not {bound[1].Type.Name}");
            return false;
        }
        Truth closefd = Truthiness.Of(t, bound[2]);
        if (closefd == Truth.Error || !FileModes.TryParse(t, mode.Text, out FileModes modes))
            return false;
        return ((PyFileIO)self.Ref!).Open(t, bound[0], modes, closefd == Truth.True, bound[3]);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyFileIO file = (PyFileIO)self.Ref!;
        if (file.isClosed)
            return Value.FromString("<_io.FileIO [closed]>");
        Value name = file.Attributes.Get(IoNames.Name);
        if (name.IsUnbound)
            return Value.FromString($"<_io.FileIO fd={file.descriptor} mode='{file.Mode}' closefd={file.closesDescriptor}>");
        string? shown = Representation.Repr(t, name);
        return shown is null ? Value.Error : Value.FromString($"<_io.FileIO name={shown} mode='{file.Mode}' closefd={file.closesDescriptor}>");
    }

    private static Value CloseFile(ThreadState t, Value self)
    {
        PyFileIO file = (PyFileIO)self.Ref!;
        if (file.isClosed)
            return Value.None;
        file.isClosed = true;
        if (!file.closesDescriptor)
            return Value.None;
        try
        {
            file.stream!.Dispose();
            return Value.None;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error);
        }
    }

    private static Value ReadMethod(ThreadState t, Value self, Value size)
    {
        long count = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out count))
            return Value.Error;
        if (count < 0)
            return ReadAll(t, self);
        if (count > PyStr.MaximumLength)
            return t.RaiseMemoryError();
        byte[] target = new byte[count];
        int got = ((PyFileIO)self.Ref!).Read(t, target);
        return got < 0 ? Value.Error : PyBytes.From(target.AsSpan(0, got));
    }

    private static Value ReadAll(ThreadState t, Value self)
    {
        byte[] chunk = new byte[PyBufferedFile.DefaultSize];
        MemoryStream all = new();
        while (true)
        {
            int got = ((PyFileIO)self.Ref!).Read(t, chunk);
            if (got < 0)
                return Value.Error;
            if (got == 0)
                return PyBytes.Of(all.ToArray());
            all.Write(chunk, 0, got);
        }
    }

    private static Value ReadInto(ThreadState t, Value self, Value buffer)
    {
        if (!Buffers.TryGetWritable(t, "readinto", buffer, out Memory<byte> target))
            return Value.Error;
        int got = ((PyFileIO)self.Ref!).Read(t, target);
        return got < 0 ? Value.Error : Value.FromInt64(got);
    }

    private static Value WriteMethod(ThreadState t, Value self, Value data)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return ((PyFileIO)self.Ref!).Write(t, bytes) ? Value.FromInt64(bytes.Length) : Value.Error;
    }

    private static Value SeekMethod(ThreadState t, Value self, Value position, Value whence)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        if (!Numbers.TryIndex64(t, position, BuiltinExceptions.OverflowError, out long offset) || !IntArguments.TryInt32(t, whence, out int from))
            return Value.Error;
        long moved = file.Seek(t, offset, from);
        return moved < 0 ? Value.Error : Value.FromInt64(moved);
    }

    /// <summary>Moves to a position, which it returns; -1 on error.</summary>
    public long Seek(ThreadState t, long offset, int whence)
    {
        if (!stream!.CanSeek)
        {
            t.RaiseOSError(Errno.IllegalSeek);
            return -1;
        }
        try
        {
            long target = whence switch { 0 => offset, 1 => stream.Position + offset, 2 => stream.Length + offset, _ => -1 };
            if (target >= 0)
                return stream.Position = target;
            t.RaiseOSError(Errno.Invalid);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            t.RaiseOSError(error);
        }
        return -1;
    }

    private static Value TruncateMethod(ThreadState t, Value self, Value size)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        if (!file.canWrite)
            return Unsupported(t, "File not open for writing");
        try
        {
            long length = 0;
            if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out length))
                return Value.Error;
            if (length < 0)
                return t.RaiseOSError(Errno.Invalid);
            long position = file.stream!.Position;
            length = size.IsNone ? position : length;
            file.stream.SetLength(length);
            // .NET moves a position past the new end.
            file.stream.Position = position;
            return Value.FromInt64(length);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error);
        }
    }
}
