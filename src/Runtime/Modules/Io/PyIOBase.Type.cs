using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

internal partial class PyIOBase
{
    public static new readonly PyType TypeObject = Define("IOBase", null, MakeMembers);

    /// <summary>Python's <c>io.RawIOBase</c>.</summary>
    public static readonly PyType RawType = Define("RawIOBase", TypeObject, MakeRawMembers);

    /// <summary>Python's <c>io.BufferedIOBase</c>.</summary>
    public static readonly PyType BufferedType = Define("BufferedIOBase", TypeObject, MakeBufferedMembers);

    /// <summary>Python's <c>io.TextIOBase</c>.</summary>
    public static readonly PyType TextType = Define("TextIOBase", TypeObject, MakeTextMembers);

    private static PyType Define(string name, PyType? baseType, Func<Member[]> members)
    {
        PyType type = new(name, baseType)
        {
            Module = "io",
            IsSubclassable = true,
            HasInstanceDict = true,
            Allocate = static type => new PyIOBase(type),
            New = static (ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type),
            Members = members,
        };
        if (baseType is null)
        {
            type.Iter = static (t, self) => CheckOpen(t, self) ? self : Value.Error;
            type.Next = GetNext;
        }
        return type.Ready();
    }

    private static Member[] MakeMembers() =>
    [
        new Method("__enter__", "()", Enter),
        new Method("__exit__", "(*args)", new FunctionN(Exit)),
        new Method("close", "()", Close),
        new Method("fileno", "()", static (ThreadState t, Value self) => Unsupported(t, "fileno")),
        new Method("flush", "()", Flush),
        new Method("isatty", "()", static (ThreadState t, Value self) => CheckOpen(t, self) ? Value.False : Value.Error),
        new Method("readable", "()", static (ThreadState t, Value self) => Value.False),
        new Method("readline", "(size=-1, /)", ReadLine),
        new Method("readlines", "(hint=-1, /)", ReadLines),
        new Method("seek", "(offset, whence=0, /)", static (t, self, offset, whence) => Unsupported(t, "seek")),
        new Method("seekable", "()", static (ThreadState t, Value self) => Value.False),
        new Method("tell", "()", Tell),
        new Method("truncate", "(size=None, /)", static (t, self, size) => Unsupported(t, "truncate")),
        new Method("writable", "()", static (ThreadState t, Value self) => Value.False),
        new Method("writelines", "(lines, /)", WriteLines),
        new GetSet("closed", static (t, self) => ((PyIOBase)self.Ref!).GetClosed(t) switch
        {
            Truth.Error => Value.Error,
            Truth.True => Value.True,
            _ => Value.False,
        }) { Doc = "True if the file is closed" },
        new Method("_checkClosed", "(msg=None)", static (t, self, message) => CheckOpen(t, self) ? Value.None : Value.Error),
        new Method("_checkReadable", "(msg=None)", static (t, self, message) => Check(t, self, IoNames.Readable, "File or stream is not readable.")),
        new Method("_checkWritable", "(msg=None)", static (t, self, message) => Check(t, self, IoNames.Writable, "File or stream is not writable.")),
        new Method("_checkSeekable", "(msg=None)", static (t, self, message) => Check(t, self, IoNames.Seekable, "File or stream is not seekable.")),
    ];

    private static Member[] MakeRawMembers() =>
    [
        new Method("read", "(size=-1, /)", RawRead),
        new Method("readall", "()", RawReadAll),
        new Method("readinto", "(buffer, /)", NotImplemented),
        new Method("write", "(b, /)", NotImplemented),
    ];

    private static Value NotImplemented(ThreadState t, Value self, Value argument) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private static Member[] MakeBufferedMembers() =>
    [
        new Method("detach", "()", static (ThreadState t, Value self) => Unsupported(t, "detach")),
        new Method("read", "(size=-1, /)", static (t, self, size) => Unsupported(t, "read")),
        new Method("read1", "(size=-1, /)", static (t, self, size) => Unsupported(t, "read1")),
        new Method("readinto", "(buffer, /)", static (t, self, buffer) => BufferedReadInto(t, self, buffer, IoNames.Read)),
        new Method("readinto1", "(buffer, /)", static (t, self, buffer) => BufferedReadInto(t, self, buffer, IoNames.Read1)),
        new Method("write", "(b, /)", static (t, self, bytes) => Unsupported(t, "write")),
    ];

    private static Member[] MakeTextMembers() =>
    [
        new Method("detach", "()", static (ThreadState t, Value self) => Unsupported(t, "detach")),
        new Method("read", "(size=-1, /)", static (t, self, size) => Unsupported(t, "read")),
        new Method("readline", "(size=-1, /)", static (t, self, size) => Unsupported(t, "readline")),
        new Method("write", "(s, /)", static (t, self, text) => Unsupported(t, "write")),
        new GetSet("encoding", static (ThreadState t, Value self) => Value.None),
        new GetSet("errors", static (ThreadState t, Value self) => Value.None),
        new GetSet("newlines", static (ThreadState t, Value self) => Value.None),
    ];

    private static Value Check(ThreadState t, Value self, PyStr question, string message)
    {
        Value answer = Protocols.Attributes.CallMethod(t, self, question);
        if (answer.IsError)
            return answer;
        Truth truth = Truthiness.Of(t, answer);
        return truth == Truth.Error ? Value.Error : truth == Truth.True ? answer : Unsupported(t, message);
    }

    private static Value RawRead(ThreadState t, Value self, Value size)
    {
        if (!Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        if (count < 0)
            return Protocols.Attributes.CallMethod(t, self, IoNames.ReadAll);
        if (count > PyStr.MaximumLength)
            return t.RaiseMemoryError();
        PyByteArray buffer = new(new byte[count]);
        Value read = Protocols.Attributes.CallMethod(t, self, IoNames.ReadInto, buffer);
        if (read.IsError || read.IsNone)
            return read;
        if (!Numbers.TryIndex64(t, read, BuiltinExceptions.ValueError, out long got))
            return Value.Error;
        return got < 0 || got > buffer.Length
            ? t.RaiseValueError($"readinto returned {got} outside buffer size {buffer.Length}")
            : PyBytes.From(buffer.Span[..(int)got]);
    }

    private static Value RawReadAll(ThreadState t, Value self)
    {
        List<byte> all = [];
        while (true)
        {
            Value chunk = Protocols.Attributes.CallMethod(t, self, IoNames.Read, Value.FromInt64(PyBufferedFile.DefaultSize));
            if (chunk.IsError)
                return chunk;
            if (chunk.IsNone)
                return all.Count == 0 ? chunk : PyBytes.Of([.. all]);
            if (chunk.Ref is not PyBytes bytes)
                return t.RaiseTypeError("read() should return bytes");
            if (bytes.Length == 0)
                return PyBytes.Of([.. all]);
            all.AddRange(bytes.Span);
        }
    }

    private static Value BufferedReadInto(ThreadState t, Value self, Value buffer, PyStr method)
    {
        if (!Buffers.TryGetWritable(t, "readinto", buffer, out Memory<byte> target))
            return Value.Error;
        Value data = Protocols.Attributes.CallMethod(t, self, method, Value.FromInt64(target.Length));
        if (data.IsError)
            return data;
        if (data.Ref is not PyBytes bytes)
            return t.RaiseTypeError("read() should return bytes");
        if (bytes.Length > target.Length)
            return t.RaiseValueError($"read() returned too much data: {target.Length} bytes requested, {bytes.Length} returned");
        bytes.Span.CopyTo(target.Span);
        return Value.FromInt64(bytes.Length);
    }
}
