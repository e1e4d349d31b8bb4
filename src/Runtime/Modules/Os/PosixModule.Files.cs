using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

using Directory = System.IO.Directory;

namespace PyLite.Runtime.Modules.Os;

// posix: files and directories by path.
internal static partial class PosixModule
{
    private static void AddFileFunctions(PyModule module) => module
        .Add(new PyBuiltinFunction("access", "(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True)", new FunctionN(Access)))
        .Add(new PyBuiltinFunction("chdir", "(path)", static (t, path) => Do(t, path, static text => Environment.CurrentDirectory = text)))
        .Add(new PyBuiltinFunction("chmod", "(path, mode, *, dir_fd=None, follow_symlinks=True)", new FunctionN(ChangeMode)))
        .Add(new PyBuiltinFunction("listdir", "(path=None)", ListDirectory))
        .Add(new PyBuiltinFunction("lstat", "(path, *, dir_fd=None)", static (t, path, directory) => PyStatResult.OfPath(t, path, followLinks: false)))
        .Add(new PyBuiltinFunction("mkdir", "(path, mode=511, *, dir_fd=None)", static (t, path, mode, directory) => MakeDirectory(t, path)))
        .Add(new PyBuiltinFunction("readlink", "(path, *, dir_fd=None)", static (t, path, directory) => ReadLink(t, path)))
        .Add(new PyBuiltinFunction("remove", "(path, *, dir_fd=None)", static (t, path, directory) => Remove(t, path)))
        .Add(new PyBuiltinFunction("rename", "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", static (t, from, to, a, b) => Rename(t, from, to)))
        .Add(new PyBuiltinFunction("replace", "(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", static (t, from, to, a, b) => Rename(t, from, to)))
        .Add(new PyBuiltinFunction("rmdir", "(path, *, dir_fd=None)", static (t, path, directory) => RemoveDirectory(t, path)))
        .Add(new PyBuiltinFunction("scandir", "(path=None)", ScanDirectory))
        .Add(new PyBuiltinFunction("stat", "(path, *, dir_fd=None, follow_symlinks=True)", Stat))
        .Add(new PyBuiltinFunction("symlink", "(src, dst, target_is_directory=False, *, dir_fd=None)", static (t, from, to, isDirectory, directory) => SymLink(t, from, to)))
        .Add(new PyBuiltinFunction("truncate", "(path, length)", Truncate))
        .Add(new PyBuiltinFunction("unlink", "(path, *, dir_fd=None)", static (t, path, directory) => Remove(t, path)))
        .Add(new PyBuiltinFunction("utime", "(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True)", new FunctionN(SetTimes)));

