using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Modules.Io;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Os;

// posix: file descriptors.
internal static unsafe partial class PosixModule
{
    private const int GetDescriptorFlags = 1;
    private const int SetDescriptorFlags = 2;
    private const int CloseOnExecutionFlag = 1;
    private const int GetStatusFlags = 3;
    private const int SetStatusFlags = 4;
    private static readonly int NonBlockingFlag = OperatingSystem.IsMacOS() ? 4 : 0x800;

    private static void AddDescriptorFunctions(PyModule module) => module
        .Add(new PyBuiltinFunction("close", "(fd)", static (t, fd) => Call(t, fd, static descriptor => Libc.Close(descriptor), isVoid: true)))
        .Add(new PyBuiltinFunction("dup", "(fd, /)", static (t, fd) => Call(t, fd, static descriptor => CloseOnExecution(Libc.Dup(descriptor)), isVoid: false)))
        .Add(new PyBuiltinFunction("dup2", "(fd, fd2, inheritable=True)", Dup2))
        .Add(new PyBuiltinFunction("fstat", "(fd)", PyStatResult.OfDescriptor))
        .Add(new PyBuiltinFunction("fsync", "(fd)", static (t, fd) => Call(t, fd, static descriptor => Descriptors.IsOpen(descriptor) ? 0 : -1, isVoid: true)))
        .Add(new PyBuiltinFunction("ftruncate", "(fd, length, /)", FTruncate))
        .Add(new PyBuiltinFunction("get_blocking", "(fd, /)", GetBlocking))
        .Add(new PyBuiltinFunction("get_inheritable", "(fd, /)", GetInheritable))
        .Add(new PyBuiltinFunction("isatty", "(fd, /)", IsATty))
        .Add(new PyBuiltinFunction("lseek", "(fd, position, whence, /)", Seek))
        .Add(new PyBuiltinFunction("open", "(path, flags, mode=511, *, dir_fd=None)", OpenDescriptor))
        .Add(new PyBuiltinFunction("pipe", "()", MakePipe))
        .Add(new PyBuiltinFunction("read", "(fd, length, /)", Read))
        .Add(new PyBuiltinFunction("set_blocking", "(fd, blocking, /)", SetBlocking))
        .Add(new PyBuiltinFunction("set_inheritable", "(fd, inheritable, /)", SetInheritable))
        .Add(new PyBuiltinFunction("write", "(fd, data, /)", Write));

