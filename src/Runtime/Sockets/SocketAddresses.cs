using System.Net;
using System.Net.Sockets;
using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Text;

namespace PyLite.Runtime.Sockets;

/// <summary>Addresses as Python writes them, a tuple or a path, and as .NET has them. See cpython Modules/socketmodule.c getsockaddrarg.</summary>
internal static class SocketAddresses
{
    private const int HighestPort = 0xffff;
    private const int HighestFlow = 0xfffff;

    /// <summary>Reads an address of a family; null on error. A name is resolved.</summary>
    public static EndPoint? Parse(ThreadState t, string function, int family, Value address)
    {
        if (family == SocketFamilies.Unix)
            return ParsePath(t, address);
        string name = SocketFamilies.Name(family);
        if (family != SocketFamilies.Internet && family != SocketFamilies.Internet6)
        {
            t.Raise(BuiltinExceptions.OSError, $"{function}(): bad family");
            return null;
        }
        if (address.Ref is not PyTuple parts)
        {
            t.RaiseTypeError($"{function}(): {name} address must be tuple, not {address.Type.Name}");
            return null;
        }
        bool isOld = family == SocketFamilies.Internet;
        if (isOld ? parts.Count != 2 : parts.Count is < 2 or > 4)
        {
            t.RaiseTypeError(isOld ? "AF_INET address must be a pair (host, port)" : "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])");
            return null;
        }
        if (HostText(t, parts.Items[0]) is not { } host || !TryPort(t, function, parts.Items[1], out int port))
            return null;
        long flow = 0;
        long scope = 0;
        if (parts.Count > 2 && !TryFlow(t, function, parts.Items[2], out flow))
            return null;
        if (parts.Count > 3 && !Numbers.TryIndex64(t, parts.Items[3], BuiltinExceptions.OverflowError, out scope))
            return null;
        IPAddress? found = Resolve(t, host, family);
        if (found is null)
            return null;
        if (scope != 0 && found.AddressFamily == AddressFamily.InterNetworkV6)
            found = new IPAddress(found.GetAddressBytes(), scope);
        return new IPEndPoint(found, port);
    }

    /// <summary>An address as Python shows it; None for none.</summary>
    public static Value ToPython(ThreadState t, EndPoint? endPoint)
    {
        switch (endPoint)
        {
            case IPEndPoint { AddressFamily: AddressFamily.InterNetwork } old:
                return new PyTuple(Value.FromString(old.Address.ToString()), Value.FromInt64(old.Port));
            case IPEndPoint address:
                return new PyTuple(Value.FromString(TextOf(address.Address)), Value.FromInt64(address.Port), Value.FromInt64(0), Value.FromInt64(address.Address.ScopeId));
            case UnixEndPoint local:
                return PathText(t, local);
            case UnixDomainSocketEndPoint other:
                return PathText(t, UnixEndPoint.Read(other.Serialize()));
            default:
                return Value.None;
        }
    }

    /// <summary>An address of IPv6 without its scope, or one of IPv4.</summary>
    public static string TextOf(IPAddress address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, ScopeId: not 0 } ? new IPAddress(address.GetAddressBytes()).ToString() : address.ToString();

    /// <summary>The text of a host given as str, bytes or bytearray; null on error.</summary>
    public static string? HostText(ThreadState t, Value host)
    {
        switch (host.Ref)
        {
            case PyStr text when text.Text.Contains('\0'):
                t.RaiseTypeError("host name must not contain null character");
                return null;
            case PyStr text:
                return text.Text;
            case PyBytes or PyByteArray when Buffers.TryGet(host, out ReadOnlyMemory<byte> bytes):
                return Encoding.ASCII.GetString(bytes.Span);
            default:
                t.RaiseTypeError($"str, bytes or bytearray expected, not {host.Type.Name}");
                return null;
        }
    }

    private static IPAddress? Resolve(ThreadState t, string host, int family)
    {
        bool isOld = family == SocketFamilies.Internet;
        switch (host)
        {
            case "":
                return isOld ? IPAddress.Any : IPAddress.IPv6Any;
            case "<broadcast>" when isOld:
            case "255.255.255.255" when isOld:
                return IPAddress.Broadcast;
        }
        IPAddress[]? found = NameResolution.Addresses(t, host, SocketFamilies.ToNet(family));
        return found?[0];
    }

    private static bool TryPort(ThreadState t, string function, Value value, out int port)
    {
        if (!IntArguments.TryInt32(t, value, out port))
            return false;
        if (port is >= 0 and <= HighestPort)
            return true;
        t.RaiseOverflowError($"{function}(): port must be 0-65535.");
        return false;
    }

    private static bool TryFlow(ThreadState t, string function, Value value, out long flow)
    {
        if (!Numbers.TryIndex64(t, value, BuiltinExceptions.OverflowError, out flow))
            return false;
        if (flow is >= 0 and <= HighestFlow)
            return true;
        t.RaiseOverflowError($"{function}(): flowinfo must be 0-1048575.");
        return false;
    }

    private static UnixEndPoint? ParsePath(ThreadState t, Value address)
    {
        byte[] path;
        if (address.Ref is PyStr text)
        {
            if (Codecs.Encode(t, text, "utf-8", "surrogateescape").Ref is not PyBytes encoded)
                return null;
            path = encoded.Span.ToArray();
        }
        else if (Buffers.TryGet(address, out ReadOnlyMemory<byte> bytes))
        {
            path = bytes.ToArray();
        }
        else
        {
            t.RaiseTypeError($"a bytes-like object is required, not '{address.Type.Name}'");
            return null;
        }
        bool isAbstract = path.Length > 0 && path[0] == 0;
        if (path.Length + (isAbstract ? 0 : 1) > UnixEndPoint.Longest)
        {
            t.Raise(BuiltinExceptions.OSError, "AF_UNIX path too long");
            return null;
        }
        return new UnixEndPoint(path);
    }

    private static Value PathText(ThreadState t, UnixEndPoint local) =>
        local.Path.Length == 0 || local.IsPath ? Codecs.Decode(t, local.Path, "utf-8", "surrogateescape") : PyBytes.Of(local.Path);
}
