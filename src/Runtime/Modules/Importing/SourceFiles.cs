using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Modules.Importing;

/// <summary>Reads source files, with Python's errors.</summary>
internal static class SourceFiles
{
    /// <summary>The bytes of a file; null with an OSError pending.</summary>
    public static byte[]? Read(ThreadState t, string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            t.RaiseOSError(error, Value.FromString(path));
            return null;
        }
    }
}
