using System.Text;
using PyLite.Runtime.Errors;

namespace PyLite.Cli.Repl;

/// <summary>
/// The statements that were entered, kept in a file. Each is added to the end of the file at once: what another session writes meanwhile stays, and
/// nothing is lost when the process ends hard. A file that cannot be read or written is done without, silently, as CPython does.
/// </summary>
/// <remarks>Lines of one statement end with CR LF inside the file, the last with LF alone: the form of CPython's own history (Lib/_pyrepl/readline.py).</remarks>
internal sealed class History(string? path)
{
    private const int Limit = 10_000;
    private const int MaximumSize = 16 * 1024 * 1024;

    private readonly List<string> entries = [];

    public int Count => entries.Count;

    public string this[int index] => entries[index];

    /// <summary>Reads the file; bytes that are no UTF-8 become U+FFFD.</summary>
    public void Load()
    {
        if (path is null)
            return;
        foreach (string entry in Split(ReadEnd(path)))
        {
            if (entry.Length > 0)
                entries.Add(entry);
        }
        if (entries.Count > Limit)
            entries.RemoveRange(0, entries.Count - Limit);
    }

    /// <summary>Adds a statement, unless it is the one before once more.</summary>
    public void Add(string entry)
    {
        entry = entry.TrimEnd('\n', ' ');
        if (entry.Length == 0 || (entries.Count > 0 && entries[^1] == entry))
            return;
        entries.Add(entry);
        if (path is not null)
            Append(path, entry);
    }

    /// <summary>The last entry before an index that contains a text; -1 when there is none.</summary>
    public int FindBefore(int index, string text)
    {
        for (int i = Math.Min(index, entries.Count) - 1; i >= 0; i--)
        {
            if (entries[i].Contains(text, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }

    // No more than the size that the file says: a device may never end.
    private static string ReadEnd(string path)
    {
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            byte[] bytes = new byte[Math.Min(file.Length, MaximumSize)];
            file.Seek(-bytes.Length, SeekOrigin.End);
            file.ReadExactly(bytes);
            return Encoding.UTF8.GetString(bytes).TrimStart('\ufeff');
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error) || error is NotSupportedException)
        {
            return "";
        }
    }

    private static void Append(string path, string entry)
    {
        try
        {
            FileStreamOptions options = new() { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using FileStream file = new(path, options);
            string start = "";
            // A line that was cut off (a full disk) stays a line of its own.
            if (file.Length > 0)
            {
                file.Seek(-1, SeekOrigin.End);
                start = file.ReadByte() == '\n' ? "" : "\n";
            }
            file.Write(Encoding.UTF8.GetBytes($"{start}{entry.Replace("\n", "\r\n", StringComparison.Ordinal)}\n"));
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return;
        }
    }

    private static IEnumerable<string> Split(string text)
    {
        StringBuilder entry = new();
        foreach (string line in text.Split('\n'))
        {
            if (line.EndsWith('\r'))
            {
                entry.Append(line, 0, line.Length - 1).Append('\n');
                continue;
            }
            yield return entry.Append(line).ToString();
            entry.Clear();
        }
    }
}
