using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

using Directory = System.IO.Directory;

namespace PyLite.Runtime.Modules.Os;

/// <summary>Python's <c>os.DirEntry</c>.</summary>
internal sealed class PyDirEntry(FileSystemInfo info, string path) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("posix.DirEntry")
    {
        Repr = static (t, self) => Representation.Repr(t, Value.FromString(Self(self).Info.Name)) is { } name ? Value.FromString($"<DirEntry {name}>") : Value.Error,
        Members = static () =>
        [
            new Method("inode", "()", static (ThreadState t, Value self) => Value.FromInt64(0)),
            new Method("is_dir", "(*, follow_symlinks=True)", static (t, self, follow) => IsKind(t, self, follow, isDirectory: true)),
            new Method("is_file", "(*, follow_symlinks=True)", static (t, self, follow) => IsKind(t, self, follow, isDirectory: false)),
            new Method("is_junction", "()", static (ThreadState t, Value self) => Value.False),
            new Method("is_symlink", "()", static (ThreadState t, Value self) => Value.FromBool(Self(self).Info.LinkTarget is not null)),
            new Method("stat", "(*, follow_symlinks=True)", Stat),
            new Method("__fspath__", "()", static (ThreadState t, Value self) => Value.FromString(Self(self).FullPath)),
            new GetSet("name", static (t, self) => Value.FromString(Self(self).Info.Name)),
            new GetSet("path", static (t, self) => Value.FromString(Self(self).FullPath)),
        ],
    }.Ready();

    private FileSystemInfo Info => info;

    private string FullPath => path;

    private static PyDirEntry Self(Value self) => (PyDirEntry)self.Ref!;

    private static Value IsKind(ThreadState t, Value self, Value follow, bool isDirectory)
    {
        Truth follows = Truthiness.Of(t, follow);
        if (follows == Truth.Error)
            return Value.Error;
        PyDirEntry entry = Self(self);
        if (entry.Info.LinkTarget is not null)
            return Value.FromBool(follows == Truth.True && (isDirectory ? Directory.Exists(entry.FullPath) : File.Exists(entry.FullPath)));
        return Value.FromBool(isDirectory == entry.Info is DirectoryInfo);
    }

    private static Value Stat(ThreadState t, Value self, Value follow)
    {
        Truth follows = Truthiness.Of(t, follow);
        return follows == Truth.Error ? Value.Error : PyStatResult.OfPath(t, Value.FromString(Self(self).FullPath), follows == Truth.True);
    }
}

/// <summary>What <c>os.scandir()</c> gives: an iterator that is a context manager too.</summary>
internal sealed class PyScanDirIterator(Value[] entries) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("posix.ScandirIterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyScanDirIterator)self.Ref!).Next(),
        Members = static () =>
        [
            new Method("close", "()", Close),
            new Method("__enter__", "()", static (ThreadState t, Value self) => self),
            new Method("__exit__", "(*args)", static (ThreadState t, ReadOnlySpan<Value> arguments) => Close(t, arguments[0])),
        ],
    }.Ready();

    private int next;

    private Value Next() => next < entries.Length ? entries[next++] : default;

    private static Value Close(ThreadState t, Value self)
    {
        PyScanDirIterator iterator = (PyScanDirIterator)self.Ref!;
        iterator.next = int.MaxValue;
        return Value.None;
    }
}
