using PyLite.Runtime.Errors;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules;
using PyLite.Runtime.Modules.Importing;
using PyLite.Runtime.Objects;
using Directory = System.IO.Directory;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite.Cli.Repl;

/// <summary>Completes what stands in import statements. Modules are looked for, not imported. See cpython Lib/_pyrepl/_module_completer.py.</summary>
internal sealed class ModuleCompletion(ThreadState t)
{
    /// <summary>Whether the name of a module follows.</summary>
    public static bool IsModuleName(string before)
    {
        string[] words = before.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return words is ["import"] or ["from"] || (words is ["import", ..] && words[^1].EndsWith(','));
    }

    /// <summary>The module whose names follow; null where none do.</summary>
    public static string? ImportedFrom(string before)
    {
        string[] words = before.Split((char[])[' ', '\t', '('], StringSplitOptions.RemoveEmptyEntries);
        return words is ["from", var module, "import"] || (words is ["from", _, "import", ..] && words[^1].EndsWith(',')) ? words[1] : null;
    }

    /// <summary>The modules whose dotted names begin so.</summary>
    public IReadOnlyList<string> Modules(string prefix)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        int dot = prefix.LastIndexOf('.');
        string parent = dot < 0 ? "" : prefix[..(dot + 1)];
        foreach (string name in Known().Concat(OnPath(parent)))
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            string rest = name[parent.Length..];
            string head = parent + rest.Split('.')[0];
            if (prefix.Length > parent.Length || !rest.StartsWith('_'))
                found.Add(head);
        }
        return [.. found];
    }

    /// <summary>The names that can be imported from a module: what it has if it is loaded, and its submodules.</summary>
    public IReadOnlyList<string> Names(string module, string prefix)
    {
        SortedSet<string> found = new(StringComparer.Ordinal);
        Value loaded = t.Engine.Modules.GetOrUnbound(module);
        if (!loaded.IsUnbound)
            found.UnionWith(Completer.NamesOf(t, loaded));
        foreach (string name in Modules(module + "."))
            found.Add(name[(module.Length + 1)..]);
        found.RemoveWhere(name => !name.StartsWith(prefix, StringComparison.Ordinal) || (prefix.Length == 0 && name.StartsWith('_')));
        return [.. found];
    }

    private static IEnumerable<string> Known() => ModuleTable.Names.Concat(EmbeddedModules.Names).Where(static name => !name.StartsWith('_'));

    // Files and folders in which Python would find modules.
    private List<string> OnPath(string parent)
    {
        List<string> names = [];
        if (t.Engine.Sys.GetOrUnbound("path").Ref is not PyList path)
            return names;
        string inside = parent.Replace('.', Path.DirectorySeparatorChar);
        foreach (Value entry in path.Span)
        {
            if (entry.Ref is PyStr folder)
                AddFolder(Path.Join(folder.Text.Length == 0 ? "." : folder.Text, inside), parent, names);
        }
        return names;
    }

    private static void AddFolder(string folder, string parent, List<string> names)
    {
        try
        {
            if (!Directory.Exists(folder))
                return;
            foreach (string file in Directory.EnumerateFileSystemEntries(folder))
            {
                string name = Path.GetFileNameWithoutExtension(file);
                bool isModule = file.EndsWith(".py", StringComparison.Ordinal) || File.Exists(Path.Join(file, "__init__.py"));
                if (isModule && name != "__init__")
                    names.Add(parent + name);
            }
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return;
        }
    }
}
