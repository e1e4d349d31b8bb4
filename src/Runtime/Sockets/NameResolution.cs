using System.Net;
using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Sockets;

/// <summary>Names of hosts and services, and their addresses: <c>getaddrinfo</c> and what is like it.</summary>
internal static class NameResolution
{
    public const int Passive = 1;
    public const int CanonicalName = 2;
    public const int NumericHost = 4;
    public const int NumericServiceFlag = 0x400;

    public const int NumericHostOnly = 1;
    public const int NumericServiceOnly = 2;
    public const int NameRequired = 8;

    // For each kind of socket the protocol it has.
    private static readonly (int Type, int Protocol)[] Kinds = [(1, 6), (2, 17), (3, 0)];

    /// <summary>The addresses of a host; null with a <c>gaierror</c> pending. Names are asked for without the engine's lock.</summary>
    public static IPAddress[]? Addresses(ThreadState t, string host, AddressFamily family)
    {
        if (IPAddress.TryParse(host, out IPAddress? literal) && IsWritten(host, literal))
        {
            if (family == AddressFamily.Unspecified || literal.AddressFamily == family)
                return [literal];
            SocketErrors.RaiseAddressError(t, -9);
            return null;
        }
        IPAddress[]? found = null;
        SocketError error = SocketError.HostNotFound;
        t.ReleaseLock();
        try
        {
            found = Dns.GetHostAddresses(host, family);
        }
        catch (SocketException failure)
        {
            error = failure.SocketErrorCode;
        }
        catch (ArgumentException)
        {
            error = SocketError.HostNotFound;
        }
        t.AcquireLock();
        if (found is { Length: > 0 })
            return found;
        SocketErrors.RaiseAddressError(t, error == SocketError.TryAgain ? SocketErrors.TryAgain : error == SocketError.NoData ? -5 : SocketErrors.NoName);
        return null;
    }

