using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Directory = System.IO.Directory;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Looks for a module's file in folders. See cpython Lib/importlib/_bootstrap_external.py FileFinder.</summary>
internal static class SourceFinder
{
    /// <summary>A module's file, or (without one) the folders of a namespace package.</summary>
    internal sealed record Found(string? File, bool IsPackage, List<string> Portions);

    /// <summary>Searches the entries of a path in order; null when no entry has the module.</summary>
    public static Found? Find(PyList path, string tail)
    {
        List<string> portions = [];
        foreach (Value entry in path.Span)
        {
            if (entry.Ref is not PyStr text)
                continue;
            string folder = text.Text is "" or "." ? Directory.GetCurrentDirectory() : Path.Join(Path.IsPathRooted(text.Text) ? "" : Directory.GetCurrentDirectory(), text.Text);
            if (FindIn(folder, tail, portions) is { } found)
                return found;
        }
        return portions.Count == 0 ? null : new Found(null, true, portions);
    }

    private static Found? FindIn(string folder, string tail, List<string> portions)
    {
        string package = Path.Join(folder, tail);
        bool isFolder = SourceFiles.FolderExists(package);
        if (isFolder)
        {
            string init = Path.Join(package, "__init__.py");
            if (SourceFiles.Exists(init))
                return new Found(init, true, [package]);
        }
        string file = package + ".py";
        if (SourceFiles.Exists(file))
            return new Found(file, false, []);
        if (isFolder)
            portions.Add(package);
        return null;
    }
}
