using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.BufferedRWPair</c>: a file that reads from one raw file and writes to another. See cpython Modules/_io/bufferedio.c.</summary>
internal sealed class PyBufferedPair(PyType type) : PyIOBase(type)
{
    private static readonly ConstructorSignature InitSignature = new("BufferedRWPair", "(reader, writer, buffer_size=131072, /)");

    public static new readonly PyType TypeObject = new PyType("BufferedRWPair", BufferedType)
    {
        Module = "_io",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyBufferedPair(type),
        Init = Initialize,
        Members = static () =>
        [
            new Method("close", "()", Close),
            new Method("detach", "()", static (ThreadState t, Value _) => Unsupported(t, "detach")),
            new Method("flush", "()", static (t, self) => Forward(t, Of(self).writer, IoNames.Flush)),
            new Method("isatty", "()", IsATty),
            new Method("peek", "(size=0, /)", static (t, self, size) => Forward(t, Of(self).reader, IoNames.Peek, size)),
            new Method("read", "(size=-1, /)", static (t, self, size) => Forward(t, Of(self).reader, IoNames.Read, size)),
            new Method("read1", "(size=-1, /)", static (t, self, size) => Forward(t, Of(self).reader, IoNames.Read1, size)),
            new Method("readable", "()", static (t, self) => Forward(t, Of(self).reader, IoNames.Readable)),
            new Method("readinto", "(buffer, /)", static (t, self, buffer) => Forward(t, Of(self).reader, IoNames.ReadInto, buffer)),
            new Method("readline", "(size=-1, /)", static (t, self, size) => Forward(t, Of(self).reader, IoNames.ReadLine, size)),
            new Method("writable", "()", static (t, self) => Forward(t, Of(self).writer, IoNames.Writable)),
            new Method("write", "(buffer, /)", static (t, self, buffer) => Forward(t, Of(self).writer, IoNames.Write, buffer)),
        ],
    }.Ready();

    private Value reader;
    private Value writer;

    /// <inheritdoc/>
    protected override Truth GetClosed(ThreadState t) => writer.IsUnbound ? Truth.False : IsClosed(t, writer);

    private static PyBufferedPair Of(Value self) => (PyBufferedPair)self.Ref!;

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..3];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        Value made = Calls.Call2(t, PyBufferedFile.ReaderType, bound[0], bound[2]);
        Value other = made.IsError ? made : Calls.Call2(t, PyBufferedFile.WriterType, bound[1], bound[2]);
        if (other.IsError)
            return false;
        (Of(self).reader, Of(self).writer) = (made, other);
        return true;
    }

    private static Value Forward(ThreadState t, Value file, PyStr method) =>
        file.IsUnbound ? t.RaiseValueError("I/O operation on uninitialized object") : Protocols.Attributes.CallMethod(t, file, method);

    private static Value Forward(ThreadState t, Value file, PyStr method, Value argument) =>
        file.IsUnbound ? t.RaiseValueError("I/O operation on uninitialized object") : Protocols.Attributes.CallMethod(t, file, method, argument);

    private static Value IsATty(ThreadState t, Value self)
    {
        Value isTerminal = Forward(t, Of(self).writer, IoNames.IsATty);
        return isTerminal.IsError || isTerminal.IsTrue ? isTerminal : Forward(t, Of(self).reader, IoNames.IsATty);
    }

    // The reader is closed whatever closing the writer does.
    private static Value Close(ThreadState t, Value self)
    {
        Value closed = Forward(t, Of(self).writer, IoNames.Close);
        if (!closed.IsError)
            return Forward(t, Of(self).reader, IoNames.Close);
        PyBaseException error = t.TakePending();
        if (Forward(t, Of(self).reader, IoNames.Close).IsError)
            t.TakePending();
        return t.Reraise(error);
    }
}
