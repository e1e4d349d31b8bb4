using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Python's <c>importlib.machinery.SourceFileLoader</c>, as far as modules show it in <c>__loader__</c>.</summary>
internal sealed class PySourceLoader(string name, string path) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("SourceFileLoader")
    {
        Module = "importlib.machinery",
        Members = static () =>
        [
            new GetSet("name", static (_, self) => Value.FromString(((PySourceLoader)self.Ref!).ModuleName)),
            new GetSet("path", static (_, self) => Value.FromString(((PySourceLoader)self.Ref!).Path)),
            new Method("get_filename", "(fullname=None)", static (_, self, _) => Value.FromString(((PySourceLoader)self.Ref!).Path)),
            new Method("get_source", "(fullname=None)", GetSource),
        ],
    }.Ready();

    public string ModuleName { get; } = name;

    public string Path { get; } = path;

    private static Value GetSource(ThreadState t, Value self, Value fullName)
    {
        PySourceLoader loader = (PySourceLoader)self.Ref!;
        try
        {
            return Value.FromString(File.ReadAllText(loader.Path, Encoding.UTF8));
        }
        catch (IOException)
        {
            return t.Raise(BuiltinExceptions.OSError, "source not available through get_data()");
        }
        catch (UnauthorizedAccessException)
        {
            return t.Raise(BuiltinExceptions.OSError, "source not available through get_data()");
        }
    }
}