    /// <summary><c>_socket.getaddrinfo(host, port, family=0, type=0, proto=0, flags=0)</c>.</summary>
    public static Value GetAddressInfo(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!IntArguments.TryInt32(t, arguments[2], out int family) || !IntArguments.TryInt32(t, arguments[3], out int type)
            || !IntArguments.TryInt32(t, arguments[4], out int protocol) || !IntArguments.TryInt32(t, arguments[5], out int flags))
            return Value.Error;
        if (!TryPort(t, arguments[1], flags, type, out int port))
            return Value.Error;
        AddressFamily wanted = SocketFamilies.ToNet(family);
        if (wanted is AddressFamily.Unknown or AddressFamily.Unix)
            return SocketErrors.RaiseAddressError(t, SocketErrors.BadFamily);
        string? host = null;
        if (!arguments[0].IsNone && (host = SocketAddresses.HostText(t, arguments[0])) is null)
            return Value.Error;
        if (host is null && arguments[1].IsNone)
            return SocketErrors.RaiseAddressError(t, SocketErrors.NoName);
        if ((flags & NumericHost) != 0 && host is not null && !IPAddress.TryParse(host, out _))
            return SocketErrors.RaiseAddressError(t, SocketErrors.NoName);
        IPAddress[]? addresses = string.IsNullOrEmpty(host) ? Own(wanted, flags) : Addresses(t, host, wanted);
        if (addresses is null)
            return Value.Error;
        PyList result = new();
        foreach (IPAddress address in addresses)
        {
            foreach ((int kind, int itsProtocol) in Kinds)
            {
                if ((type != 0 && kind != type) || (protocol != 0 && itsProtocol != 0 && protocol != itsProtocol))
                    continue;
                Value name = Value.FromString((flags & CanonicalName) != 0 && result.Count == 0 ? host ?? "" : "");
                result.Append(new PyTuple(
                    Value.FromInt64(SocketFamilies.FromNet(address.AddressFamily)),
                    Value.FromInt64(kind),
                    Value.FromInt64(itsProtocol == 0 ? protocol : itsProtocol),
                    name,
                    SocketAddresses.ToPython(t, new IPEndPoint(address, port))));
            }
        }
        return result.Count == 0 ? SocketErrors.RaiseAddressError(t, SocketErrors.BadSocketType) : result;
    }

    /// <summary><c>_socket.getnameinfo(sockaddr, flags)</c>.</summary>
    public static Value GetNameInfo(ThreadState t, Value address, Value flagsValue)
    {
        if (address.Ref is not PyTuple parts)
            return t.RaiseTypeError("getnameinfo() argument 1 must be a tuple");
        if (parts.Count is < 2 or > 4)
            return t.RaiseTypeError("getnameinfo(): illegal sockaddr argument");
        if (!IntArguments.TryInt32(t, flagsValue, out int flags) || SocketAddresses.HostText(t, parts.Items[0]) is not { } host
            || !IntArguments.TryInt32(t, parts.Items[1], out int port))
            return Value.Error;
        if (parts.Count > 2)
        {
            if (!Numbers.TryIndex64(t, parts.Items[2], BuiltinExceptions.OverflowError, out long flow))
                return Value.Error;
            if (flow is < 0 or > 0xfffff)
                return t.RaiseOverflowError("getnameinfo(): flowinfo must be 0-1048575.");
        }
        if (!IPAddress.TryParse(host, out IPAddress? numeric))
        {
            if (Addresses(t, host, AddressFamily.Unspecified) is not { } found)
                return Value.Error;
            if (found.Length > 1)
                return t.Raise(BuiltinExceptions.OSError, "sockaddr resolved to multiple addresses");
            numeric = found[0];
        }
        string name = SocketAddresses.TextOf(numeric);
        if ((flags & NumericHostOnly) == 0)
        {
            string? known = NameOf(t, numeric);
            if (known is null && (flags & NameRequired) != 0)
                return SocketErrors.RaiseAddressError(t, SocketErrors.NoName);
            name = known ?? name;
        }
        string service = (flags & NumericServiceOnly) == 0 && Services.NameOf(port) is { } text ? text : $"{port}";
        return new PyTuple(Value.FromString(name), Value.FromString(service));
    }

    /// <summary>The name of a host that has the address; null when nobody knows one.</summary>
    public static string? NameOf(ThreadState t, IPAddress address)
    {
        string? name = null;
        t.ReleaseLock();
        try
        {
            name = Dns.GetHostEntry(address).HostName;
        }
        catch (SocketException)
        {
            // It has no name: not an error of the caller's.
            name = null;
        }
        t.AcquireLock();
        return name;
    }

    // .NET takes "1" for an address, and an address with a port for one without.
    private static bool IsWritten(string host, IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetworkV6 ? !host.StartsWith('[') : host.Count(static c => c == '.') == 3;

    private static IPAddress[] Own(AddressFamily family, int flags)
    {
        bool isPassive = (flags & Passive) != 0;
        IPAddress old = isPassive ? IPAddress.Any : IPAddress.Loopback;
        IPAddress next = isPassive ? IPAddress.IPv6Any : IPAddress.IPv6Loopback;
        return family switch
        {
            AddressFamily.InterNetwork => [old],
            AddressFamily.InterNetworkV6 => [next],
            _ => !Socket.OSSupportsIPv6 ? [old] : isPassive ? [old, next] : [next, old],
        };
    }

    private static bool TryPort(ThreadState t, Value value, int flags, int type, out int port)
    {
        port = 0;
        if (value.IsNone)
            return true;
        if (PyInt.TryGet(value, out System.Numerics.BigInteger number))
        {
            if (number < long.MinValue || number > long.MaxValue)
            {
                t.RaiseOverflowError("Python int too large to convert to C long");
                return false;
            }
            port = (int)((long)number & 0xffff);
            return true;
        }
        string text;
        if (value.Ref is PyStr name)
        {
            text = name.Text;
        }
        else if (Buffers.TryGet(value, out ReadOnlyMemory<byte> bytes))
        {
            text = System.Text.Encoding.ASCII.GetString(bytes.Span);
        }
        else
        {
            t.Raise(BuiltinExceptions.OSError, "Int or String expected");
            return false;
        }
        if (text.Length == 0 || int.TryParse(text, out port))
            return true;
        if ((flags & NumericServiceFlag) == 0 && Services.PortOf(text, type == 2 ? "udp" : "tcp") is { } known)
        {
            port = known;
            return true;
        }
        SocketErrors.RaiseAddressError(t, (flags & NumericServiceFlag) != 0 ? SocketErrors.NoName : SocketErrors.BadService);
        return false;
    }
}
