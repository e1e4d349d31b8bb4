using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>Makes <c>sys.stdin</c>, <c>sys.stdout</c> and <c>sys.stderr</c> over the engine's streams.</summary>
internal static class StandardStreamObjects
{
    /// <summary>Sets the three and their originals (<c>__stdout__</c>, …); false with an exception pending.</summary>
    public static bool Install(ThreadState t)
    {
        Engine engine = t.Engine;
        return Set(t, "stdin", 0, engine.StandardInput) && Set(t, "stdout", 1, engine.StandardOutput) && Set(t, "stderr", 2, engine.StandardError);
    }

    // See cpython Python/pylifecycle.c create_stdio.
    private static bool Set(ThreadState t, string name, int descriptor, Stream? stream)
    {
        if (stream is null)
        {
            Bind(t, name, Value.None);
            return true;
        }
        bool writes = descriptor > 0;
        PyFileIO raw = new(stream, descriptor, $"<{name}>", writes);
        PyObject buffer = writes && t.Engine.Options.Unbuffered ? raw : new PyBufferedFile(writes ? PyBufferedFile.WriterType : PyBufferedFile.ReaderType, raw, PyBufferedFile.DefaultSize);
        PyTextIOWrapper text = new(PyTextIOWrapper.TypeObject);
        bool isLineBuffered = descriptor == 2 || raw.IsTerminal();
        if (!text.Attach(t, buffer, "utf-8", descriptor == 2 ? "backslashreplace" : "strict", LineEnds.Universal, isLineBuffered, t.Engine.Options.Unbuffered))
            return false;
        text.Attributes.Set(IoNames.Mode, Value.FromString(writes ? "w" : "r"));
        Bind(t, name, text);
        return true;
    }

    private static void Bind(ThreadState t, string name, Value stream)
    {
        t.Engine.Sys.Set(name, stream);
        t.Engine.Sys.Set($"__{name}__", stream);
    }
}
