using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

internal sealed partial class PyTextIOWrapper
{
    public static new readonly PyType TypeObject = new PyType("_io.TextIOWrapper", TextType)
    {
        Signature = "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyTextIOWrapper(type),
        Init = Initialize,
        Next = NextLine,
        Repr = GetRepr,
        Members = MakeTextFileMembers,
    }.Ready();

    private static readonly ConstructorSignature InitSignature =
        new("TextIOWrapper", "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)");

    private static Member[] MakeTextFileMembers() =>
    [
        new Method("close", "()", CloseFile),
        new Method("detach", "()", Detach),
        new Method("fileno", "()", static (t, self) => Forward(t, self, IoNames.Fileno)),
        new Method("flush", "()", FlushMethod),
        new Method("isatty", "()", static (t, self) => Forward(t, self, IoNames.IsATty)),
        new Method("read", "(size=-1, /)", ReadMethod),
        new Method("readable", "()", static (t, self) => Forward(t, self, IoNames.Readable)),
        new Method("readline", "(size=-1, /)", ReadLineMethod),
        new Method("reconfigure", "(*, encoding=None, errors=None, newline=?, line_buffering=None, write_through=None)", new FunctionN(Reconfigure)),
        new Method("seek", "(cookie, whence=0, /)", SeekMethod),
        new Method("seekable", "()", static (t, self) => Forward(t, self, IoNames.Seekable)),
        new Method("tell", "()", TellMethod),
        new Method("truncate", "(pos=None, /)", TruncateMethod),
        new Method("writable", "()", static (t, self) => Forward(t, self, IoNames.Writable)),
        new Method("write", "(text, /)", WriteMethod),
        new GetSet("buffer", static (t, self) => ((PyTextIOWrapper)self.Ref!).Buffer),
        new GetSet("encoding", static (t, self) => Value.FromString(((PyTextIOWrapper)self.Ref!).encoding)),
        new GetSet("errors", static (t, self) => Value.FromString(((PyTextIOWrapper)self.Ref!).errors)),
        new GetSet("line_buffering", static (t, self) => Value.FromBool(((PyTextIOWrapper)self.Ref!).isLineBuffered)),
        new GetSet("name", static (t, self) => ForwardAttribute(t, self, IoNames.Name)),
        new GetSet("newlines", static (t, self) => ((PyTextIOWrapper)self.Ref!).Newlines),
        new GetSet("write_through", static (t, self) => Value.FromBool(((PyTextIOWrapper)self.Ref!).isWriteThrough)),
    ];

    // The line ends met so far.
    private Value Newlines
    {
        get
        {
            List<Value> seen = [];
            if (sawReturn)
                seen.Add(Value.FromString("\r"));
            if (sawNewline)
                seen.Add(Value.FromString("\n"));
            if (sawBoth)
                seen.Add(Value.FromString("\r\n"));
            return seen.Count switch { 0 => Value.None, 1 => seen[0], _ => new PyTuple([.. seen]) };
        }
    }

