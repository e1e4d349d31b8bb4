using System.Runtime.InteropServices;

namespace PyLite.Runtime.Modules.Os;

/// <summary>The functions of the C library that .NET has no equal of: they work on file descriptors as POSIX says.</summary>
internal static unsafe partial class Libc
{
    private const string Library = "libc";

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "lseek", SetLastError = true)]
    public static partial long Seek(int descriptor, long offset, int whence);

    [LibraryImport(Library, EntryPoint = "ftruncate", SetLastError = true)]
    public static partial int Truncate(int descriptor, long length);

    [LibraryImport(Library, EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);

    [LibraryImport(Library, EntryPoint = "isatty", SetLastError = true)]
    public static partial int IsATty(int descriptor);

    [LibraryImport(Library, EntryPoint = "pipe", SetLastError = true)]
    public static partial int Pipe(int* descriptors);

    [LibraryImport(Library, EntryPoint = "dup", SetLastError = true)]
    public static partial int Dup(int descriptor);

    [LibraryImport(Library, EntryPoint = "dup2", SetLastError = true)]
    public static partial int Dup2(int descriptor, int target);

    [LibraryImport(Library, EntryPoint = "getppid")]
    public static partial int GetParentProcessId();

    [LibraryImport(Library, EntryPoint = "kill", SetLastError = true)]
    public static partial int Kill(int process, int signal);

    [LibraryImport(Library, EntryPoint = "alarm")]
    public static partial uint Alarm(uint seconds);

    [LibraryImport(Library, EntryPoint = "setitimer", SetLastError = true)]
    public static partial int SetTimer(int which, long* wanted, long* before);

    [LibraryImport(Library, EntryPoint = "getitimer", SetLastError = true)]
    public static partial int GetTimer(int which, long* now);

    [LibraryImport(Library, EntryPoint = "strsignal")]
    public static partial nint DescribeSignal(int signal);

    [LibraryImport(Library, EntryPoint = "killpg", SetLastError = true)]
    public static partial int KillGroup(int group, int signal);

    [LibraryImport(Library, EntryPoint = "getuid")]
    public static partial uint GetUserId();

    [LibraryImport(Library, EntryPoint = "geteuid")]
    public static partial uint GetEffectiveUserId();

    [LibraryImport(Library, EntryPoint = "getgid")]
    public static partial uint GetGroupId();

    [LibraryImport(Library, EntryPoint = "getegid")]
    public static partial uint GetEffectiveGroupId();

    [LibraryImport(Library, EntryPoint = "getpgid", SetLastError = true)]
    public static partial int GetProcessGroup(int process);

    [LibraryImport(Library, EntryPoint = "getsid", SetLastError = true)]
    public static partial int GetSession(int process);

    [LibraryImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    public static partial int Control(int descriptor, int command, nint argument);

    [LibraryImport(Library, EntryPoint = "statx", SetLastError = true)]
    public static partial int GetFacts(int folder, byte* path, int flags, uint wanted, byte* facts);
}
