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
            new Method("create_module", "(spec)", static (_, _, _) => Value.None),
            new Method("exec_module", "(module)", ExecuteModule),
            new Method("get_source", "(fullname=None)", GetSource),
        ],
    }.Ready();

    public string ModuleName { get; } = name;

    public string Path { get; } = path;

    private static Value ExecuteModule(ThreadState t, Value self, Value module)
    {
        PySourceLoader loader = (PySourceLoader)self.Ref!;
        if (module.Ref is not PyModule target)
            return t.RaiseTypeError($"module expected, got {module.Type.Name}");
        bool isEmbedded = loader.Path.StartsWith("<frozen ", StringComparison.Ordinal);
        byte[]? source = isEmbedded ? EmbeddedModules.Read(loader.ModuleName, out _) : SourceFiles.Read(t, loader.Path);
        if (source is null)
            return t.Pending is null ? t.Raise(BuiltinExceptions.ImportError, $"no source for {loader.ModuleName}") : Value.Error;
        target.Dict.Set(SpecialNames.Builtins, t.Engine.Builtins);
        return Importer.RunSource(t, source, loader.Path, target.Dict).IsError ? Value.Error : Value.None;
    }

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
