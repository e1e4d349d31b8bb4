using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>The import system: what <c>import</c>, <c>__import__</c> and <c>importlib.import_module</c> do. See cpython Python/import.c.</summary>
internal static partial class Importer
{
    /// <summary>
    /// The module that <c>__import__(name, globals, locals, fromlist, level)</c> gives: the package at the front of the name, or with a
    /// <paramref name="fromList"/> (a sequence that is neither None nor empty) the module the name stands for.
    /// </summary>
    public static Value Import(ThreadState t, string name, PyDict? globals, Value fromList, int level)
    {
        if (level < 0)
            return t.RaiseValueError("level must be >= 0");
        if (name.Length == 0 && level == 0)
            return t.RaiseValueError("Empty module name");
        string? absolute = level == 0 ? name : ResolveRelative(t, name, globals, level);
        if (absolute is null)
            return Value.Error;
        Value module = ImportAbsolute(t, absolute);
        if (module.IsError)
            return module;
        Truth hasFromList = fromList.IsUnbound ? Truth.False : Truthiness.Of(t, fromList);
        if (hasFromList == Truth.Error)
            return Value.Error;
        if (hasFromList == Truth.True)
            return HandleFromList(t, module, absolute, fromList);
        int dot = name.IndexOf('.');
        if (dot < 0 && (level == 0 || name.Length > 0))
            return module;
        if (level == 0)
            return ImportAbsolute(t, name[..dot]);
        if (name.Length == 0)
            return module;
        string front = absolute[..(absolute.Length - (name.Length - dot))];
        Value first = t.Engine.Modules.GetOrUnbound(front);
        return first.IsUnbound ? t.Raise(BuiltinExceptions.KeyError, $"'{front}' not in sys.modules as expected") : first;
    }

    /// <summary>The module of a full name: the one in <c>sys.modules</c>, or a new one with its parents.</summary>
    public static Value ImportAbsolute(ThreadState t, string name)
    {
        Value known = t.Engine.Modules.GetOrUnbound(name);
        if (known.IsNone)
            return RaiseNotFound(t, $"import of {name} halted; None in sys.modules", name);
        return known.IsUnbound ? FindAndLoad(t, name) : known;
    }

    private static Value FindAndLoad(ThreadState t, string name)
    {
        int dot = name.LastIndexOf('.');
        if (dot <= 0)
            return Load(t, name, name, null);
        string parentName = name[..dot];
        string tail = name[(dot + 1)..];
        Value parent = ImportAbsolute(t, parentName);
        if (parent.IsError)
            return parent;
        // Importing the parent may have imported the child.
        Value known = t.Engine.Modules.GetOrUnbound(name);
        if (!known.IsUnbound)
            return known;
        Value path = ModuleAttribute(t, parent, SpecialNames.Path);
        if (path.IsError)
            return path;
        if (path.IsUnbound)
            return RaiseNotFound(t, $"No module named '{name}'; '{parentName}' is not a package", name);
        Value module = Load(t, name, tail, path);
        if (!module.IsError && !Attributes.Set(t, parent, PyStr.Intern(tail), module))
            return Value.Error;
        return module;
    }

    // `path` is the __path__ of the parent, null for a module without one.
    private static Value Load(ThreadState t, string name, string tail, Value? path)
    {
        if (path is null && ReplacementOf(t, name) is { } replacement)
            return ExecuteFile(t, name, replacement.File!, replacement.IsPackage ? ToList(replacement.Portions) : null);
        if (ModuleTable.Create(t, name) is { } builtin)
            return AddBuiltin(t, name, builtin);
        if (t.Pending is not null)
            return Value.Error;
        Value found = AskMetaPath(t, name, path ?? Value.None);
        if (!found.IsUnbound)
            return found;
        if (EmbeddedModules.Read(name, out bool isPackage) is { } source)
            return ExecuteSource(t, name, $"<frozen {name}>", source, isPackage ? new PyList() : null, hasLocation: false);
        PyList? folders = path is null ? t.Engine.Sys.GetOrUnbound("path").Ref as PyList : Iteration.ToList(t, path.Value);
        if (folders is null)
            return t.Pending is null ? t.Raise(BuiltinExceptions.RuntimeError, "sys.path must be a list of directory names") : Value.Error;
        SourceFinder.Found? file = SourceFinder.Find(folders, tail);
        if (file is null)
            return RaiseNotFound(t, $"No module named '{name}'", name);
        PyList? locations = file.IsPackage ? ToList(file.Portions) : null;
        return file.File is null ? AddNamespacePackage(t, name, locations!) : ExecuteFile(t, name, file.File, locations);
    }

