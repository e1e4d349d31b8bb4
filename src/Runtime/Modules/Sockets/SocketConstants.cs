using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Modules.Sockets;

/// <summary>The numbers of the module <c>socket</c>, as the system this runs on has them.</summary>
internal static class SocketConstants
{
    private static readonly (string Name, int Value)[] Everywhere =
    [
        ("AF_UNSPEC", 0), ("AF_INET", SocketFamilies.Internet), ("AF_INET6", SocketFamilies.Internet6), ("SOCK_STREAM", 1), ("SOCK_DGRAM", 2), ("SOCK_RAW", 3), ("SOCK_RDM", 4),
        ("SHUT_RD", 0), ("SHUT_WR", 1), ("SHUT_RDWR", 2), ("SOMAXCONN", 4096), ("MSG_OOB", 1), ("MSG_PEEK", 2), ("MSG_DONTROUTE", 4),
        ("IPPROTO_IP", 0), ("IPPROTO_ICMP", 1), ("IPPROTO_IGMP", 2), ("IPPROTO_TCP", 6), ("IPPROTO_UDP", 17), ("IPPROTO_IPV6", 41), ("IPPROTO_ICMPV6", 58),
        ("IPPROTO_RAW", 255), ("TCP_NODELAY", 1), ("INADDR_ANY", 0), ("IPPORT_RESERVED", 1024), ("IPPORT_USERRESERVED", 5000),
        ("EAI_BADFLAGS", SocketErrors.BadFlags), ("EAI_NONAME", SocketErrors.NoName), ("EAI_AGAIN", SocketErrors.TryAgain), ("EAI_FAIL", -4), ("EAI_NODATA", -5),
        ("EAI_FAMILY", SocketErrors.BadFamily), ("EAI_SOCKTYPE", SocketErrors.BadSocketType), ("EAI_SERVICE", SocketErrors.BadService), ("EAI_ADDRFAMILY", -9),
        ("EAI_MEMORY", -10), ("EAI_SYSTEM", -11), ("AI_PASSIVE", NameResolution.Passive), ("AI_CANONNAME", NameResolution.CanonicalName),
        ("AI_NUMERICHOST", NameResolution.NumericHost), ("AI_V4MAPPED", 8), ("AI_ALL", 16), ("AI_ADDRCONFIG", 32), ("AI_NUMERICSERV", NameResolution.NumericServiceFlag),
        ("NI_NUMERICHOST", NameResolution.NumericHostOnly), ("NI_NUMERICSERV", NameResolution.NumericServiceOnly), ("NI_NOFQDN", 4),
        ("NI_NAMEREQD", NameResolution.NameRequired), ("NI_DGRAM", 16), ("NI_MAXHOST", 1025), ("NI_MAXSERV", 32),
    ];

    private static readonly (string Name, int Value)[] Linux =
    [
        ("AF_UNIX", SocketFamilies.Unix), ("SOCK_SEQPACKET", 5), ("SOCK_CLOEXEC", 0x80000), ("SOCK_NONBLOCK", 0x800), ("MSG_DONTWAIT", 0x40), ("MSG_WAITALL", 0x100),
        ("MSG_NOSIGNAL", 0x4000), ("MSG_CTRUNC", 8), ("MSG_TRUNC", 0x20), ("MSG_EOR", 0x80), ("MSG_MORE", 0x8000), ("SOL_SOCKET", 1), ("SOL_IP", 0), ("SOL_TCP", 6), ("SOL_UDP", 17), ("SO_DEBUG", 1),
        ("SO_REUSEADDR", 2), ("SO_TYPE", 3), ("SO_ERROR", 4), ("SO_DONTROUTE", 5), ("SO_BROADCAST", 6), ("SO_SNDBUF", 7), ("SO_RCVBUF", 8), ("SO_KEEPALIVE", 9),
        ("SO_OOBINLINE", 10), ("SO_LINGER", 13), ("SO_REUSEPORT", 15), ("SO_PASSCRED", 16), ("SO_PEERCRED", 17), ("SO_RCVLOWAT", 18), ("SO_SNDLOWAT", 19),
        ("SO_RCVTIMEO", 20), ("SO_SNDTIMEO", 21), ("SO_BINDTODEVICE", 25), ("SO_ACCEPTCONN", 30), ("SO_PROTOCOL", 38), ("SO_DOMAIN", 39), ("SO_INCOMING_CPU", 49),
        ("TCP_MAXSEG", 2), ("TCP_CORK", 3), ("TCP_KEEPIDLE", 4), ("TCP_KEEPINTVL", 5), ("TCP_KEEPCNT", 6), ("TCP_SYNCNT", 7), ("TCP_LINGER2", 8), ("TCP_DEFER_ACCEPT", 9),
        ("TCP_INFO", 11), ("TCP_QUICKACK", 12), ("TCP_USER_TIMEOUT", 18), ("TCP_FASTOPEN", 23), ("TCP_NOTSENT_LOWAT", 25), ("IP_TOS", 1), ("IP_TTL", 2),
        ("IP_MULTICAST_IF", 32), ("IP_MULTICAST_TTL", 33), ("IP_MULTICAST_LOOP", 34), ("IP_ADD_MEMBERSHIP", 35), ("IP_DROP_MEMBERSHIP", 36), ("IPV6_UNICAST_HOPS", 16),
        ("IPV6_MULTICAST_IF", 17), ("IPV6_MULTICAST_HOPS", 18), ("IPV6_MULTICAST_LOOP", 19), ("IPV6_JOIN_GROUP", 20), ("IPV6_LEAVE_GROUP", 21), ("IPV6_V6ONLY", 26),
        ("IPV6_TCLASS", 67),
    ];

    private static readonly (string Name, int Value)[] Berkeley =
    [
        ("SOL_SOCKET", 0xffff), ("SO_DEBUG", 1), ("SO_REUSEADDR", 4), ("SO_KEEPALIVE", 8), ("SO_DONTROUTE", 0x10), ("SO_BROADCAST", 0x20), ("SO_LINGER", 0x80),
        ("SO_OOBINLINE", 0x100), ("SO_SNDBUF", 0x1001), ("SO_RCVBUF", 0x1002), ("SO_SNDLOWAT", 0x1003), ("SO_RCVLOWAT", 0x1004), ("SO_SNDTIMEO", 0x1005),
        ("SO_RCVTIMEO", 0x1006), ("SO_ERROR", 0x1007), ("SO_TYPE", 0x1008), ("IP_TOS", 3), ("IP_TTL", 4), ("IPV6_V6ONLY", 27),
    ];

    private static readonly (string Name, int Value)[] MacOS =
    [
        .. Berkeley, ("AF_UNIX", SocketFamilies.Unix), ("MSG_DONTWAIT", 0x80), ("MSG_WAITALL", 0x40), ("SO_REUSEPORT", 0x200),
    ];

    /// <summary>All names with their numbers.</summary>
    public static IEnumerable<(string Name, int Value)> All =>
        [.. Everywhere, .. OperatingSystem.IsWindows() ? Berkeley : OperatingSystem.IsMacOS() ? MacOS : Linux];
}
