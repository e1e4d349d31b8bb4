using System.Runtime.InteropServices;

namespace PyLite.Runtime.Sockets;

/// <summary>What can be waited for at a descriptor, and what was found: the bits of <c>poll(2)</c> and of <c>epoll</c> on Linux.</summary>
[Flags]
internal enum PollEvents : ushort
{
    None = 0,
    In = 1,
    Priority = 2,
    Out = 4,
    Error = 8,
    HangUp = 16,
    Invalid = 32,
}

/// <summary>A descriptor that is waited for: the <c>struct pollfd</c> of POSIX.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PollItem(int descriptor, PollEvents wanted)
{
    public int Descriptor = descriptor;
    public PollEvents Wanted = wanted;
    public PollEvents Found;
}
