using System.Runtime.CompilerServices;

namespace PyLite.UnitTests.Documentation;

/// <summary>The files of the repository.</summary>
internal static class RepositoryFiles
{
    /// <summary>The full path of a file that is named from the root.</summary>
    public static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Join(Path.GetDirectoryName(here)!, "..", "..", "..", name));
}
