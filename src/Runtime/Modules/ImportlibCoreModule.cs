using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_importlib</c>: what <c>importlib</c> asks the import system for.</summary>
internal static class ImportlibCoreModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule m = new("_importlib");
        m.Add(PyModuleSpec.TypeObject);
        m.Add(PySourceLoader.TypeObject);
        m.Add(PyBuiltinImporter.TypeObject);
        m.Add(new PyBuiltinFunction("import_module", "(name, /)", ImportModule));
        m.Add(new PyBuiltinFunction("run", "(module, filename, /)", Run));
        m.Add(new PyBuiltinFunction("find", "(name, path, /)", Find));
        m.Add(new PyBuiltinFunction("is_embedded", "(name, /)", static (_, name) => Value.FromBool(name.Ref is PyStr text && EmbeddedModules.Read(text.Text, out bool _) is not null)));
        m.Add(new PyBuiltinFunction("create_builtin", "(name, /)", CreateBuiltin));
        return m;
    }

    private static Value ImportModule(ThreadState t, Value name) =>
        name.Ref is PyStr text ? Importer.ImportAbsolute(t, text.Text) : t.RaiseTypeError($"the 'name' argument must be a str, not {name.Type.Name}");

    // Runs a source file, or the embedded source of a module, in the namespace of a module.
    private static Value Run(ThreadState t, Value module, Value filename)
    {
        if (module.Ref is not PyModule target || filename.Ref is not PyStr path)
            return t.RaiseTypeError("run() takes a module and a str");
        byte[]? source = EmbeddedSource(path.Text) ?? SourceFiles.Read(t, path.Text);
        if (source is null)
            return Value.Error;
        target.Dict.Set(SpecialNames.Builtins, t.Engine.Builtins);
        return Importer.RunSource(t, source, path.Text, target.Dict).IsError ? Value.Error : Value.None;
    }

    private static byte[]? EmbeddedSource(string path) =>
        path.StartsWith("<frozen ", StringComparison.Ordinal) ? EmbeddedModules.Read(path[8..^1], out _) : null;

    // The spec of a module that is not imported yet, or None. `path` is the __path__ of its parent, None for a top-level name.
    private static Value Find(ThreadState t, Value name, Value path)
    {
        if (name.Ref is not PyStr text)
            return t.RaiseTypeError($"name must be a string, not {name.Type.Name}");
        if (ModuleTable.IsBuiltin(text.Text))
            return new PyModuleSpec(text.Text, PyBuiltinImporter.TypeObject, "built-in", hasLocation: false, searchLocations: null);
        if (EmbeddedModules.Read(text.Text, out bool isPackage) is not null)
        {
            string origin = $"<frozen {text.Text}>";
            return new PyModuleSpec(text.Text, new PySourceLoader(text.Text, origin), origin, hasLocation: false, isPackage ? new PyList() : null);
        }
        PyList? folders = path.IsNone ? t.Engine.Sys.GetOrUnbound("path").Ref as PyList : Iteration.ToList(t, path);
        if (folders is null)
            return t.Pending is null ? Value.None : Value.Error;
        if (SourceFinder.Find(folders, text.Text[(text.Text.LastIndexOf('.') + 1)..]) is not { } found)
            return Value.None;
        PyList? locations = null;
        if (found.IsPackage)
        {
            locations = new PyList();
            foreach (string portion in found.Portions)
                locations.Append(Value.FromString(portion));
        }
        Value loader = found.File is null ? Value.None : new PySourceLoader(text.Text, found.File);
        return new PyModuleSpec(text.Text, loader, found.File, hasLocation: found.File is not null, locations);
    }

    private static Value CreateBuiltin(ThreadState t, Value name)
    {
        if (name.Ref is PyStr text && ModuleTable.Create(t, text.Text) is { } module)
            return module;
        return t.Pending is null ? Value.None : Value.Error;
    }
}
