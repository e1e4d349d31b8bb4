using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.IOBase</c> and, by type, <c>RawIOBase</c>, <c>BufferedIOBase</c> and <c>TextIOBase</c>: what all files share.</summary>
internal partial class PyIOBase : PyObject, IAttributed, IFile
{
    private InstanceAttributes attributes;

    public PyIOBase(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    /// <summary>The end of a file's <c>__setstate__</c>: the attributes that were kept, a dict or None.</summary>
    protected static Value TakeAttributes(ThreadState t, PyIOBase file, Value state, string complaint)
    {
        if (state.IsNone)
            return Value.None;
        if (state.Ref is not PyDict kept)
            return t.RaiseTypeError($"{complaint}, got a {state.Type.Name}");
        return file.Attributes.Dict.TryMerge(t, kept) ? Value.None : Value.Error;
    }

    /// <summary>Set by <c>close()</c>; files that wrap another ask that one instead.</summary>
    protected bool isClosed;

    /// <summary>The <c>closed</c> attribute, which a subclass may define.</summary>
    public static Truth IsClosed(ThreadState t, Value file)
    {
        if (file.Ref is PyIOBase native && !native.Type.IsHeapType)
            return native.GetClosed(t);
        Value closed = Protocols.Attributes.Get(t, file, IoNames.Closed);
        return closed.IsError ? Truth.Error : Truthiness.Of(t, closed);
    }

    /// <summary>Whether this file is closed, native state only.</summary>
    protected virtual Truth GetClosed(ThreadState t) => isClosed ? Truth.True : Truth.False;

    /// <summary>False with a ValueError pending when the file is closed.</summary>
    protected static bool CheckOpen(ThreadState t, Value file, string message = "I/O operation on closed file.")
    {
        Truth closed = IsClosed(t, file);
        if (closed == Truth.True)
            t.RaiseValueError(message);
        return closed == Truth.False;
    }

    /// <summary>Raises <c>io.UnsupportedOperation</c>.</summary>
    public static Value Unsupported(ThreadState t, string message) => t.Raise(IoModule.UnsupportedOperation, message);

    // The flush happens even when the subclass has its own; the file counts as closed whatever that does.
    private static Value Close(ThreadState t, Value self)
    {
        Truth closed = IsClosed(t, self);
        if (closed != Truth.False)
            return closed == Truth.Error ? Value.Error : Value.None;
        Value flushed = Protocols.Attributes.CallMethod(t, self, IoNames.Flush);
        ((PyIOBase)self.Ref!).isClosed = true;
        return flushed.IsError ? flushed : Value.None;
    }

    private static Value Flush(ThreadState t, Value self) => CheckOpen(t, self) ? Value.None : Value.Error;

    private static Value Enter(ThreadState t, Value self) => CheckOpen(t, self) ? self : Value.Error;

    private static Value Exit(ThreadState t, ReadOnlySpan<Value> arguments) => Protocols.Attributes.CallMethod(t, arguments[0], IoNames.Close);

    private static Value Tell(ThreadState t, Value self)
    {
        Value seek = Protocols.Attributes.Get(t, self, IoNames.Seek);
        return seek.IsError ? seek : Calls.Call2(t, seek, Value.FromInt64(0), Value.FromInt64(1));
    }

    private static Value GetNext(ThreadState t, Value self)
    {
        Value line = Protocols.Attributes.CallMethod(t, self, IoNames.ReadLine);
        if (line.IsError)
            return line;
        Truth any = Truthiness.Of(t, line);
        return any == Truth.Error ? Value.Error : any == Truth.True ? line : default;
    }

    // See cpython Modules/_io/iobase.c _io__IOBase_readline_impl.
    private static Value ReadLine(ThreadState t, Value self, Value size)
    {
        long limit = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out limit))
            return Value.Error;
        Value peek = Protocols.Attributes.GetOrUnbound(t, self, IoNames.Peek);
        Value read = Protocols.Attributes.Get(t, self, IoNames.Read);
        if (peek.IsError || read.IsError)
            return Value.Error;
        List<byte> line = [];
        while (limit < 0 || line.Count < limit)
        {
            long wanted = 1;
            if (!peek.IsUnbound)
            {
                Value ahead = Calls.Call1(t, peek, Value.FromInt64(1));
                if (ahead.IsError)
                    return ahead;
                if (ahead.Ref is PyBytes { Length: > 0 } seen)
                    wanted = LineLength(seen.Span, limit < 0 ? seen.Length : Math.Min(seen.Length, limit - line.Count));
            }
            Value chunk = Calls.Call1(t, read, Value.FromInt64(wanted));
            if (chunk.IsError)
                return chunk;
            if (chunk.Ref is not PyBytes bytes)
                return t.Raise(BuiltinExceptions.OSError, $"read() should have returned a bytes object, not '{chunk.Type.Name}'");
            if (bytes.Length == 0)
                break;
            line.AddRange(bytes.Span);
            if (line[^1] == '\n')
                break;
        }
        return PyBytes.Of([.. line]);
    }

    private static long LineLength(ReadOnlySpan<byte> bytes, long limit)
    {
        int end = bytes[..(int)limit].IndexOf((byte)'\n');
        return end < 0 ? limit : end + 1;
    }

    private static Value ReadLines(ThreadState t, Value self, Value hint)
    {
        long limit = -1;
        if (!hint.IsNone && !Numbers.TryIndex64(t, hint, BuiltinExceptions.OverflowError, out limit))
            return Value.Error;
        Value iterator = Iteration.Iter(t, self);
        if (iterator.IsError)
            return iterator;
        PyList lines = new();
        long total = 0;
        while (true)
        {
            Value line = Iteration.Next(t, iterator);
            if (line.IsError)
                return line;
            if (line.IsUnbound)
                return lines;
            lines.Append(line);
            if (limit <= 0)
                continue;
            long length = Containers.Length(t, line);
            if (length < 0)
                return Value.Error;
            total += length;
            if (total > limit)
                return lines;
        }
    }

    private static Value WriteLines(ThreadState t, Value self, Value lines)
    {
        if (!CheckOpen(t, self))
            return Value.Error;
        Value iterator = Iteration.Iter(t, lines);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value line = Iteration.Next(t, iterator);
            if (line.IsError)
                return line;
            if (line.IsUnbound)
                return Value.None;
            if (Protocols.Attributes.CallMethod(t, self, IoNames.Write, line).IsError)
                return Value.Error;
        }
    }
}