    // A program's own module goes before one of the library, as long as CPython could look for that in a file too.
    private static SourceFinder.Found? ReplacementOf(ThreadState t, string name)
    {
        bool isOfLibrary = EmbeddedModules.Has(name) || ModuleTable.IsBuiltin(name);
        if (!isOfLibrary || StandardLibraryNames.IsNeverReplaced(name) || t.Engine.Sys.GetOrUnbound("path").Ref is not PyList path)
            return null;
        IReadOnlyList<string> libraries = t.Engine.Options.Libraries;
        PyList own = new([.. path.Items.AsSpan(0, path.Count).ToArray().Where(entry => entry.Ref is PyStr folder && !libraries.Contains(folder.Text))]);
        return SourceFinder.Find(own, name) is { File: not null } found ? found : null;
    }

    /// <summary>Puts a native module into <c>sys.modules</c>, and says in it where it comes from.</summary>
    public static PyModule AddBuiltin(ThreadState t, string name, PyModule module)
    {
        PyModuleSpec spec = new(name, PyBuiltinImporter.TypeObject, "built-in", hasLocation: false, searchLocations: null);
        module.Dict.Set(SpecialNames.Spec, spec);
        module.Dict.Set(SpecialNames.Loader, PyBuiltinImporter.TypeObject);
        int dot = name.LastIndexOf('.');
        module.Dict.Set(SpecialNames.Package, Value.FromString(dot < 0 ? "" : name[..dot]));
        // A native package, such as asyncio or os, finds its native submodules in the table.
        if (ModuleTable.IsPackage(name))
        {
            module.Dict.Set(SpecialNames.Path, new PyList());
            module.Dict.Set(SpecialNames.Package, Value.FromString(name));
        }
        t.Engine.Modules.Set(name, module);
        return module;
    }

    private static PyModule AddNamespacePackage(ThreadState t, string name, PyList locations)
    {
        PyModule module = new(name) { IsBuiltIn = false };
        module.Dict.Set(SpecialNames.Spec, new PyModuleSpec(name, Value.None, null, hasLocation: false, locations));
        module.Dict.Set(SpecialNames.Path, locations);
        module.Dict.Set(SpecialNames.Package, Value.FromString(name));
        t.Engine.Modules.Set(name, module);
        return module;
    }

    private static Value ExecuteFile(ThreadState t, string name, string file, PyList? searchLocations)
    {
        if (SourceFiles.Read(t, file) is not { } bytes)
            return Value.Error;
        return ExecuteSource(t, name, file, bytes, searchLocations, hasLocation: true);
    }

    private static Value ExecuteSource(ThreadState t, string name, string origin, byte[] source, PyList? searchLocations, bool hasLocation)
    {
        PyModule module = new(name);
        PySourceLoader loader = new(name, origin);
        PyModuleSpec spec = new(name, loader, origin, hasLocation, searchLocations) { IsInitializing = true };
        PyDict names = module.Dict;
        names.Set(SpecialNames.Spec, spec);
        names.Set(SpecialNames.Loader, loader);
        names.Set(SpecialNames.Builtins, t.Engine.Builtins);
        if (hasLocation)
            names.Set(SpecialNames.File, Value.FromString(origin));
        int dot = name.LastIndexOf('.');
        names.Set(SpecialNames.Package, Value.FromString(searchLocations is not null ? name : dot < 0 ? "" : name[..dot]));
        if (searchLocations is not null)
            names.Set(SpecialNames.Path, searchLocations);
        t.Engine.Modules.Set(name, module);
        Value result = RunSource(t, source, origin, names);
        spec.IsInitializing = false;
        if (result.IsError)
        {
            t.Engine.Modules.Remove(PyStr.Intern(name));
            return result;
        }
        // The module may have put something else in its place.
        Value loaded = t.Engine.Modules.GetOrUnbound(name);
        return loaded.IsUnbound ? t.Raise(BuiltinExceptions.KeyError, name) : loaded;
    }

