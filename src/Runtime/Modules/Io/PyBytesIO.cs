using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.BytesIO</c>: a file of bytes in memory.</summary>
internal sealed partial class PyBytesIO(PyType type) : PyIOBase(type)
{
    public static new readonly PyType TypeObject = new PyType("_io.BytesIO", BufferedType)
    {
        Signature = "(initial_bytes=b'')",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyBytesIO(type),
        Init = Initialize,
        Next = NextLine,
        Members = MakeBytesIOMembers,
    }.Ready();

    private static readonly ConstructorSignature InitSignature = new("BytesIO", "(initial_bytes=None)");

    private byte[] items = [];
    private int length;
    private long position;

    private static Member[] MakeBytesIOMembers() =>
    [
        new Method("close", "()", CloseFile),
        new Method("getbuffer", "()", static (t, self) => Self(t, self) is { } file ? new PyMemoryView(new PyByteArray(file.items[..file.length])) : Value.Error),
        new Method("getvalue", "()", static (t, self) => Self(t, self) is { } file ? PyBytes.From(file.items.AsSpan(0, file.length)) : Value.Error),
        new Method("read", "(size=-1, /)", ReadMethod),
        new Method("read1", "(size=-1, /)", ReadMethod),
        new Method("readable", "()", static (t, self) => Self(t, self) is null ? Value.Error : Value.True),
        new Method("readinto", "(buffer, /)", ReadInto),
        new Method("readline", "(size=-1, /)", ReadLineMethod),
        new Method("seek", "(pos, whence=0, /)", SeekMethod),
        new Method("seekable", "()", static (t, self) => Self(t, self) is null ? Value.Error : Value.True),
        new Method("tell", "()", static (t, self) => Self(t, self) is { } file ? Value.FromInt64(file.position) : Value.Error),
        new Method("truncate", "(size=None, /)", Truncate),
        new Method("writable", "()", static (t, self) => Self(t, self) is null ? Value.Error : Value.True),
        new Method("write", "(b, /)", WriteMethod),
        new Method("__getstate__", "()", GetState),
        new Method("__setstate__", "(state, /)", SetState),
    ];

    // The open file, or null with a ValueError pending.
    private static PyBytesIO? Self(ThreadState t, Value self)
    {
        PyBytesIO file = (PyBytesIO)self.Ref!;
        if (!file.isClosed)
            return file;
        t.RaiseValueError("I/O operation on closed file.");
        return null;
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..1];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        PyBytesIO file = (PyBytesIO)self.Ref!;
        file.items = [];
        file.length = 0;
        file.position = 0;
        if (bound[0].IsNone)
            return true;
        if (!Buffers.TryGet(t, bound[0], out ReadOnlyMemory<byte> bytes, PythonBuffers.Contiguous))
            return false;
        file.items = bytes.ToArray();
        file.length = bytes.Length;
        return true;
    }

    private static Value CloseFile(ThreadState t, Value self)
    {
        PyBytesIO file = (PyBytesIO)self.Ref!;
        file.isClosed = true;
        file.items = [];
        file.length = 0;
        return Value.None;
    }

    private ReadOnlySpan<byte> Rest => position >= length ? [] : items.AsSpan((int)position, length - (int)position);

    private PyBytes Take(int count)
    {
        PyBytes taken = PyBytes.From(Rest[..count]);
        position += count;
        return taken;
    }

    private static Value ReadMethod(ThreadState t, Value self, Value size)
    {
        long count = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out count))
            return Value.Error;
        if (Self(t, self) is not { } file)
            return Value.Error;
        int there = file.Rest.Length;
        return file.Take(count < 0 ? there : (int)Math.Min(count, there));
    }

    private static Value ReadInto(ThreadState t, Value self, Value buffer)
    {
        if (!Buffers.TryGetWritable(t, "readinto", buffer, out Memory<byte> target) || Self(t, self) is not { } file)
            return Value.Error;
        ReadOnlySpan<byte> rest = file.Rest;
        int count = Math.Min(target.Length, rest.Length);
        rest[..count].CopyTo(target.Span);
        file.position += count;
        return Value.FromInt64(count);
    }

    private static Value ReadLineMethod(ThreadState t, Value self, Value size)
    {
        long limit = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out limit))
            return Value.Error;
        if (Self(t, self) is not { } file)
            return Value.Error;
        ReadOnlySpan<byte> rest = file.Rest;
        if (limit >= 0 && limit < rest.Length)
            rest = rest[..(int)limit];
        int end = rest.IndexOf((byte)'\n');
        return file.Take(end < 0 ? rest.Length : end + 1);
    }

    private static Value NextLine(ThreadState t, Value self)
    {
        if (self.Type.IsHeapType)
            return PyIOBase.TypeObject.Next!(t, self);
        Value line = ReadLineMethod(t, self, Value.None);
        return line.Ref is PyBytes { Length: 0 } ? default : line;
    }

    private static Value WriteMethod(ThreadState t, Value self, Value data)
    {
        if (!Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes, PythonBuffers.Contiguous) || Self(t, self) is not { } file)
            return Value.Error;
        if (bytes.IsEmpty)
            return Value.FromInt64(0);
        long end = file.position + bytes.Length;
        if (end > Array.MaxLength)
            return t.RaiseMemoryError();
        if (end > file.items.Length)
            Array.Resize(ref file.items, (int)Math.Min(Array.MaxLength, Math.Max(end, file.items.Length * 2L)));
        // Between an end and a position sought past it there are zeros.
        if (file.position > file.length)
            file.items.AsSpan(file.length, (int)file.position - file.length).Clear();
        bytes.Span.CopyTo(file.items.AsSpan((int)file.position));
        file.position = end;
        file.length = Math.Max(file.length, (int)end);
        return Value.FromInt64(bytes.Length);
    }

    private static Value SeekMethod(ThreadState t, Value self, Value target, Value whence)
    {
        if (!Numbers.TryIndex64(t, target, BuiltinExceptions.OverflowError, out long offset) || !IntArguments.TryInt32(t, whence, out int from)
            || Self(t, self) is not { } file)
            return Value.Error;
        if (from == 0 && offset < 0)
            return t.RaiseValueError($"negative seek value {offset}");
        if (from is < 0 or > 2)
            return t.RaiseValueError($"invalid whence ({from}, should be 0, 1 or 2)");
        long start = from == 0 ? 0 : from == 1 ? file.position : file.length;
        file.position = Math.Max(0, start + offset);
        return Value.FromInt64(file.position);
    }

    private static Value Truncate(ThreadState t, Value self, Value size)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        long target = file.position;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out target))
            return Value.Error;
        if (target < 0)
            return t.RaiseValueError($"negative size value {target}");
        file.length = (int)Math.Min(file.length, target);
        return Value.FromInt64(target);
    }
}
