using System.Net;
using System.Net.Sockets;

namespace PyLite.Runtime.Sockets;

/// <summary>The address of a local socket. .NET's own class for it removes the file when the socket is closed, which Python does not.</summary>
internal sealed class UnixEndPoint(byte[] path) : EndPoint
{
    // Where the path begins, and how long it may be.
    private const int Offset = 2;

    /// <summary>The longest path the system takes, with the NUL at its end.</summary>
    public static readonly int Longest = OperatingSystem.IsMacOS() ? 104 : 108;

    /// <summary>The bytes of the path; a name that begins with NUL is in no folder.</summary>
    public byte[] Path { get; } = path;

    /// <summary>It is the name of a file.</summary>
    public bool IsPath => Path.Length > 0 && Path[0] != 0;

    /// <inheritdoc/>
    public override AddressFamily AddressFamily => AddressFamily.Unix;

    /// <inheritdoc/>
    public override SocketAddress Serialize()
    {
        // A path is ended by a NUL; other names are as long as the address.
        int terminator = IsPath ? 1 : 0;
        SocketAddress address = new(AddressFamily.Unix, Math.Max(Offset + Path.Length + terminator, Offset));
        Path.CopyTo(address.Buffer[Offset..]);
        return address;
    }

    /// <inheritdoc/>
    public override EndPoint Create(SocketAddress socketAddress) => Read(socketAddress);

    /// <summary>Reads an address as the system gives it.</summary>
    public static UnixEndPoint Read(SocketAddress address)
    {
        ReadOnlySpan<byte> path = address.Size <= Offset ? [] : address.Buffer.Span[Offset..address.Size];
        if (path.Length > 0 && path[0] == 0)
            return new UnixEndPoint(path.TrimEnd((byte)0).IsEmpty ? [] : path.ToArray());
        int end = path.IndexOf((byte)0);
        return new UnixEndPoint((end < 0 ? path : path[..end]).ToArray());
    }
}