    /// <summary>Compiles the source of a module and runs it in the namespace.</summary>
    public static Value RunSource(ThreadState t, byte[] source, string filename, PyDict names)
    {
        CodeObject? code = t.Engine.Compiler.Compile(t, new CompileRequest(filename, CompileMode.Exec) { Bytes = source });
        return code is null ? Value.Error : PyFunction.OfGlobals(t, code, names).RunWithNamespace(t, names);
    }

    // Finders that the program has added to sys.meta_path come before the search of folders.
    private static Value AskMetaPath(ThreadState t, string name, Value path)
    {
        if (t.Engine.Sys.GetOrUnbound("meta_path").Ref is not PyList { Count: > 0 } finders)
            return default;
        foreach (Value finder in finders.Span.ToArray())
        {
            Value findSpec = Attributes.GetOrUnbound(t, finder, PyStr.Intern("find_spec"));
            if (findSpec.IsUnbound)
                continue;
            Value spec = findSpec.IsError ? findSpec : Calls.Call3(t, findSpec, Value.FromString(name), path, Value.None);
            if (spec.IsError)
                return spec;
            if (!spec.IsNone)
                return LoadSpec(t, name, spec);
        }
        return default;
    }

    // See cpython Lib/importlib/_bootstrap.py _load_unlocked.
    private static Value LoadSpec(ThreadState t, string name, Value spec)
    {
        Value loader = Attributes.Get(t, spec, PyStr.Intern("loader"));
        if (loader.IsError)
            return loader;
        Value create = Attributes.GetOrUnbound(t, loader, PyStr.Intern("create_module"));
        Value module = create.IsUnbound ? Value.None : create.IsError ? create : Calls.Call1(t, create, spec);
        if (module.IsError)
            return module;
        if (module.IsNone)
            module = new PyModule(name) { IsBuiltIn = false };
        if (!SetSpec(t, module, spec, loader))
            return Value.Error;
        t.Engine.Modules.Set(name, module);
        if (Attributes.CallMethod(t, loader, PyStr.Intern("exec_module"), module).IsError)
        {
            t.Engine.Modules.Remove(PyStr.Intern(name));
            return Value.Error;
        }
        return t.Engine.Modules.GetOrUnbound(name);
    }

    // What a module says about where it comes from. See cpython Lib/importlib/_bootstrap.py _init_module_attrs.
    private static bool SetSpec(ThreadState t, Value module, Value spec, Value loader)
    {
        Value package = Attributes.Get(t, spec, PyStr.Intern("parent"));
        Value locations = package.IsError ? package : Attributes.Get(t, spec, PyStr.Intern("submodule_search_locations"));
        Value hasLocation = locations.IsError ? locations : Attributes.Get(t, spec, PyStr.Intern("has_location"));
        if (hasLocation.IsError || !Attributes.Set(t, module, SpecialNames.Spec, spec) || !Attributes.Set(t, module, SpecialNames.Loader, loader)
            || !Attributes.Set(t, module, SpecialNames.Package, package))
        {
            return false;
        }
        if (!locations.IsNone && !Attributes.Set(t, module, SpecialNames.Path, locations))
            return false;
        if (!hasLocation.IsTrue)
            return true;
        Value origin = Attributes.Get(t, spec, PyStr.Intern("origin"));
        return !origin.IsError && Attributes.Set(t, module, SpecialNames.File, origin);
    }

    private static PyList ToList(List<string> texts)
    {
        PyList list = new();
        foreach (string text in texts)
            list.Append(Value.FromString(text));
        return list;
    }

    private static Value RaiseNotFound(ThreadState t, string message, string name)
    {
        PyImportError error = (PyImportError)BuiltinExceptions.Create(BuiltinExceptions.ModuleNotFoundError, Value.FromString(message));
        error.Name = Value.FromString(name);
        return t.Raise(error);
    }

    // An attribute of a module, mostly straight from its namespace; unbound when there is none.
    private static Value ModuleAttribute(ThreadState t, Value module, PyStr name)
    {
        if (module.Ref is PyModule plain && plain.Dict.TryGet(name, out Value value))
            return value;
        return Attributes.GetOrUnbound(t, module, name);
    }
}