    private static bool Initialize(ThreadState t, Value self, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..6];
        if (!InitSignature.Bind(t, in arguments, bound))
            return false;
        if (!TryText(t, "encoding", bound[1], out string? encodingName) || !TryText(t, "errors", bound[2], out string? errorsName)
            || !TryText(t, "newline", bound[3], out string? newline))
            return false;
        if (LineEnds.Of(newline) is not { } lineEnds)
        {
            t.RaiseValueError($"illegal newline value: {newline}");
            return false;
        }
        Truth lineBuffering = Truthiness.Of(t, bound[4]);
        Truth writeThrough = Truthiness.Of(t, bound[5]);
        return lineBuffering != Truth.Error && writeThrough != Truth.Error && ((PyTextIOWrapper)self.Ref!).Attach(
            t, bound[0], encodingName ?? "UTF-8", errorsName ?? "strict", lineEnds, lineBuffering == Truth.True, writeThrough == Truth.True);
    }

    private static bool TryText(ThreadState t, string argument, Value value, out string? text)
    {
        text = (value.Ref as PyStr)?.Text;
        if (value.IsUnbound || value.IsNone || text is not null)
            return true;
        t.RaiseTypeError($"TextIOWrapper() argument '{argument}' must be str or None, not {value.Type.Name}");
        return false;
    }

    // The attached file, or null with a ValueError pending.
    private static PyTextIOWrapper? Self(ThreadState t, Value self)
    {
        PyTextIOWrapper file = (PyTextIOWrapper)self.Ref!;
        if (!file.Buffer.IsUnbound)
            return file;
        t.RaiseValueError("underlying buffer has been detached");
        return null;
    }

    private static Value Forward(ThreadState t, Value self, PyStr method) =>
        Self(t, self) is { } file ? Protocols.Attributes.CallMethod(t, file.Buffer, method) : Value.Error;

    private static Value ForwardAttribute(ThreadState t, Value self, PyStr name) =>
        Self(t, self) is { } file ? Protocols.Attributes.Get(t, file.Buffer, name) : Value.Error;

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyTextIOWrapper file = (PyTextIOWrapper)self.Ref!;
        string text = "<_io.TextIOWrapper";
        foreach (PyStr name in (ReadOnlySpan<PyStr>)[IoNames.Name, IoNames.Mode])
        {
            Value value = Protocols.Attributes.GetOrUnbound(t, self, name);
            if (value.IsError)
                return value;
            if (value.IsUnbound)
                continue;
            if (Representation.Repr(t, value) is not { } shown)
                return Value.Error;
            text += $" {name.Text}={shown}";
        }
        return Value.FromString($"{text} encoding='{file.encoding}'>");
    }

    private static Value CloseFile(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        Truth closed = IsClosed(t, file.Buffer);
        if (closed != Truth.False)
            return closed == Truth.Error ? Value.Error : Value.None;
        Value flushed = Protocols.Attributes.CallMethod(t, self, IoNames.Flush);
        PyBaseException? failure = flushed.IsError ? t.TakePending() : null;
        Value result = Protocols.Attributes.CallMethod(t, file.Buffer, IoNames.Close);
        return failure is not null && !result.IsError ? t.Reraise(failure) : result;
    }

    private static Value Detach(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } file || Protocols.Attributes.CallMethod(t, self, IoNames.Flush).IsError)
            return Value.Error;
        Value buffer = file.Buffer;
        file.Buffer = default;
        return buffer;
    }

    private static Value FlushMethod(ThreadState t, Value self) =>
        Self(t, self) is { } file && CheckOpen(t, file.Buffer) && file.Flush(t) ? Value.None : Value.Error;

    private static Value ReadMethod(ThreadState t, Value self, Value size)
    {
        long count = -1;
        if (!size.IsNone && !Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out count))
            return Value.Error;
        return Self(t, self)?.Read(t, count) is { } text ? text : Value.Error;
    }

    private static Value ReadLineMethod(ThreadState t, Value self, Value size)
    {
        if (!Numbers.TryIndex64(t, size, BuiltinExceptions.OverflowError, out long limit))
            return Value.Error;
        return Self(t, self)?.ReadLine(t, limit) is { } line ? line : Value.Error;
    }

    private static Value NextLine(ThreadState t, Value self)
    {
        if (self.Type.IsHeapType)
            return PyIOBase.TypeObject.Next!(t, self);
        if (Self(t, self)?.ReadLine(t, -1) is not { } line)
            return Value.Error;
        return line.Length == 0 ? default(Value) : line;
    }

    private static Value WriteMethod(ThreadState t, Value self, Value text)
    {
        if (Self(t, self) is not { } file)
            return Value.Error;
        if (text.Ref is not PyStr str)
            return t.RaiseTypeError($"write() argument must be str, not {text.Type.Name}");
        if (!file.IsReadyToWrite)
        {
            if (!CheckOpen(t, file.Buffer))
                return Value.Error;
            Truth writable = RawAccess.Ask(t, file.Buffer, IoNames.Writable);
            if (writable != Truth.True)
                return writable == Truth.Error ? Value.Error : Unsupported(t, "not writable");
            file.IsReadyToWrite = true;
        }
        return file.Write(t, str) ? Value.FromInt64(str.Length) : Value.Error;
    }

    private static Value SeekMethod(ThreadState t, Value self, Value cookie, Value whence)
    {
        if (Self(t, self) is not { } file || !CheckOpen(t, file.Buffer) || !IntArguments.TryInt32(t, whence, out int from))
            return Value.Error;
        Truth seekable = RawAccess.Ask(t, file.Buffer, IoNames.Seekable);
        if (seekable != Truth.True)
            return seekable == Truth.Error ? Value.Error : Unsupported(t, "underlying stream is not seekable");
        if (!Numbers.TryIndex64(t, cookie, BuiltinExceptions.OverflowError, out long offset))
            return Value.Error;
        switch (from)
        {
            case 0 when offset < 0:
                return t.RaiseValueError($"negative seek position {offset}");
            case 0:
                break;
            case 1 or 2 when offset != 0:
                return Unsupported(t, from == 1 ? "can't do nonzero cur-relative seeks" : "can't do nonzero end-relative seeks");
            case 1:
                offset = file.Tell(t);
                from = 0;
                break;
            case 2:
                break;
            default:
                return t.RaiseValueError($"invalid whence ({from}, should be 0, 1 or 2)");
        }
        if (t.Pending is not null || !file.Flush(t))
            return Value.Error;
        file.DropDecoded();
        long moved = RawAccess.Seek(t, file.Buffer, offset, from);
        if (moved == 0)
        {
            file.isDetected = false;
            file.decoder = file.codec;
            file.hasWritten = false;
        }
        return moved < 0 ? Value.Error : Value.FromInt64(moved);
    }

    private static Value TellMethod(ThreadState t, Value self)
    {
        if (Self(t, self) is not { } file || !CheckOpen(t, file.Buffer))
            return Value.Error;
        Truth seekable = RawAccess.Ask(t, file.Buffer, IoNames.Seekable);
        if (seekable != Truth.True)
            return seekable == Truth.Error ? Value.Error : Unsupported(t, "underlying stream is not seekable");
        long position = file.Tell(t);
        return position < 0 ? Value.Error : Value.FromInt64(position);
    }

    private static Value TruncateMethod(ThreadState t, Value self, Value position)
    {
        if (Self(t, self) is not { } file || !file.Flush(t))
            return Value.Error;
        return Protocols.Attributes.CallMethod(t, file.Buffer, IoNames.Truncate, position);
    }

    private static Value Reconfigure(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (Self(t, arguments[0]) is not { } file || !file.Flush(t))
            return Value.Error;
        if (!TryText(t, "encoding", arguments[1], out string? encodingName) || !TryText(t, "errors", arguments[2], out string? errorsName)
            || !TryText(t, "newline", arguments[3], out string? newline))
            return Value.Error;
        if (file.hasRead && (encodingName is not null || errorsName is not null || !arguments[3].IsUnbound))
            return Unsupported(t, "It is not possible to set the encoding or newline of stream after the first read");
        if (LineEnds.Of(newline) is not { } lineEnds)
            return t.RaiseValueError($"illegal newline value: {newline}");
        Truth lineBuffering = arguments[4].IsNone ? (file.isLineBuffered ? Truth.True : Truth.False) : Truthiness.Of(t, arguments[4]);
        Truth writeThrough = arguments[5].IsNone ? (file.isWriteThrough ? Truth.True : Truth.False) : Truthiness.Of(t, arguments[5]);
        if (lineBuffering == Truth.Error || writeThrough == Truth.Error)
            return Value.Error;
        string newErrors = errorsName ?? (encodingName is null ? file.errors : "strict");
        return file.Attach(
            t, file.Buffer, encodingName ?? file.encoding, newErrors, arguments[3].IsUnbound ? file.ends : lineEnds, lineBuffering == Truth.True, writeThrough == Truth.True)
            ? Value.None : Value.Error;
    }
}
