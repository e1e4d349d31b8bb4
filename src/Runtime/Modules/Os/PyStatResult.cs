using Microsoft.Win32.SafeHandles;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

using Directory = System.IO.Directory;

namespace PyLite.Runtime.Modules.Os;

/// <summary>Python's <c>os.stat_result</c>: what is known of a file, a tuple of ten with more attributes.</summary>
internal sealed class PyStatResult : PyTuple
{
    private const int TypeDirectory = 0x4000;
    private const int TypeCharacter = 0x2000;
    private const int TypeRegular = 0x8000;
    private const int TypeLink = 0xA000;
    private const int TypePipe = 0x1000;

    public static new readonly PyType TypeObject = MakeType();

    private static readonly string[] Names =
        ["st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime"];

    private readonly long accessed;
    private readonly long modified;
    private readonly long changed;

    private PyStatResult(int mode, long size, DateTime accessed, DateTime modified, DateTime created)
        : this(new FileFacts(mode, 0, 0, 1, 0, 0, size, Nanoseconds(accessed), Nanoseconds(modified), Nanoseconds(created)))
    {
    }

    private PyStatResult(in FileFacts facts) : base(TypeObject, MakeItems(in facts))
    {
        accessed = facts.Accessed;
        modified = facts.Modified;
        changed = facts.Changed;
    }

    /// <summary><c>os.stat(path)</c>; a descriptor may stand for the path.</summary>
    public static Value OfPath(ThreadState t, Value path, bool followLinks)
    {
        if (path.IsInt)
            return OfDescriptor(t, path);
        if (Paths.ToText(t, path) is not { } text)
            return Value.Error;
        if (OperatingSystem.IsLinux())
            return FileFacts.TryRead(text, followLinks, out FileFacts facts, out int number) ? new PyStatResult(in facts) : t.RaiseOSError(number, path);
        try
        {
            return Of(text, followLinks) is { } result ? result : t.RaiseOSError(text.Length == 0 ? new FileNotFoundException() : Missing(text), path);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error, path);
        }
    }

    /// <summary><c>os.fstat(fd)</c>.</summary>
    public static Value OfDescriptor(ThreadState t, Value fd)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor))
            return Value.Error;
        if (OperatingSystem.IsLinux())
            return FileFacts.TryRead(descriptor, out FileFacts facts, out int number) ? new PyStatResult(in facts) : t.RaiseOSError(number);
        if (!Descriptors.IsOpen(descriptor))
            return t.RaiseOSError(Errno.BadFile);
        using SafeFileHandle handle = new(descriptor, ownsHandle: false);
        try
        {
            bool canSeek = Libc.Seek(descriptor, 0, 1) >= 0;
            int type = Descriptors.IsTerminal(descriptor) ? TypeCharacter : canSeek ? TypeRegular : TypePipe;
            if (type != TypeRegular)
                return new PyStatResult(type | 0x180, 0, DateTime.UnixEpoch, DateTime.UnixEpoch, DateTime.UnixEpoch);
            int mode = OperatingSystem.IsWindows() ? 0x1B6 : (int)File.GetUnixFileMode(handle);
            return new PyStatResult(
                type | mode, RandomAccess.GetLength(handle), File.GetLastAccessTimeUtc(handle), File.GetLastWriteTimeUtc(handle), File.GetCreationTimeUtc(handle));
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error);
        }
    }

    /// <summary>What is known of a path; null when nothing is there.</summary>
    public static PyStatResult? Of(string path, bool followLinks)
    {
        if (OperatingSystem.IsLinux())
            return FileFacts.TryRead(path, followLinks, out FileFacts facts, out _) ? new PyStatResult(in facts) : null;
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        bool isLink = info.LinkTarget is not null;
        if (isLink && followLinks)
        {
            if (info.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target)
                return null;
            info = target;
        }
        if (!info.Exists && !isLink)
            return null;
        bool isDirectory = (info.Attributes & FileAttributes.Directory) != 0;
        int type = isLink && !followLinks ? TypeLink : isDirectory ? TypeDirectory : (info.Attributes & FileAttributes.Device) != 0 ? TypeCharacter : TypeRegular;
        int mode = OperatingSystem.IsWindows() ? (isDirectory ? 0x1FF : 0x1B6) : (int)info.UnixFileMode;
        long size = info is FileInfo file && type == TypeRegular ? file.Length : 4096;
        return new PyStatResult(type | mode, size, info.LastAccessTimeUtc, info.LastWriteTimeUtc, info.CreationTimeUtc);
    }

    private static Exception Missing(string path) => new FileNotFoundException(null, path);

    private static Value[] MakeItems(in FileFacts facts) =>
    [
        Value.FromInt64(facts.Mode), Value.FromInt64(facts.Inode), Value.FromInt64(facts.Device), Value.FromInt64(facts.Links), Value.FromInt64(facts.User),
        Value.FromInt64(facts.Group), Value.FromInt64(facts.Size), Value.FromInt64(Floor(facts.Accessed)), Value.FromInt64(Floor(facts.Modified)),
        Value.FromInt64(Floor(facts.Changed)),
    ];

    private static long Floor(long nanoseconds) => (long)Math.Floor((decimal)nanoseconds / 1_000_000_000);

    private static long Nanoseconds(DateTime time) => (time - DateTime.UnixEpoch).Ticks * 100;

    private static PyType MakeType() => new PyType("stat_result", PyTuple.TypeObject)
    {
        Module = "os",
        Repr = GetRepr,
        Members = static () =>
        [
            Field(0), Field(1), Field(2), Field(3), Field(4), Field(5), Field(6),
            Seconds("st_atime", static result => result.accessed), Seconds("st_mtime", static result => result.modified), Seconds("st_ctime", static result => result.changed),
            Exact("st_atime_ns", static result => result.accessed), Exact("st_mtime_ns", static result => result.modified), Exact("st_ctime_ns", static result => result.changed),
        ],
    }.Ready();

    private static GetSet Field(int index) => new(Names[index], (t, self) => ((PyStatResult)self.Ref!).Items[index]);

    private static GetSet Seconds(string name, Func<PyStatResult, long> time) =>
        new(name, (t, self) => Value.FromDouble(time((PyStatResult)self.Ref!) / 1e9));

    private static GetSet Exact(string name, Func<PyStatResult, long> time) =>
        new(name, (t, self) => Value.FromInt64(time((PyStatResult)self.Ref!)));

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyStatResult result = (PyStatResult)self.Ref!;
        List<string> parts = [];
        for (int i = 0; i < Names.Length; i++)
            parts.Add($"{Names[i]}={result.Items[i].Int64}");
        return Value.FromString($"os.stat_result({string.Join(", ", parts)})");
    }
}
