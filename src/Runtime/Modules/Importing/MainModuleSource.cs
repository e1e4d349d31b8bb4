using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>The source of a module that is to be run by <c>-m</c>.</summary>
internal sealed record MainModuleSource(string Name, string Package, string Path, byte[] Source)
{
    /// <summary>Finds it, importing the packages around it; null with an exception pending, or with a complaint.</summary>
    public static MainModuleSource? Find(ThreadState t, string name, out string? complaint)
    {
        complaint = null;
        int dot = name.LastIndexOf('.');
        string package = dot < 0 ? "" : name[..dot];
        PyList? path = t.Engine.Sys.GetOrUnbound("path").Ref as PyList;
        if (dot >= 0)
        {
            Value parent = Importer.ImportAbsolute(t, package);
            if (parent.IsError)
            {
                if (!t.PendingIs(BuiltinExceptions.ImportError))
                    return null;
                complaint = DescribeFailure(t, name);
                return null;
            }
            Value parentPath = Attributes.GetOrUnbound(t, parent, SpecialNames.Path);
            if (parentPath.IsError || (path = parentPath.IsUnbound ? null : Iteration.ToList(t, parentPath)) is null)
            {
                complaint = $"Error while finding module specification for '{name}' (ModuleNotFoundError: __path__ attribute not found on '{package}' while trying to find '{name}')";
                return null;
            }
        }
        if (EmbeddedModules.Read(name, out bool embeddedPackage) is { } embedded && !embeddedPackage)
            return new MainModuleSource(name, package, $"<frozen {name}>", embedded);
        SourceFinder.Found? found = path is null ? null : SourceFinder.Find(path, name[(dot + 1)..]);
        if (found is { IsPackage: true })
            return FindInPackage(t, name, found, out complaint);
        if (found?.File is null)
        {
            complaint = ModuleTable.IsBuiltin(name) ? $"No code object available for {name}" : $"No module named {name}";
            return null;
        }
        return SourceFiles.Read(t, found.File) is { } source ? new MainModuleSource(name, package, found.File, source) : null;
    }

    private static string DescribeFailure(ThreadState t, string name)
    {
        PyBaseException error = t.TakePending();
        return $"Error while finding module specification for '{name}' ({error.Type.Name}: {ExceptionLines.SafeString(t, error, "exception")})";
    }

    private static MainModuleSource? FindInPackage(ThreadState t, string name, SourceFinder.Found package, out string? complaint)
    {
        complaint = null;
        if (Importer.ImportAbsolute(t, name).IsError)
        {
            if (t.PendingIs(BuiltinExceptions.ImportError))
                complaint = DescribeFailure(t, name + ".__main__");
            return null;
        }
        foreach (string folder in package.Portions)
        {
            string main = System.IO.Path.Join(folder, "__main__.py");
            if (SourceFiles.Exists(main))
                return SourceFiles.Read(t, main) is { } source ? new MainModuleSource(name + ".__main__", name, main, source) : null;
        }
        complaint = $"No module named {name}.__main__; '{name}' is a package and cannot be directly executed";
        return null;
    }
}