    private static Value Do(ThreadState t, Value path, Action<string> action)
    {
        if (Paths.ToText(t, path) is not { } text)
            return Value.Error;
        if (text.Length == 0)
            return t.RaiseOSError(Errno.NoEntry, path);
        try
        {
            action(text);
            return Value.None;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error, path);
        }
    }

    private static Value Access(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (Paths.ToText(t, arguments[0]) is not { } path || !IntArguments.TryInt32(t, arguments[1], out int mode))
            return Value.Error;
        if (!Path.Exists(path))
            return Value.False;
        if (OperatingSystem.IsWindows() || mode == 0 || Environment.IsPrivilegedProcess)
            return Value.True;
        UnixFileMode granted = File.GetUnixFileMode(path);
        const UnixFileMode Read = UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead;
        const UnixFileMode Write = UnixFileMode.UserWrite | UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        const UnixFileMode Execute = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        bool allowed = ((mode & 4) == 0 || (granted & Read) != 0) && ((mode & 2) == 0 || (granted & Write) != 0) && ((mode & 1) == 0 || (granted & Execute) != 0);
        return Value.FromBool(allowed);
    }

    private static Value ChangeMode(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!IntArguments.TryInt32(t, arguments[1], out int mode))
            return Value.Error;
        return Do(t, arguments[0], path =>
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, (UnixFileMode)(mode & 0xFFF));
        });
    }

    private static Value ListDirectory(ThreadState t, Value path)
    {
        PyList names = new();
        bool isBytes = path.Ref is PyBytes;
        Value done = Do(t, path.IsNone ? Value.FromString(".") : path, text =>
        {
            foreach (FileSystemInfo entry in Entries(text))
                names.Append(isBytes ? PyBytes.Of(System.Text.Encoding.UTF8.GetBytes(entry.Name)) : Value.FromString(entry.Name));
        });
        return done.IsError ? done : names;
    }

    private static IEnumerable<FileSystemInfo> Entries(string path)
    {
        if (File.Exists(path))
            throw new IOException("Not a directory", Errno.NotDirectory);
        return new DirectoryInfo(path).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });
    }

    private static Value ScanDirectory(ThreadState t, Value path)
    {
        List<Value> entries = [];
        Value directory = path.IsNone ? Value.FromString(".") : path;
        Value done = Do(t, directory, text =>
        {
            foreach (FileSystemInfo entry in Entries(text))
                entries.Add(new PyDirEntry(entry, Path.Combine(text, entry.Name)));
        });
        return done.IsError ? done : new PyScanDirIterator([.. entries]);
    }

    private static Value MakeDirectory(ThreadState t, Value path) => Do(t, path, static text =>
    {
        string trimmed = text.Length > 1 ? text.TrimEnd('/') : text;
        if (Path.Exists(trimmed))
            throw new IOException("File exists", Errno.Exists);
        string? parent = Path.GetDirectoryName(Path.GetFullPath(trimmed));
        if (parent is not null && !Directory.Exists(parent))
            throw new IOException("Missing parent", File.Exists(parent) ? Errno.NotDirectory : Errno.NoEntry);
        Directory.CreateDirectory(trimmed);
    });

    private static Value RemoveDirectory(ThreadState t, Value path) => Do(t, path, static text =>
    {
        if (File.Exists(text))
            throw new IOException("Not a directory", Errno.NotDirectory);
        if (Directory.Exists(text) && Directory.EnumerateFileSystemEntries(text).GetEnumerator().MoveNext())
            throw new IOException("Directory not empty", Errno.NotEmpty);
        Directory.Delete(text);
    });

    private static Value Remove(ThreadState t, Value path) => Do(t, path, static text =>
    {
        FileInfo file = new(text);
        if (!file.Exists && file.LinkTarget is null)
            throw new IOException("Cannot remove", Directory.Exists(text) ? Errno.IsDirectory : Errno.NoEntry);
        file.Delete();
    });

    private static Value ReadLink(ThreadState t, Value path)
    {
        string? target = null;
        Value done = Do(t, path, text =>
        {
            if (!Path.Exists(text) && new FileInfo(text).LinkTarget is null)
                throw new FileNotFoundException();
            target = new FileInfo(text).LinkTarget ?? throw new IOException("Not a link", Errno.Invalid);
        });
        return done.IsError ? done : Value.FromString(target!);
    }

    private static Value SymLink(ThreadState t, Value from, Value to) =>
        Paths.ToText(t, from) is { } target ? Do(t, to, path => File.CreateSymbolicLink(path, target)) : Value.Error;

    private static Value Rename(ThreadState t, Value from, Value to)
    {
        if (Paths.ToText(t, from) is not { } source || Paths.ToText(t, to) is not { } target)
            return Value.Error;
        try
        {
            if (Directory.Exists(source))
            {
                if (Directory.Exists(target))
                    Directory.Delete(target);
                Directory.Move(source, target);
            }
            else
            {
                if (Directory.Exists(target))
                    return t.RaiseOSError(Errno.IsDirectory, from, to);
                File.Move(source, target, overwrite: true);
            }
            return Value.None;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error, from, to);
        }
    }

    private static Value Stat(ThreadState t, Value path, Value directory, Value followLinks)
    {
        Truth follow = Truthiness.Of(t, followLinks);
        return follow == Truth.Error ? Value.Error : PyStatResult.OfPath(t, path, follow == Truth.True);
    }

    private static Value Truncate(ThreadState t, Value path, Value length)
    {
        if (!Numbers.TryIndex64(t, length, BuiltinExceptions.OverflowError, out long size))
            return Value.Error;
        return Do(t, path, text =>
        {
            using FileStream file = new(text, FileMode.Open, FileAccess.Write);
            file.SetLength(size);
        });
    }

    private static Value SetTimes(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        DateTime accessed = DateTime.UtcNow;
        DateTime modified = accessed;
        bool isNanoseconds = !arguments[2].IsNone;
        Value times = isNanoseconds ? arguments[2] : arguments[1];
        if (!times.IsNone)
        {
            if (times.Ref is not PyTuple { Count: 2 } pair)
                return t.RaiseTypeError("utime: 'times' must be either a tuple of two ints or None");
            if (!TryTime(t, pair.Items[0], isNanoseconds, out accessed) || !TryTime(t, pair.Items[1], isNanoseconds, out modified))
                return Value.Error;
        }
        return Do(t, arguments[0], path =>
        {
            if (!Path.Exists(path))
                throw new FileNotFoundException();
            File.SetLastAccessTimeUtc(path, accessed);
            File.SetLastWriteTimeUtc(path, modified);
        });
    }

    private static bool TryTime(ThreadState t, Value value, bool isNanoseconds, out DateTime time)
    {
        time = default;
        double seconds = PyFloat.TryGet(value, out double number) ? number : 0;
        if (!value.IsFloat)
        {
            if (!Numbers.TryIndex64(t, value, BuiltinExceptions.OverflowError, out long whole))
                return false;
            time = isNanoseconds ? DateTime.UnixEpoch.AddTicks(whole / 100) : DateTime.UnixEpoch.AddSeconds(whole);
            return true;
        }
        time = DateTime.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond));
        return true;
    }
}
