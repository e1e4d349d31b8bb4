using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>Makes <c>sys.stdin</c>, <c>sys.stdout</c> and <c>sys.stderr</c> over the engine's streams.</summary>
internal static class StandardStreamObjects
{
    /// <summary>Sets the three and their originals (<c>__stdout__</c>, …); false with an exception pending.</summary>
    public static bool Install(ThreadState t)
    {
        Engine engine = t.Engine;
        Set(engine, "stdin", new PyConsoleStream(engine.StandardInput, "<stdin>", "r"));
        Set(engine, "stdout", new PyConsoleStream(engine.StandardOutput, "<stdout>", "w"));
        Set(engine, "stderr", new PyConsoleStream(engine.StandardError, "<stderr>", "w"));
        return true;
    }

    private static void Set(Engine engine, string name, PyObject stream)
    {
        engine.Sys.Set(name, stream);
        engine.Sys.Set($"__{name}__", stream);
    }

    // As much of a text stream as the interpreter needs to talk.
    private sealed class PyConsoleStream(Stream stream, string name, string mode) : PyObject(TypeObject)
    {
        public static new readonly PyType TypeObject = new PyType("TextIOWrapper")
        {
            Module = "_io",
            Members = static () =>
            [
                new Method("write", "(text, /)", Write),
                new Method("flush", "()", Flush),
                new GetSet("closed", static (_, _) => Value.False),
                new GetSet("encoding", static (_, _) => Value.FromString("utf-8")),
                new GetSet("name", static (_, self) => Value.FromString(((PyConsoleStream)self.Ref!).Name)),
                new GetSet("mode", static (_, self) => Value.FromString(((PyConsoleStream)self.Ref!).Mode)),
            ],
        }.Ready();

        private string Name { get; } = name;

        private string Mode { get; } = mode;

        private static Value Write(ThreadState t, Value self, Value text)
        {
            if (text.Ref is not PyStr str)
                return t.RaiseTypeError($"write() argument must be str, not {text.Type.Name}");
            return Do(t, self, stream => stream.Write(Encoding.UTF8.GetBytes(str.Text))).IsError ? Value.Error : Value.FromInt64(str.Length);
        }

        private static Value Flush(ThreadState t, Value self) => Do(t, self, static stream => stream.Flush());

        private static Value Do(ThreadState t, Value self, Action<Stream> action)
        {
            try
            {
                action(((PyConsoleStream)self.Ref!).Stream);
                return Value.None;
            }
            catch (Exception error) when (SystemErrors.IsSystemError(error))
            {
                return t.RaiseOSError(error);
            }
        }

        private Stream Stream { get; } = stream;
    }
}
