using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;
using PyLite.Runtime.Sockets;

namespace PyLite.Runtime.Modules.Sockets;

/// <summary>The module <c>_socket</c>: what <c>socket</c>, which is written in Python, is built on. See cpython Modules/socketmodule.c.</summary>
internal static unsafe class SocketModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_socket", "Sockets of the system.");
        foreach ((string name, int value) in SocketConstants.All)
            module.Add(name, Value.FromInt64(value));
        module.Add("INADDR_LOOPBACK", Value.FromInt64(0x7f000001));
        module.Add("INADDR_BROADCAST", Value.FromInt64(0xffffffff));
        module.Add("INADDR_NONE", Value.FromInt64(0xffffffff));
        module.Add("has_ipv6", Value.FromBool(Socket.OSSupportsIPv6));
        module.Add(PySocket.TypeObject);
        module.Add("SocketType", PySocket.TypeObject);
        module.Add("error", BuiltinExceptions.OSError);
        module.Add("timeout", BuiltinExceptions.TimeoutError);
        module.Add("herror", SocketErrors.HostError);
        module.Add("gaierror", SocketErrors.AddressError);
        module.Add(new PyBuiltinFunction("close", "(fd, /)", Close));
        module.Add(new PyBuiltinFunction("dup", "(fd, /)", Duplicate));
        module.Add(new PyBuiltinFunction("getaddrinfo", "(host, port, family=0, type=0, proto=0, flags=0)", NameResolution.GetAddressInfo));
        module.Add(new PyBuiltinFunction("getnameinfo", "(sockaddr, flags, /)", NameResolution.GetNameInfo));
        module.Add(new PyBuiltinFunction("gethostname", "()", static t => Value.FromString(Dns.GetHostName())));
        module.Add(new PyBuiltinFunction("gethostbyname", "(host, /)", GetHostByName));
        module.Add(new PyBuiltinFunction("gethostbyname_ex", "(host, /)", GetHostByNameEx));
        module.Add(new PyBuiltinFunction("gethostbyaddr", "(host, /)", GetHostByAddress));
        module.Add(new PyBuiltinFunction("getservbyname", "(servicename, protocolname=None, /)", GetServiceByName));
        module.Add(new PyBuiltinFunction("getservbyport", "(port, protocolname=None, /)", GetServiceByPort));
        module.Add(new PyBuiltinFunction("getprotobyname", "(name, /)", GetProtocolByName));
        module.Add(new PyBuiltinFunction("htons", "(x, /)", static (t, x) => Swap16(t, x, "htons")));
        module.Add(new PyBuiltinFunction("ntohs", "(x, /)", static (t, x) => Swap16(t, x, "ntohs")));
        module.Add(new PyBuiltinFunction("htonl", "(x, /)", Swap32));
        module.Add(new PyBuiltinFunction("ntohl", "(x, /)", Swap32));
        module.Add(new PyBuiltinFunction("inet_aton", "(ip_addr, /)", PackLoosely));
        module.Add(new PyBuiltinFunction("inet_ntoa", "(packed_ip, /)", UnpackOld));
        module.Add(new PyBuiltinFunction("inet_pton", "(af, ip, /)", Pack));
        module.Add(new PyBuiltinFunction("inet_ntop", "(af, packed_ip, /)", Unpack));
        module.Add(new PyBuiltinFunction("getdefaulttimeout", "()", static t => PySocket.TimeoutValue(t.Engine.DefaultSocketTimeout)));
        module.Add(new PyBuiltinFunction("setdefaulttimeout", "(timeout, /)", SetDefaultTimeout));
        if (!OperatingSystem.IsWindows())
            module.Add(new PyBuiltinFunction("socketpair", "(family=1, type=1, proto=0)", MakePair));
        return module;
    }

    private static Value Close(ThreadState t, Value value)
    {
        if (!IntArguments.TryInt32(t, value, out int descriptor))
            return Value.Error;
        return SystemCalls.Close(descriptor) < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Value.None;
    }

    private static Value Duplicate(ThreadState t, Value value)
    {
        if (!IntArguments.TryInt32(t, value, out int descriptor))
            return Value.Error;
        int copy = SystemCalls.Duplicate(descriptor);
        return copy < 0 ? t.RaiseOSError(Marshal.GetLastPInvokeError()) : Value.FromInt64(copy);
    }

    private static Value MakePair(ThreadState t, Value familyValue, Value typeValue, Value protocolValue)
    {
        const int closeOnExecution = 0x80000;
        if (!IntArguments.TryInt32(t, familyValue, out int family) || !IntArguments.TryInt32(t, typeValue, out int type) || !IntArguments.TryInt32(t, protocolValue, out int protocol))
            return Value.Error;
        int* ends = stackalloc int[2];
        if (SystemCalls.SocketPair(family, type | (OperatingSystem.IsLinux() ? closeOnExecution : 0), protocol, ends) < 0)
            return t.RaiseOSError(Marshal.GetLastPInvokeError());
        PySocket first = new(PySocket.TypeObject);
        PySocket second = new(PySocket.TypeObject);
        return first.Adopt(t, ends[0], family, type, protocol) && second.Adopt(t, ends[1], family, type, protocol) ? new PyTuple(first, second) : Value.Error;
    }

    private static Value GetHostByName(ThreadState t, Value host)
    {
        if (SocketAddresses.HostText(t, host) is not { } name)
            return Value.Error;
        if (name.Length == 0)
            return Value.FromString("0.0.0.0");
        return NameResolution.Addresses(t, name, AddressFamily.InterNetwork) is { } found ? Value.FromString(found[0].ToString()) : Value.Error;
    }

    private static Value GetHostByNameEx(ThreadState t, Value host)
    {
        if (SocketAddresses.HostText(t, host) is not { } name || NameResolution.Addresses(t, name, AddressFamily.InterNetwork) is not { } found)
            return Value.Error;
        return HostEntry(name, found);
    }

    private static Value GetHostByAddress(ThreadState t, Value host)
    {
        if (SocketAddresses.HostText(t, host) is not { } name || NameResolution.Addresses(t, name, AddressFamily.Unspecified) is not { } found)
            return Value.Error;
        if (NameResolution.NameOf(t, found[0]) is { } known)
            return HostEntry(known, found[..1]);
        return t.Raise(BuiltinExceptions.Create(SocketErrors.HostError, Value.FromInt64(1), Value.FromString("Unknown host")));
    }

    private static PyTuple HostEntry(string name, IPAddress[] addresses)
    {
        PyList texts = new();
        foreach (IPAddress address in addresses)
            texts.Append(Value.FromString(SocketAddresses.TextOf(address)));
        return new PyTuple(Value.FromString(name), new PyList(), texts);
    }

    private static Value GetServiceByName(ThreadState t, Value name, Value protocol)
    {
        if (name.Ref is not PyStr text)
            return t.RaiseTypeError($"getservbyname() argument 1 must be str, not {name.Type.Name}");
        return Services.PortOf(text.Text, (protocol.Ref as PyStr)?.Text) is { } port ? Value.FromInt64(port) : t.Raise(BuiltinExceptions.OSError, "service/proto not found");
    }

    private static Value GetServiceByPort(ThreadState t, Value value, Value protocol)
    {
        if (!IntArguments.TryInt32(t, value, out int port))
            return Value.Error;
        if (port is < 0 or > 0xffff)
            return t.RaiseOverflowError("getservbyport: port must be 0-65535.");
        return Services.NameOf(port, (protocol.Ref as PyStr)?.Text) is { } name ? Value.FromString(name) : t.Raise(BuiltinExceptions.OSError, "port/proto not found");
    }

    private static Value GetProtocolByName(ThreadState t, Value name)
    {
        if (name.Ref is not PyStr text)
            return t.RaiseTypeError($"getprotobyname() argument must be str, not {name.Type.Name}");
        return text.Text switch
        {
            "ip" => Value.FromInt64(0),
            "icmp" => Value.FromInt64(1),
            "tcp" => Value.FromInt64(6),
            "udp" => Value.FromInt64(17),
            "ipv6" => Value.FromInt64(41),
            "ipv6-icmp" => Value.FromInt64(58),
            _ => t.Raise(BuiltinExceptions.OSError, "protocol not found"),
        };
    }

    private static Value Swap16(ThreadState t, Value value, string function)
    {
        if (!IntArguments.TryInt32(t, value, out int number))
            return Value.Error;
        if (number < 0)
            return t.RaiseOverflowError($"{function}: can't convert negative Python int to C 16-bit unsigned integer");
        if (number > ushort.MaxValue)
            return t.RaiseOverflowError($"{function}: Python int too large to convert to C 16-bit unsigned integer");
        return Value.FromInt64(BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((ushort)number) : number);
    }

    private static Value Swap32(ThreadState t, Value value)
    {
        if (!value.IsInt && value.Ref is not PyInt)
            return t.RaiseTypeError($"expected int, {value.Type.Name} found");
        if (!Numbers.TryIndex64(t, value, BuiltinExceptions.OverflowError, out long number))
            return Value.Error;
        if (number < 0)
            return t.RaiseOverflowError("can't convert negative value to unsigned int");
        if (number > uint.MaxValue)
            return t.RaiseOverflowError("int larger than 32 bits");
        return Value.FromInt64(BitConverter.IsLittleEndian ? BinaryPrimitives.ReverseEndianness((uint)number) : number);
    }

    // The old notation too: fewer numbers, octal and hexadecimal ones.
    private static Value PackLoosely(ThreadState t, Value text)
    {
        if (text.Ref is not PyStr name)
            return t.RaiseTypeError($"inet_aton() argument 1 must be str, not {text.Type.Name}");
        return name.Text.Length > 0 && char.IsAsciiDigit(name.Text[0]) && IPAddress.TryParse(name.Text, out IPAddress? address) && address.AddressFamily == AddressFamily.InterNetwork
            ? PyBytes.Of(address.GetAddressBytes())
            : t.Raise(BuiltinExceptions.OSError, "illegal IP address string passed to inet_aton");
    }

    private static Value UnpackOld(ThreadState t, Value packed)
    {
        if (!Buffers.TryGet(t, packed, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        return bytes.Length == 4 ? Value.FromString(new IPAddress(bytes.Span).ToString()) : t.Raise(BuiltinExceptions.OSError, "packed IP wrong length for inet_ntoa");
    }

    private static Value Pack(ThreadState t, Value familyValue, Value text)
    {
        if (!IntArguments.TryInt32(t, familyValue, out int family))
            return Value.Error;
        if (text.Ref is not PyStr name)
            return t.RaiseTypeError($"inet_pton() argument 2 must be str, not {text.Type.Name}");
        if (family != SocketFamilies.Internet && family != SocketFamilies.Internet6)
            return t.RaiseOSError(97);
        bool isOld = family == SocketFamilies.Internet;
        // Strictly: four decimal numbers without leading zeros, or an address without scope and brackets.
        if (!IPAddress.TryParse(name.Text, out IPAddress? address) || SocketFamilies.FromNet(address.AddressFamily) != family
            || (isOld ? address.ToString() != name.Text : name.Text.IndexOfAny(['%', '[', '/']) >= 0))
            return t.Raise(BuiltinExceptions.OSError, "illegal IP address string passed to inet_pton");
        return PyBytes.Of(address.GetAddressBytes());
    }

    private static Value Unpack(ThreadState t, Value familyValue, Value packed)
    {
        if (!IntArguments.TryInt32(t, familyValue, out int family) || !Buffers.TryGet(t, packed, out ReadOnlyMemory<byte> bytes))
            return Value.Error;
        if (family != SocketFamilies.Internet && family != SocketFamilies.Internet6)
            return t.RaiseValueError($"unknown address family {family}");
        return bytes.Length == (family == SocketFamilies.Internet ? 4 : 16)
            ? Value.FromString(new IPAddress(bytes.Span).ToString())
            : t.RaiseValueError("invalid length of packed IP address string");
    }

    private static Value SetDefaultTimeout(ThreadState t, Value value)
    {
        if (!PySocket.TryTimeout(t, value, out double timeout))
            return Value.Error;
        t.Engine.DefaultSocketTimeout = timeout;
        return Value.None;
    }
}
