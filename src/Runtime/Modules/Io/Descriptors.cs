using PyLite.Runtime.Modules.Os;

namespace PyLite.Runtime.Modules.Io;

/// <summary>What can be said about a file descriptor of the system.</summary>
internal static class Descriptors
{
    /// <summary>True for a descriptor of a terminal.</summary>
    public static bool IsTerminal(int descriptor)
    {
        if (!OperatingSystem.IsWindows())
            return descriptor >= 0 && Libc.IsATty(descriptor) == 1;
        return descriptor switch { 0 => !Console.IsInputRedirected, 1 => !Console.IsOutputRedirected, 2 => !Console.IsErrorRedirected, _ => false };
    }

    /// <summary>True when the system knows the descriptor.</summary>
    public static bool IsOpen(int descriptor)
    {
        if (OperatingSystem.IsWindows())
            return descriptor is >= 0 and < 3;
        int copy = Libc.Dup(descriptor);
        if (copy < 0)
            return false;
        _ = Libc.Close(copy);
        return true;
    }
}
