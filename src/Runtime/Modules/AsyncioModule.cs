using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>
/// The package <c>asyncio</c>: what its modules (AsyncioModule.Submodules.cs) have in their <c>__all__</c>. Their functions are in
/// AsyncioModule.Functions.cs; what those do is in the folder Asyncio.
/// </summary>
internal static partial class AsyncioModule
{
    private const string Name = "asyncio";

    /// <summary>Full names of the modules that are native.</summary>
    public static IEnumerable<string> SubmoduleNames => Submodules.Where(static row => row.Fill is not null).Select(static row => $"{Name}.{row.Name}");

    public static PyModule Create(ThreadState t)
    {
        PyModule package = new(Name, "The asyncio package, tracking PEP 3156.");
        foreach (Submodule row in Submodules)
        {
            if (row.Fill is null)
                continue;
            PyModule module = Importer.AddBuiltin(t, $"{Name}.{row.Name}", MakeSubmodule(row));
            package.Add(row.Name, module);
            foreach (string name in row.All)
                package.Add(name, module.Dict.GetOrUnbound(name));
        }
        // Left asyncio in 3.11, and its __all__ with it.
        package.Add("coroutine", ((PyModule)package.Dict.GetOrUnbound("coroutines").Ref!).Dict.GetOrUnbound("coroutine"));
        return package
            .Add("__all__", AllNames())
            .Add(new PyBuiltinFunction("__getattr__", "(name, /)", (thread, name) => FindLate(thread, package, name)))
            .Add(new PyBuiltinFunction("__dir__", "()", _ => NamesOf(package)));
    }

    /// <summary>Makes a native module of the package anew, by its full name, when <c>sys.modules</c> has lost it.</summary>
    public static PyModule CreateSubmodule(string fullName) =>
        MakeSubmodule(Array.Find(Submodules, row => row.Fill is not null && fullName == $"{Name}.{row.Name}")!);

    private static PyModule MakeSubmodule(Submodule row)
    {
        PyModule module = new($"{Name}.{row.Name}", row.Doc);
        row.Fill!(module);
        return module.Add("__all__", new PyTuple(Array.ConvertAll(row.All, Value.FromString)));
    }

    private static PyTuple AllNames()
    {
        List<Value> names = [];
        foreach (Submodule row in Submodules)
        {
            foreach (string name in row.All)
                names.Add(PyStr.Intern(name));
        }
        return new PyTuple(names.ToArray());
    }

    // Modules written in Python, what they export, and the classes that are deprecated.
    private static Value FindLate(ThreadState t, PyModule package, Value asked)
    {
        if (asked.Ref is not PyStr { Text: var name })
            return t.RaiseTypeError($"attribute name must be string, not '{asked.Type.Name}'");
        foreach (Submodule row in Submodules)
        {
            if (row.Fill is not null || (row.Name != name && !row.All.Contains(name)))
                continue;
            Value module = Importer.ImportAbsolute(t, $"{Name}.{row.Name}");
            if (module.IsError || row.Name == name)
                return module;
            Value value = Attributes.Get(t, module, PyStr.Intern(name));
            if (!value.IsError)
                package.Dict.Set(name, value);
            return value;
        }
        PyType? deprecated = name switch
        {
            "AbstractEventLoopPolicy" => PyEventLoopPolicy.AbstractType,
            "DefaultEventLoopPolicy" => PyEventLoopPolicy.TypeObject,
            _ => null,
        };
        if (deprecated is null)
            return t.Raise(BuiltinExceptions.AttributeError, $"module '{Name}' has no attribute '{name}'");
        return Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, $"'asyncio.{name}' is deprecated and slated for removal in Python 3.16") ? deprecated : Value.Error;
    }

    private static PyList NamesOf(PyModule package)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        for (int i = 0; i < package.Dict.EntryLimit; i++)
        {
            if (package.Dict.EntryAt(i).Key.Ref is PyStr name && name.Text is not "__dir__")
                names.Add(name.Text);
        }
        foreach (Submodule row in Submodules)
            names.UnionWith([row.Name, .. row.All]);
        return new PyList(names.Select(Value.FromString).ToArray());
    }
}
