using System.Net.Sockets;
using System.Security;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using Directory = System.IO.Directory;

namespace PyLite.Runtime.Errors;

/// <summary>Raising OSError: from an error number, or from what .NET throws for files and sockets.</summary>
internal static class SystemErrors
{
    // HResults of .NET on Unix: 0x8007…… are Win32 codes, which .NET translates some errno values to.
    private const int FileExistsResult = unchecked((int)0x80070050);
    private const int AlreadyExistsResult = unchecked((int)0x800700B7);

    /// <summary>The OSError of an error number, of the fitting subclass; a file name that is not unbound is shown after the text.</summary>
    public static Value RaiseOSError(this ThreadState t, int number, Value filename = default, Value filename2 = default)
    {
        Value code = Value.FromInt64(number);
        Value text = Value.FromString(Errno.Text(number));
        PyOSError error = (PyOSError)BuiltinExceptions.Create(Errno.ExceptionType(number), code, text);
        if (!filename.IsUnbound)
            error.Filename = filename;
        if (!filename2.IsUnbound)
            error.Filename2 = filename2;
        return t.Raise(error);
    }

    /// <summary>True for the exceptions of .NET that <see cref="RaiseOSError(ThreadState, Exception, Value, Value)"/> knows: a filter for catch.</summary>
    public static bool IsSystemError(Exception error) =>
        error is IOException or UnauthorizedAccessException or SecurityException or SocketException or NotSupportedException or ArgumentException;

    /// <summary>The OSError for an exception of .NET; a ValueError for a path with a NUL.</summary>
    public static Value RaiseOSError(this ThreadState t, Exception error, Value filename = default, Value filename2 = default)
    {
        if (error is ArgumentException)
            return t.RaiseValueError("embedded null byte");
        return t.RaiseOSError(NumberOf(error, filename), filename, filename2);
    }

    /// <summary>The error number that says what an exception of .NET says.</summary>
    public static int NumberOf(Exception error, Value filename = default)
    {
        switch (error)
        {
            case FileNotFoundException or DirectoryNotFoundException:
                return HasFileOnTheWay(filename) ? Errno.NotDirectory : Errno.NoEntry;
            case UnauthorizedAccessException:
                return filename.Ref is PyStr path && Directory.Exists(path.Text) ? Errno.IsDirectory : Errno.Access;
            case SecurityException:
                return Errno.Access;
            case PathTooLongException:
                return Errno.NameTooLong;
            case SocketException socket:
                return socket.NativeErrorCode;
            case NotSupportedException:
                return Errno.BadFile;
        }
        // On Unix the HResult of a plain IOException is the errno itself.
        return error.HResult switch
        {
            FileExistsResult or AlreadyExistsResult => Errno.Exists,
            > 0 and < 200 => error.HResult,
            _ => error.InnerException is SocketException inner ? inner.NativeErrorCode : Errno.InputOutput,
        };
    }

    // "a.txt/b": the C library says ENOTDIR where .NET says that the directory is missing.
    private static bool HasFileOnTheWay(Value filename)
    {
        if (filename.Ref is not PyStr path)
            return false;
        for (string? parent = Path.GetDirectoryName(path.Text); !string.IsNullOrEmpty(parent); parent = Path.GetDirectoryName(parent))
        {
            if (File.Exists(parent))
                return true;
            if (Directory.Exists(parent))
                return false;
        }
        return false;
    }
}
