using System.Net.Sockets;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Sockets;

/// <summary>What goes wrong with sockets: .NET's names for it as error numbers, and the exceptions of names that do not resolve.</summary>
internal static class SocketErrors
{
    public const int NoName = -2;
    public const int BadFlags = -1;
    public const int TryAgain = -3;
    public const int BadFamily = -6;
    public const int BadSocketType = -7;
    public const int BadService = -8;

    public const int WouldBlock = 11;
    public const int InProgress = 115;
    public const int NotConnected = 107;
    public const int NotSocket = 88;

    /// <summary><c>socket.herror</c>.</summary>
    public static readonly PyType HostError = Define("herror");

    /// <summary><c>socket.gaierror</c>.</summary>
    public static readonly PyType AddressError = Define("gaierror");

    private static readonly Dictionary<SocketError, int> Numbers = new()
    {
        [SocketError.Interrupted] = Errno.Interrupted,
        [SocketError.AccessDenied] = Errno.Access,
        [SocketError.Fault] = 14,
        [SocketError.InvalidArgument] = Errno.Invalid,
        [SocketError.TooManyOpenSockets] = 24,
        [SocketError.WouldBlock] = WouldBlock,
        [SocketError.IOPending] = InProgress,
        [SocketError.InProgress] = InProgress,
        [SocketError.AlreadyInProgress] = 114,
        [SocketError.NotSocket] = NotSocket,
        [SocketError.DestinationAddressRequired] = 89,
        [SocketError.MessageSize] = 90,
        [SocketError.ProtocolType] = 91,
        [SocketError.ProtocolOption] = 92,
        [SocketError.ProtocolNotSupported] = 93,
        [SocketError.SocketNotSupported] = 94,
        [SocketError.OperationNotSupported] = 95,
        [SocketError.ProtocolFamilyNotSupported] = 96,
        [SocketError.AddressFamilyNotSupported] = 97,
        [SocketError.AddressAlreadyInUse] = 98,
        [SocketError.AddressNotAvailable] = 99,
        [SocketError.NetworkDown] = 100,
        [SocketError.NetworkUnreachable] = 101,
        [SocketError.NetworkReset] = 102,
        [SocketError.ConnectionAborted] = 103,
        [SocketError.ConnectionReset] = 104,
        [SocketError.NoBufferSpaceAvailable] = 105,
        [SocketError.IsConnected] = 106,
        [SocketError.NotConnected] = NotConnected,
        [SocketError.Shutdown] = Errno.Pipe,
        [SocketError.TimedOut] = Errno.TimedOut,
        [SocketError.ConnectionRefused] = Errno.ConnectionRefused,
        [SocketError.HostDown] = 112,
        [SocketError.HostUnreachable] = 113,
        [SocketError.OperationAborted] = 125,
    };

    /// <summary>The error number for what .NET says; where it only says that something is wrong, the system's own.</summary>
    public static int NumberOf(SocketError error)
    {
        if (Numbers.TryGetValue(error, out int number))
            return number;
        int native = new SocketException((int)error).NativeErrorCode;
        return native is > 0 and < 200 ? native : Errno.InputOutput;
    }

    /// <summary>True for what the operations of a socket throw: a filter for catch.</summary>
    public static bool IsSocketError(Exception error) => error is SocketException or ObjectDisposedException or ArgumentException or NotSupportedException or InvalidOperationException;

    /// <summary>The error number for an exception of a socket of .NET.</summary>
    public static int NumberOf(Exception error) => error switch
    {
        SocketException socket => NumberOf(socket.SocketErrorCode),
        ObjectDisposedException => Errno.BadFile,
        _ => Errno.Invalid,
    };

    /// <summary>Raises the OSError that says what .NET says.</summary>
    public static Value Raise(ThreadState t, SocketError error) => t.RaiseOSError(NumberOf(error));

    /// <summary>Raises the <c>gaierror</c> of a number.</summary>
    public static Value RaiseAddressError(ThreadState t, int number)
    {
        string text = number switch
        {
            BadFlags => "Bad value for ai_flags",
            NoName => "Name or service not known",
            TryAgain => "Temporary failure in name resolution",
            BadFamily => "ai_family not supported",
            BadSocketType => "ai_socktype not supported",
            BadService => "Servname not supported for ai_socktype",
            -5 => "No address associated with hostname",
            -9 => "Address family for hostname not supported",
            _ => "Non-recoverable failure in name resolution",
        };
        return t.Raise(BuiltinExceptions.Create(AddressError, Value.FromInt64(number), Value.FromString(text)));
    }

    private static PyType Define(string name) => new PyType(name, BuiltinExceptions.OSError)
    {
        Module = "socket",
        Allocate = BuiltinExceptions.OSError.Allocate,
        IsSubclassable = true,
        HasInstanceDict = true,
    }.Ready();
}
