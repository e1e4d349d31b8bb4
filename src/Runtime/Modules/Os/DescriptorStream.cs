using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PyLite.Runtime.Modules.Os;

/// <summary>
/// A stream over a file descriptor as POSIX has it: the system keeps the position, so that several streams (standard output and error in one
/// file, <c>os.write</c>) do not overwrite each other, and a broken pipe is an error. .NET's own streams do neither.
/// </summary>
internal sealed unsafe class DescriptorStream(SafeFileHandle handle, bool canRead, bool canWrite) : Stream
{
    private const int Interrupted = 4;
    private const int GetFlags = 1;
    private const int CloseOnExecution = 1;

    private readonly int descriptor = (int)handle.DangerousGetHandle();
    private bool? canSeek;

    public override bool CanRead => canRead;

    public override bool CanWrite => canWrite;

    public override bool CanSeek => canSeek ??= Libc.Seek(descriptor, 0, 1) >= 0;

    public override long Length
    {
        get
        {
            long here = Position;
            long end = Check(Libc.Seek(descriptor, 0, 2));
            Position = here;
            return end;
        }
    }

    public override long Position
    {
        get => Check(Libc.Seek(descriptor, 0, 1));
        set => Check(Libc.Seek(descriptor, value, 0));
    }

    /// <summary>A stream over a descriptor; where there is no POSIX, .NET's.</summary>
    public static Stream Of(SafeFileHandle handle, bool canRead, bool canWrite)
    {
        if (!OperatingSystem.IsWindows())
            return new DescriptorStream(handle, canRead, canWrite);
        FileAccess access = canRead && canWrite ? FileAccess.ReadWrite : canWrite ? FileAccess.Write : FileAccess.Read;
        return new FileStream(handle, access, bufferSize: 0);
    }

    /// <summary>Standard input (0), output (1) or error (2); null when the process was started without it.</summary>
    public static Stream? Standard(int descriptor)
    {
        if (!OperatingSystem.IsWindows())
            return IsInherited(descriptor) ? new DescriptorStream(new SafeFileHandle(descriptor, ownsHandle: false), descriptor == 0, descriptor != 0) : null;
        return descriptor switch { 0 => Console.OpenStandardInput(), 1 => Console.OpenStandardOutput(), _ => Console.OpenStandardError() };
    }

    // .NET itself opens files before any of our code runs, and they get the numbers that are free. What it opens ends with the execution of another
    // program; what came from there cannot have that mark.
    private static bool IsInherited(int descriptor)
    {
        int flags = Libc.Control(descriptor, GetFlags, 0);
        return flags >= 0 && (flags & CloseOnExecution) == 0;
    }

    public override int Read(Span<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            while (true)
            {
                nint count = Libc.Read(descriptor, start, buffer.Length);
                if (count >= 0)
                    return (int)count;
                if (Marshal.GetLastPInvokeError() != Interrupted)
                    throw LastError();
            }
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* start = buffer)
        {
            int done = 0;
            while (done < buffer.Length)
            {
                nint count = Libc.Write(descriptor, start + done, buffer.Length - done);
                if (count >= 0)
                    done += (int)count;
                else if (Marshal.GetLastPInvokeError() != Interrupted)
                    throw LastError();
            }
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Check(Libc.Seek(descriptor, offset, (int)origin));

    public override void SetLength(long value) => Check(Libc.Truncate(descriptor, value));

    public override void Flush()
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            handle.Dispose();
        base.Dispose(disposing);
    }

    private static long Check(long result) => result >= 0 ? result : throw LastError();

    // On Unix, .NET's own IOExceptions carry the error number in HResult too.
    private static IOException LastError()
    {
        int number = Marshal.GetLastPInvokeError();
        return new IOException(Marshal.GetPInvokeErrorMessage(number), number);
    }
}
