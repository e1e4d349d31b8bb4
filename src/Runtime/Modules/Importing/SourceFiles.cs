using System.Text;
using PyLite.Runtime.Execution;
using Directory = System.IO.Directory;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Source files, of folders and of archives.</summary>
internal static class SourceFiles
{
    /// <summary>Whether there is such a file.</summary>
    public static bool Exists(string path) => File.Exists(path) || SourceArchive.HasFile(path);

    /// <summary>Whether there is such a folder.</summary>
    public static bool FolderExists(string path) => Directory.Exists(path) || SourceArchive.HasFolder(path);

    /// <summary>The bytes of a file; null with an OSError pending.</summary>
    public static byte[]? Read(ThreadState t, string path)
    {
        try
        {
            if (File.Exists(path) || SourceArchive.Read(path) is not { } archived)
                return File.ReadAllBytes(path);
            // Tracebacks cannot read it where it is.
            t.Engine.SourceLines.Register(path, Encoding.UTF8.GetString(archived));
            return archived;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            t.RaiseOSError(error, Value.FromString(path));
            return null;
        }
    }
}
