using System.Text;

namespace PyLite.Runtime.Errors;

/// <summary>The lines of source files, for tracebacks: read when first asked for. See cpython Lib/linecache.py.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, (DateTime Written, string[] Lines)> files = [];
    private readonly Dictionary<string, string[]> registered = [];

    /// <summary>Notes the text of code that is in no file, such as that of <c>-c</c>.</summary>
    public void Register(string filename, string text) => registered[filename] = Split(text);

    /// <summary>A line, from 1, without its newline and what white space stands before that; empty when there is none.</summary>
    public string Get(string filename, int line)
    {
        string[] lines = registered.TryGetValue(filename, out string[]? known) ? known : Read(filename);
        return line >= 1 && line <= lines.Length ? lines[line - 1].TrimEnd() : "";
    }

    /// <summary>Forgets what was read: files may have changed.</summary>
    public void Clear() => files.Clear();

    private string[] Read(string filename)
    {
        if (filename.Length == 0 || filename[0] == '<')
            return [];
        try
        {
            DateTime written = File.GetLastWriteTimeUtc(filename);
            if (files.TryGetValue(filename, out (DateTime Written, string[] Lines) known) && known.Written == written)
                return known.Lines;
            string[] lines = File.Exists(filename) ? Split(File.ReadAllText(filename, Encoding.UTF8)) : [];
            files[filename] = (written, lines);
            return lines;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            // A traceback without its source lines still says what went wrong.
            return [];
        }
    }

    private static string[] Split(string text) => text.ReplaceLineEndings("\n").Split('\n');
}
