using Microsoft.Win32.SafeHandles;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Os;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Io;

/// <summary>Python's <c>io.FileIO</c>: a file of the system, without a buffer.</summary>
internal sealed partial class PyFileIO : PyIOBase
{
    private const int UnknownDescriptor = -1;

    private Stream? stream;
    private int descriptor = UnknownDescriptor;
    private bool closesDescriptor = true;
    private bool canRead;
    private bool canWrite;
    private bool isAppending;
    private bool isCreated;
    private int isTerminal = -1;

    public PyFileIO(PyType type) : base(type) => isClosed = true;

    /// <summary>A file over one of the process's own streams.</summary>
    public PyFileIO(Stream stream, int descriptor, string name, bool canWrite) : base(TypeObject)
    {
        this.stream = stream;
        this.descriptor = descriptor;
        this.canWrite = canWrite;
        canRead = !canWrite;
        closesDescriptor = false;
        Attributes.Set(IoNames.Name, Value.FromString(name));
    }

    public bool CanRead => canRead;

    public bool CanWrite => canWrite;

    /// <summary>The <c>mode</c> attribute.</summary>
    public string Mode
    {
        get
        {
            if (isCreated)
                return canRead ? "xb+" : "xb";
            if (isAppending)
                return canRead ? "ab+" : "ab";
            return canRead ? (canWrite ? "rb+" : "rb") : "wb";
        }
    }

    /// <summary>Opens a path, with an opener that is not None if there is one, or a descriptor; false on error.</summary>
    public bool Open(ThreadState t, Value file, FileModes mode, bool closefd, Value opener)
    {
        canRead = mode.Reads;
        canWrite = mode.Writes;
        isAppending = mode.Appends;
        isCreated = mode.Creates;
        closesDescriptor = closefd;
        Attributes.Set(IoNames.Name, file);
        bool isDescriptor = file.IsInt || file.Ref is PyInt;
        bool opened = isDescriptor ? OpenDescriptor(t, file) : opener.IsNone ? OpenPath(t, file, mode, closefd) : OpenBy(t, opener, file, mode);
        isClosed = !opened;
        return opened;
    }

    // See cpython Modules/_io/fileio.c _io_FileIO___init___impl.
    private bool OpenBy(ThreadState t, Value opener, Value file, FileModes mode)
    {
        Value given = Calls.Call2(t, opener, file, Value.FromInt64(OpenFlags.Of(mode)));
        if (given.IsError)
            return false;
        if (!given.IsInt && given.Ref is not PyInt)
        {
            t.RaiseTypeError("expected integer from opener");
            return false;
        }
        if (given.IsInt && given.Int64 < 0)
        {
            t.RaiseValueError($"opener returned {given.Int64}");
            return false;
        }
        return OpenDescriptor(t, given);
    }

    /// <summary>Reads once; -1 on error.</summary>
    public int Read(ThreadState t, Memory<byte> target)
    {
        if (!CheckOpen(t, this, "I/O operation on closed file"))
            return -1;
        if (!canRead)
        {
            Unsupported(t, "File not open for reading");
            return -1;
        }
        Stream source = stream!;
        bool blocks = !source.CanSeek;
        if (blocks)
            t.ReleaseLock();
        int count = -1;
        Exception? failure = null;
        try
        {
            count = source.Read(target.Span);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error) || error is ObjectDisposedException)
        {
            failure = error;
        }
        if (blocks)
            t.AcquireLock();
        if (failure is not null)
            t.RaiseOSError(failure);
        return count;
    }

    /// <summary>Writes all of it; false on error.</summary>
    public bool Write(ThreadState t, ReadOnlyMemory<byte> bytes)
    {
        if (!CheckOpen(t, this, "I/O operation on closed file"))
            return false;
        if (!canWrite)
        {
            Unsupported(t, "File not open for writing");
            return false;
        }
        Stream target = stream!;
        bool blocks = !target.CanSeek;
        if (blocks)
            t.ReleaseLock();
        Exception? failure = null;
        try
        {
            if (isAppending && target.CanSeek)
                target.Seek(0, SeekOrigin.End);
            target.Write(bytes.Span);
            target.Flush();
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error) || error is ObjectDisposedException)
        {
            failure = error;
        }
        if (blocks)
            t.AcquireLock();
        if (failure is not null)
            t.RaiseOSError(failure);
        return failure is null;
    }

    /// <summary>Whether it is a terminal.</summary>
    public bool IsTerminal()
    {
        if (isTerminal < 0)
            isTerminal = stream is not null && Descriptors.IsTerminal(descriptor) ? 1 : 0;
        return isTerminal > 0;
    }

    private bool OpenPath(ThreadState t, Value file, FileModes mode, bool closefd)
    {
        if (!closefd)
        {
            t.RaiseValueError("Cannot use closefd=False with file name");
            return false;
        }
        if (Paths.ToText(t, file) is not { } path)
            return false;
        try
        {
            if (path.Length == 0)
                return Fail(t, new FileNotFoundException(), file);
            SafeFileHandle handle = File.OpenHandle(path, mode.SystemMode, mode.SystemAccess, FileShare.ReadWrite | FileShare.Delete);
            stream = DescriptorStream.Of(handle, canRead, canWrite);
            if (isAppending && stream.CanSeek)
                stream.Seek(0, SeekOrigin.End);
            descriptor = (int)handle.DangerousGetHandle();
            return true;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return Fail(t, error, file);
        }
    }

    private bool OpenDescriptor(ThreadState t, Value file)
    {
        if (!IntArguments.TryInt32(t, file, out descriptor))
            return false;
        if (descriptor < 0)
        {
            t.RaiseValueError("negative file descriptor");
            return false;
        }
        if (!Descriptors.IsOpen(descriptor))
        {
            t.RaiseOSError(Errno.BadFile);
            return false;
        }
        try
        {
            stream = DescriptorStream.Of(new SafeFileHandle(descriptor, closesDescriptor), canRead, canWrite);
            return true;
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return Fail(t, error, default);
        }
    }

    private static bool Fail(ThreadState t, Exception error, Value file)
    {
        t.RaiseOSError(error, file);
        return false;
    }
}