    private static Value Call(ThreadState t, Value fd, Func<int, int> function, bool isVoid)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor))
            return Value.Error;
        int result = function(descriptor);
        if (result < 0)
            return t.RaiseOSError(LastError());
        return isVoid ? Value.None : Value.FromInt64(result);
    }

    // Programs that this one starts do not get the descriptor (PEP 446).
    private static int CloseOnExecution(int descriptor)
    {
        if (descriptor >= 0)
            _ = Libc.Control(descriptor, SetDescriptorFlags, CloseOnExecutionFlag);
        return descriptor;
    }

    private static Value GetInheritable(ThreadState t, Value fd)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor))
            return Value.Error;
        int flags = Libc.Control(descriptor, GetDescriptorFlags, 0);
        return flags < 0 ? t.RaiseOSError(LastError()) : Value.FromBool((flags & CloseOnExecutionFlag) == 0);
    }

    private static Value SetInheritable(ThreadState t, Value fd, Value inheritable)
    {
        Truth wanted = Truthiness.Of(t, inheritable);
        if (wanted == Truth.Error || !IntArguments.TryInt32(t, fd, out int descriptor))
            return Value.Error;
        int result = Libc.Control(descriptor, SetDescriptorFlags, wanted == Truth.True ? 0 : CloseOnExecutionFlag);
        return result < 0 ? t.RaiseOSError(LastError()) : Value.None;
    }

    private static Value GetBlocking(ThreadState t, Value fd)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor))
            return Value.Error;
        int flags = Libc.Control(descriptor, GetStatusFlags, 0);
        return flags < 0 ? t.RaiseOSError(LastError()) : Value.FromBool((flags & NonBlockingFlag) == 0);
    }

    private static Value SetBlocking(ThreadState t, Value fd, Value blocking)
    {
        Truth wanted = Truthiness.Of(t, blocking);
        if (wanted == Truth.Error || !IntArguments.TryInt32(t, fd, out int descriptor))
            return Value.Error;
        int flags = Libc.Control(descriptor, GetStatusFlags, 0);
        int changed = wanted == Truth.True ? flags & ~NonBlockingFlag : flags | NonBlockingFlag;
        return flags < 0 || Libc.Control(descriptor, SetStatusFlags, changed) < 0 ? t.RaiseOSError(LastError()) : Value.None;
    }

    private static int LastError()
    {
        int number = Marshal.GetLastPInvokeError();
        return number == 0 ? Errno.BadFile : number;
    }

    private static Value Dup2(ThreadState t, Value fd, Value target, Value inheritable)
    {
        if (!IntArguments.TryInt32(t, fd, out int from) || !IntArguments.TryInt32(t, target, out int to))
            return Value.Error;
        Truth isInheritable = Truthiness.Of(t, inheritable);
        if (isInheritable == Truth.Error)
            return Value.Error;
        int result = Libc.Dup2(from, to);
        if (isInheritable == Truth.False)
            CloseOnExecution(result);
        return result < 0 ? t.RaiseOSError(LastError()) : Value.FromInt64(result);
    }

    private static Value FTruncate(ThreadState t, Value fd, Value length)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor) || !Numbers.TryIndex64(t, length, BuiltinExceptions.OverflowError, out long size))
            return Value.Error;
        return Libc.Truncate(descriptor, size) < 0 ? t.RaiseOSError(LastError()) : Value.None;
    }

    private static Value IsATty(ThreadState t, Value fd) =>
        IntArguments.TryInt32(t, fd, out int descriptor) ? Value.FromBool(Descriptors.IsTerminal(descriptor)) : Value.Error;

    private static Value Seek(ThreadState t, Value fd, Value position, Value whence)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor) || !Numbers.TryIndex64(t, position, BuiltinExceptions.OverflowError, out long offset)
            || !IntArguments.TryInt32(t, whence, out int from))
            return Value.Error;
        long moved = Libc.Seek(descriptor, offset, from);
        return moved < 0 ? t.RaiseOSError(LastError()) : Value.FromInt64(moved);
    }

    private static Value OpenDescriptor(ThreadState t, Value path, Value flagsValue, Value mode, Value directory)
    {
        if (Paths.ToText(t, path) is not { } text || !IntArguments.TryInt32(t, flagsValue, out int flags))
            return Value.Error;
        try
        {
            FileAccess access = (flags & 3) switch { OpenFlags.ReadOnly => FileAccess.Read, OpenFlags.WriteOnly => FileAccess.Write, _ => FileAccess.ReadWrite };
            bool creates = (flags & OpenFlags.Create) != 0;
            FileMode how = creates && (flags & OpenFlags.Exclusive) != 0 ? FileMode.CreateNew : creates ? FileMode.OpenOrCreate : FileMode.Open;
            SafeFileHandle handle = File.OpenHandle(text, how, access, FileShare.ReadWrite | FileShare.Delete);
            int descriptor = (int)handle.DangerousGetHandle();
            // From here on the program owns the descriptor.
            handle.SetHandleAsInvalid();
            GC.SuppressFinalize(handle);
            if ((flags & OpenFlags.Truncate) != 0 && access != FileAccess.Read)
                _ = Libc.Truncate(descriptor, 0);
            if ((flags & OpenFlags.Append) != 0)
                _ = Libc.Seek(descriptor, 0, 2);
            return Value.FromInt64(descriptor);
        }
        catch (Exception error) when (SystemErrors.IsSystemError(error))
        {
            return t.RaiseOSError(error, path);
        }
    }

    private static Value MakePipe(ThreadState t)
    {
        int* ends = stackalloc int[2];
        if (Libc.Pipe(ends) < 0)
            return t.RaiseOSError(LastError());
        return new PyTuple(Value.FromInt64(CloseOnExecution(ends[0])), Value.FromInt64(CloseOnExecution(ends[1])));
    }

    private static Value Read(ThreadState t, Value fd, Value length)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor) || !Numbers.TryIndex64(t, length, BuiltinExceptions.OverflowError, out long count))
            return Value.Error;
        if (count < 0)
            return t.RaiseOSError(Errno.Invalid);
        byte[] buffer = new byte[Math.Min(count, Array.MaxLength)];
        t.ReleaseLock();
        nint got;
        int error;
        fixed (byte* start = buffer)
        {
            got = Libc.Read(descriptor, start, buffer.Length);
            error = Marshal.GetLastPInvokeError();
        }
        t.AcquireLock();
        return got < 0 ? t.RaiseOSError(error) : PyBytes.From(buffer.AsSpan(0, (int)got));
    }

    private static Value Write(ThreadState t, Value fd, Value data)
    {
        if (!IntArguments.TryInt32(t, fd, out int descriptor) || !Buffers.TryGet(t, data, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        t.ReleaseLock();
        nint written;
        int error;
        fixed (byte* start = bytes.Span)
        {
            written = Libc.Write(descriptor, start, bytes.Length);
            error = Marshal.GetLastPInvokeError();
        }
        t.AcquireLock();
        return written < 0 ? t.RaiseOSError(error) : Value.FromInt64(written);
    }
}
