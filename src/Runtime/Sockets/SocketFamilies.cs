using System.Net.Sockets;

namespace PyLite.Runtime.Sockets;

/// <summary>The numbers of address families: those of the system, which Python shows, and those of .NET.</summary>
internal static class SocketFamilies
{
    public const int Unix = 1;
    public const int Internet = 2;

    /// <summary>IPv6, which each system numbers on its own.</summary>
    public static readonly int Internet6 = OperatingSystem.IsWindows() ? 23 : OperatingSystem.IsMacOS() ? 30 : 10;

    public static AddressFamily ToNet(int family) =>
        family == Unix ? AddressFamily.Unix
        : family == Internet ? AddressFamily.InterNetwork
        : family == Internet6 ? AddressFamily.InterNetworkV6
        : family == 0 ? AddressFamily.Unspecified
        : AddressFamily.Unknown;

    public static int FromNet(AddressFamily family) => family switch
    {
        AddressFamily.Unix => Unix,
        AddressFamily.InterNetwork => Internet,
        AddressFamily.InterNetworkV6 => Internet6,
        _ => (int)family,
    };

    /// <summary>The name of a family, for messages.</summary>
    public static string Name(int family) => family == Unix ? "AF_UNIX" : family == Internet ? "AF_INET" : family == Internet6 ? "AF_INET6" : $"{family}";
}
