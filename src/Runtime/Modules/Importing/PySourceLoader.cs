using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Python's <c>importlib.machinery.SourceFileLoader</c>: runs the source file of a module.</summary>
internal sealed class PySourceLoader(string name, string path) : PyObject(TypeObject)
{
    private static readonly ConstructorSignature Parameters = new("SourceFileLoader", "(fullname, path)");

    public static new readonly PyType TypeObject = new PyType("SourceFileLoader")
    {
        Module = "importlib.machinery",
        New = Create,
        Members = static () =>
        [
            new GetSet("name", static (_, self) => Value.FromString(((PySourceLoader)self.Ref!).ModuleName)),
            new GetSet("path", static (_, self) => Value.FromString(((PySourceLoader)self.Ref!).Path)),
            new Method("get_filename", "(fullname=None)", static (_, self, _) => Value.FromString(((PySourceLoader)self.Ref!).Path)),
            new Method("is_package", "(fullname)", static (_, self, _) => Value.FromBool(System.IO.Path.GetFileName(((PySourceLoader)self.Ref!).Path) == "__init__.py")),
            new Method("create_module", "(spec)", static (_, _, _) => Value.None),
            new Method("exec_module", "(module)", ExecuteModule),
            new Method("get_source", "(fullname=None)", GetSource),
        ],
    }.Ready();

    public string ModuleName { get; } = name;

    public string Path { get; } = path;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        Span<Value> bound = ((Span<Value>)buffer)[..2];
        if (!Parameters.Bind(t, in arguments, bound))
            return Value.Error;
        if (bound[0].Ref is not PyStr name || bound[1].Ref is not PyStr path)
            return t.RaiseTypeError("SourceFileLoader() takes the name of a module and the path of its file as str");
        return new PySourceLoader(name.Text, path.Text);
    }

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
