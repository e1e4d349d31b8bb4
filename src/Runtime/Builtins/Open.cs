using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Builtins;

/// <summary>The built-in function <c>open</c>. See cpython Modules/_io/_iomodule.c _io_open_impl.</summary>
internal static class Open
{
    /// <summary>The function itself: <c>io.open</c> is the same object.</summary>
    public static readonly PyBuiltinFunction Function = new(
        "open", "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)", new FunctionN(OpenFile))
    { Module = Value.FromString("_io") };

    /// <summary><c>io.open_code</c>.</summary>
    public static readonly PyBuiltinFunction CodeFunction = new("open_code", "(path)", OpenCode) { Module = Value.FromString("_io") };

    private static Value OpenCode(ThreadState t, Value path) => OpenFile(
        t, [path, Value.FromString("rb"), Value.FromInt64(-1), Value.None, Value.None, Value.None, Value.True, Value.None]);

    private static Value OpenFile(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        Value file = arguments[0];
        if (!file.IsInt && file.Ref is not (PyStr or PyBytes or PyInt))
        {
            file = Modules.Os.Paths.FsPath(t, file);
            if (file.IsError)
                return file;
        }
        if (!TryText(t, "mode", arguments[1], out string? mode) || !IntArguments.TryInt32(t, arguments[2], out int buffering)
            || !TryText(t, "encoding", arguments[3], out string? encoding) || !TryText(t, "errors", arguments[4], out string? errors)
            || !TryText(t, "newline", arguments[5], out string? newline))
            return Value.Error;
        if (mode is null)
            return t.RaiseTypeError("open() argument 'mode' must be str, not None");
        Truth closefd = Truthiness.Of(t, arguments[6]);
        if (closefd == Truth.Error || !CheckMode(t, mode, out bool isBinary))
            return Value.Error;
        if (isBinary && (encoding ?? errors ?? newline) is not null)
            return t.RaiseValueError($"binary mode doesn't take {(encoding is not null ? "an encoding" : errors is not null ? "an errors" : "a newline")} argument");
        string rawMode = mode.Replace("b", "", StringComparison.Ordinal).Replace("t", "", StringComparison.Ordinal);
        PyFileIO? raw = OpenRaw(t, file, rawMode, closefd == Truth.True, arguments[7]);
        if (raw is null)
            return Value.Error;
        Value opened = Wrap(t, raw, mode, isBinary, buffering, encoding, errors, newline);
        if (!opened.IsError)
        {
            if (raw.CanWrite)
                t.Engine.Finalization.WatchFile(opened.Object!, raw);
            return opened;
        }
        PyBaseException failure = t.TakePending();
        if (Attributes.CallMethod(t, raw, IoNames.Close).IsError)
            t.TakePending();
        return t.Reraise(failure);
    }

    private static PyFileIO? OpenRaw(ThreadState t, Value file, string mode, bool closefd, Value opener)
    {
        if (!FileModes.TryParse(t, mode, out FileModes modes))
            return null;
        PyFileIO raw = new(PyFileIO.TypeObject);
        return raw.Open(t, file, modes, closefd, opener) ? raw : null;
    }

    private static Value Wrap(ThreadState t, PyFileIO raw, string mode, bool isBinary, int buffering, string? encoding, string? errors, string? newline)
    {
        bool isTerminal = buffering < 0 && raw.IsTerminal();
        bool isLineBuffered = buffering == 1 || isTerminal;
        if (buffering == 0)
            return isBinary ? raw : t.RaiseValueError("can't have unbuffered text I/O");
        PyType type = raw.CanRead && raw.CanWrite ? PyBufferedFile.RandomType : raw.CanWrite ? PyBufferedFile.WriterType : PyBufferedFile.ReaderType;
        PyBufferedFile buffer = new(type, raw, buffering <= 1 ? PyBufferedFile.DefaultSize : buffering);
        if (isBinary)
            return buffer;
        if (LineEnds.Of(newline) is not { } ends)
            return t.RaiseValueError($"illegal newline value: {newline}");
        PyTextIOWrapper text = new(PyTextIOWrapper.TypeObject);
        if (!text.Attach(t, buffer, encoding ?? "UTF-8", errors ?? "strict", ends, isLineBuffered, writeThrough: false))
            return Value.Error;
        text.Attributes.Set(IoNames.Mode, Value.FromString(mode));
        return text;
    }

    private static bool CheckMode(ThreadState t, string mode, out bool isBinary)
    {
        isBinary = mode.Contains('b');
        for (int i = 0; i < mode.Length; i++)
        {
            if (!"rwxab+t".Contains(mode[i]) || mode.IndexOf(mode[i], i + 1) >= 0)
                return Fail(t, $"invalid mode: '{mode}'");
        }
        if (isBinary && mode.Contains('t'))
            return Fail(t, "can't have text and binary mode at once");
        int kinds = 0;
        foreach (char kind in "rwxa")
            kinds += mode.Contains(kind) ? 1 : 0;
        // That there is none is noticed by FileIO, in its own words.
        return kinds <= 1 || Fail(t, "must have exactly one of create/read/write/append mode");
    }

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseValueError(message);
        return false;
    }

    private static bool TryText(ThreadState t, string argument, Value value, out string? text)
    {
        text = (value.Ref as PyStr)?.Text;
        if (value.IsNone || text is not null)
            return true;
        t.RaiseTypeError($"open() argument '{argument}' must be str{(argument == "mode" ? "" : " or None")}, not {value.Type.Name}");
        return false;
    }
}
