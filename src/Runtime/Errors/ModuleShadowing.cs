using Directory = System.IO.Directory;

namespace PyLite.Runtime.Errors;

/// <summary>What a program is told whose own file stands in front of the module it wanted. See cpython Objects/moduleobject.c _Py_module_getattro_impl.</summary>
internal static class ModuleShadowing
{
    /// <summary>The end of a message about a name that a module does not have; null when the file is not to blame.</summary>
    /// <param name="t">The thread whose engine knows the program's folder.</param>
    /// <param name="moduleName">The module.</param>
    /// <param name="file">Its file.</param>
    /// <param name="isInitializing">The module is being imported: it may have imported itself.</param>
    public static string? Advice(ThreadState t, string moduleName, string file, bool isInitializing)
    {
        bool isOfLibrary = StandardLibraryNames.Contains(moduleName);
        if (!(isOfLibrary || isInitializing) || !IsBesideProgram(t, file))
            return null;
        string renaming = $"(consider renaming '{file}' ";
        return isOfLibrary
            ? $"{renaming}since it has the same name as the standard library module named '{moduleName}' and prevents importing that standard library module)"
            : $"{renaming}if it has the same name as a library you intended to import)";
    }

    private static bool IsBesideProgram(ThreadState t, string file)
    {
        if (t.Engine.ProgramFolder is not { } program)
            return false;
        string module = Path.GetFileName(file) == "__init__.py" ? Path.GetDirectoryName(file)! : file;
        string folder = program.Length == 0 ? Directory.GetCurrentDirectory() : program;
        return Path.GetDirectoryName(module) == folder;
    }
}
