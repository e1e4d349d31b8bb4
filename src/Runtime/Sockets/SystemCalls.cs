using System.Runtime.InteropServices;

namespace PyLite.Runtime.Sockets;

/// <summary>The calls of the system that wait for descriptors, and those about sockets that .NET has no equal of.</summary>
internal static unsafe partial class SystemCalls
{
    public const int EpollCloseOnExecution = 0x80000;
    public const int EventCounterFlags = 0x80000 | 0x800;
    public const int AddDescriptor = 1;
    public const int RemoveDescriptor = 2;
    public const int ModifyDescriptor = 3;

    private const string Library = "libc";
    private const string WindowsLibrary = "ws2_32";
    private const int DuplicateCloseOnExecution = 1030;
    private const int DuplicateCloseOnExecutionMac = 67;

    [LibraryImport(Library, EntryPoint = "epoll_create1", SetLastError = true)]
    public static partial int EpollCreate(int flags);

    [LibraryImport(Library, EntryPoint = "epoll_ctl", SetLastError = true)]
    public static partial int EpollControl(int epoll, int operation, int descriptor, byte* wanted);

    [LibraryImport(Library, EntryPoint = "epoll_wait", SetLastError = true)]
    public static partial int EpollWait(int epoll, byte* events, int count, int milliseconds);

    [LibraryImport(Library, EntryPoint = "eventfd", SetLastError = true)]
    public static partial int EventCounter(uint initial, int flags);

    [LibraryImport(Library, EntryPoint = "socketpair", SetLastError = true)]
    public static partial int SocketPair(int family, int type, int protocol, int* ends);

    [LibraryImport(Library, EntryPoint = "read", SetLastError = true)]
    public static partial nint Read(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "write", SetLastError = true)]
    public static partial nint Write(int descriptor, byte* buffer, nint count);

    [LibraryImport(Library, EntryPoint = "close", SetLastError = true)]
    public static partial int Close(int descriptor);

    [LibraryImport(Library, EntryPoint = "fcntl", SetLastError = true)]
    public static partial int Control(int descriptor, int command, nint argument);

    /// <summary>A copy of a descriptor that programs started do not get; -1 on error.</summary>
    public static int Duplicate(int descriptor) =>
        Control(descriptor, OperatingSystem.IsMacOS() ? DuplicateCloseOnExecutionMac : DuplicateCloseOnExecution, 0);

    /// <summary>Waits until something is found at one of the descriptors: how many, -1 on error. -1 milliseconds mean for ever.</summary>
    public static int Poll(Span<PollItem> items, int milliseconds)
    {
        if (OperatingSystem.IsWindows())
            return PollOnWindows(items, milliseconds);
        fixed (PollItem* start = items)
            return PollDescriptors(start, (nuint)items.Length, milliseconds);
    }

    [LibraryImport(Library, EntryPoint = "poll", SetLastError = true)]
    private static partial int PollDescriptors(PollItem* items, nuint count, int milliseconds);

    [LibraryImport(WindowsLibrary, EntryPoint = "WSAPoll", SetLastError = true)]
    private static partial int PollSockets(WindowsPollItem* items, uint count, int milliseconds);

    // The bits have other values there, and a socket is as wide as a pointer.
    private static int PollOnWindows(Span<PollItem> items, int milliseconds)
    {
        const short read = 0x300;
        const short write = 0x10;
        const short hangUp = 2;
        const short error = 1;
        const short invalid = 4;
        WindowsPollItem[] native = new WindowsPollItem[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            native[i].Socket = items[i].Descriptor;
            native[i].Wanted = (short)(((items[i].Wanted & PollEvents.In) != 0 ? read : 0) | ((items[i].Wanted & PollEvents.Out) != 0 ? write : 0));
        }
        int count;
        fixed (WindowsPollItem* start = native)
            count = PollSockets(start, (uint)native.Length, milliseconds);
        for (int i = 0; i < items.Length; i++)
        {
            short found = native[i].Found;
            items[i].Found = ((found & read) != 0 ? PollEvents.In : 0) | ((found & write) != 0 ? PollEvents.Out : 0)
                | ((found & hangUp) != 0 ? PollEvents.HangUp : 0) | ((found & error) != 0 ? PollEvents.Error : 0) | ((found & invalid) != 0 ? PollEvents.Invalid : 0);
        }
        return count;
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct WindowsPollItem
    {
        public nint Socket;
        public short Wanted;
        public short Found;
    }
}

/// <summary>Linux's <c>struct epoll_event</c>, which is packed on x86 only.</summary>
internal static class EpollEvent
{
    /// <summary>How many bytes it takes on this machine.</summary>
    public static readonly int Size = RuntimeInformation.ProcessArchitecture is Architecture.X64 or Architecture.X86 ? 12 : 16;

    /// <summary>The bits wanted or found.</summary>
    public static void Write(Span<byte> place, uint events, int descriptor)
    {
        MemoryMarshal.Write(place, in events);
        long data = descriptor;
        MemoryMarshal.Write(place[(Size - 8)..], in data);
    }

    /// <summary>Reads what the system has written.</summary>
    public static (uint Events, int Descriptor) Read(ReadOnlySpan<byte> place) =>
        (MemoryMarshal.Read<uint>(place), (int)MemoryMarshal.Read<long>(place[(Size - 8)..]));
}
