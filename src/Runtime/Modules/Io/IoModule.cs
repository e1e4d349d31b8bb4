using PyLite.Runtime.Builtins;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Io;

/// <summary>The module <c>io</c>. See cpython Lib/io.py and Modules/_io.</summary>
internal static class IoModule
{
    /// <summary><c>io.UnsupportedOperation</c>: an OSError and a ValueError at once.</summary>
    public static readonly PyType UnsupportedOperation = MakeUnsupportedOperation();

    /// <summary>The module <c>io</c>.</summary>
    public static PyModule Create(ThreadState t) => Fill(new PyModule("io", "Files and what behaves like them."))
        .Add(PyIOBase.TypeObject)
        .Add(PyIOBase.RawType)
        .Add(PyIOBase.BufferedType)
        .Add(PyIOBase.TextType)
        .Add("SEEK_SET", Value.FromInt64(0))
        .Add("SEEK_CUR", Value.FromInt64(1))
        .Add("SEEK_END", Value.FromInt64(2));

    /// <summary>The module <c>_io</c>, where the classes say that they are; the abstract ones have an underline there.</summary>
    public static PyModule CreateCore(ThreadState t) => Fill(new PyModule("_io", "The classes and functions of io."))
        .Add("_IOBase", PyIOBase.TypeObject)
        .Add("_RawIOBase", PyIOBase.RawType)
        .Add("_BufferedIOBase", PyIOBase.BufferedType)
        .Add("_TextIOBase", PyIOBase.TextType);

    private static PyModule Fill(PyModule module)
    {
        module.Add("DEFAULT_BUFFER_SIZE", Value.FromInt64(PyBufferedFile.DefaultSize));
        module.Add("BlockingIOError", BuiltinExceptions.BlockingIOError);
        foreach (PyType type in (ReadOnlySpan<PyType>)[
            PyFileIO.TypeObject, PyBytesIO.TypeObject, PyStringIO.TypeObject,
            PyBufferedFile.ReaderType, PyBufferedFile.WriterType, PyBufferedFile.RandomType, PyBufferedPair.TypeObject, PyTextIOWrapper.TypeObject, PyNewlineDecoder.TypeObject,
            UnsupportedOperation])
            module.Add(type);
        module.Add("open", Open.Function);
        module.Add("open_code", Open.CodeFunction);
        module.Add(new PyBuiltinFunction("text_encoding", "(encoding, stacklevel=2, /)", TextEncoding));
        return module;
    }

    private static Value TextEncoding(ThreadState t, Value encoding, Value stackLevel) => encoding.IsNone ? Value.FromString("locale") : encoding;

    private static PyType MakeUnsupportedOperation()
    {
        PyType type = new PyType("UnsupportedOperation", BuiltinExceptions.OSError)
        {
            Module = "io",
            IsSubclassable = true,
            HasInstanceDict = true,
            Allocate = BuiltinExceptions.OSError.Allocate,
        }.Ready();
        type.Bases = [BuiltinExceptions.OSError, BuiltinExceptions.ValueError];
        type.Mro = [type, BuiltinExceptions.OSError, .. BuiltinExceptions.ValueError.Mro];
        return type;
    }
}
