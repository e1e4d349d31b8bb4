using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Sockets;

/// <summary>
/// Python's <c>_socket.socket</c> over a socket of .NET. That one never blocks: calls that are to wait do so in <see cref="DescriptorWait"/>, where Ctrl-C reaches
/// them. See cpython Modules/socketmodule.c.
/// </summary>
internal sealed partial class PySocket(PyType type) : AttributedObject(type)
{
    /// <summary>The timeout of a socket that waits for ever.</summary>
    public const double Blocking = -1;

    private const int Closed = -1;
    private const int ConnectionReset = 104;
    private const int KindMask = 0xf;
    private const int NonBlockingKind = 0x800;

    private Socket? socket;
    private bool isConnecting;

    /// <summary>A socket that the system has made.</summary>
    public PySocket(PyType type, Socket socket, double timeout) : this(type)
    {
        Take(socket);
        Timeout = timeout;
    }

    /// <summary>The descriptor; -1 when it is closed.</summary>
    public int Descriptor { get; private set; } = Closed;

    public int Family { get; private set; } = SocketFamilies.Internet;

    public int Kind { get; private set; } = (int)SocketType.Stream;

    public int Protocol { get; private set; }

    /// <summary>Seconds that calls wait; 0: they do not, <see cref="Blocking"/>: for ever.</summary>
    public double Timeout { get; set; } = Blocking;

    public bool IsClosed => socket is null;

    /// <summary>The socket of .NET; null with an OSError pending when it is closed.</summary>
    public Socket? Open(ThreadState t)
    {
        if (socket is null)
            t.RaiseOSError(Errno.BadFile);
        return socket;
    }

    /// <summary>Makes a new socket of the system; false on error.</summary>
    public bool Create(ThreadState t, int family, int kind, int protocol)
    {
        AddressFamily wanted = SocketFamilies.ToNet(family);
        try
        {
            if (wanted is AddressFamily.Unknown or AddressFamily.Unspecified)
                throw new SocketException((int)SocketError.AddressFamilyNotSupported);
            Socket made = new(wanted, (SocketType)(kind & KindMask), (ProtocolType)protocol);
            if (wanted == AddressFamily.InterNetworkV6 && !OperatingSystem.IsWindows())
                made.SetSocketOption(SocketOptionLevel.IPv6, SocketOptionName.IPv6Only, false);
            Take(made);
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            t.RaiseOSError(SocketErrors.NumberOf(error));
            return false;
        }
        Family = family;
        Kind = kind & KindMask;
        Protocol = protocol;
        Timeout = (kind & NonBlockingKind) != 0 ? 0 : t.Engine.DefaultSocketTimeout;
        return true;
    }

    /// <summary>Takes over a descriptor; what is not said of it is asked from the system. False on error.</summary>
    public bool Adopt(ThreadState t, int descriptor, int family, int kind, int protocol)
    {
        int error = WhatIsWrongWith(descriptor);
        if (error != 0)
        {
            t.RaiseOSError(error);
            return false;
        }
        Take(new Socket(new SafeSocketHandle(descriptor, ownsHandle: true)));
        if (family >= 0)
            Family = family;
        if (kind >= 0)
            Kind = kind & KindMask;
        if (protocol >= 0)
            Protocol = protocol;
        Timeout = t.Engine.DefaultSocketTimeout;
        return true;
    }

    /// <summary>Closes it: an error number, or 0.</summary>
    public int Close()
    {
        if (socket is null)
            return 0;
        if (OperatingSystem.IsWindows())
        {
            socket.Dispose();
            Detach();
            return 0;
        }
        // .NET would not say that somebody else has closed the descriptor.
        int error = SystemCalls.Close(Detach()) < 0 ? Marshal.GetLastPInvokeError() : 0;
        return error == ConnectionReset ? 0 : error;
    }

    /// <summary>Gives the descriptor away: the socket is closed, the descriptor is not.</summary>
    public int Detach()
    {
        int descriptor = Descriptor;
        socket?.SafeHandle.SetHandleAsInvalid();
        socket = null;
        Descriptor = Closed;
        return descriptor;
    }

    /// <summary>Connects as far as that goes without waiting: an error number, 0 when it is done.</summary>
    public int StartConnecting(EndPoint address)
    {
        try
        {
            socket!.Connect(address);
            return 0;
        }
        catch (SocketException error)
        {
            if (error.SocketErrorCode is SocketError.WouldBlock or SocketError.InProgress)
                return NoteConnecting();
            Renew();
            return NumberOf(error, address);
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return SocketErrors.NumberOf(error);
        }
    }

    /// <summary>How connecting has ended, once the socket is writable: an error number, 0 when it is connected.</summary>
    public int FinishConnecting()
    {
        isConnecting = false;
        Span<byte> value = stackalloc byte[sizeof(int)];
        (int level, int name) = OperatingSystem.IsLinux() ? (1, 4) : (0xffff, 0x1007);
        socket!.GetRawSocketOption(level, name, value);
        int number = BitConverter.ToInt32(value);
        if (number != 0)
            Renew();
        return number;
    }

    // Linux answers the first attempt after a failed one with ECONNABORTED, unless the failed one has waited itself: so programs that wait must not see it.
    private void Settle(EndPoint address)
    {
        if (OperatingSystem.IsLinux() && Kind == (int)SocketType.Stream)
            _ = StartConnecting(address);
    }

    /// <summary>A connection that somebody has asked for: null with <paramref name="error"/> when there is none yet, or on failure.</summary>
    public Socket? TryAccept(out int error)
    {
        error = 0;
        try
        {
            // .NET says that there is none by an exception.
            if (!IsReady(PollEvents.In))
                error = SocketErrors.WouldBlock;
            else
                return socket!.Accept();
        }
        catch (Exception failure) when (SocketErrors.IsSocketError(failure))
        {
            error = SocketErrors.NumberOf(failure);
        }
        return null;
    }

    /// <summary>The address of its own; null for none.</summary>
    public EndPoint? LocalAddress()
    {
        try
        {
            return socket?.LocalEndPoint;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return null;
        }
    }

    /// <summary>The address of the other end; null for none.</summary>
    public EndPoint? RemoteAddress()
    {
        try
        {
            return socket?.RemoteEndPoint;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return null;
        }
    }

    /// <summary>
    /// Waits until a call can go on; the deadline is set by the first wait. False with BlockingIOError or TimeoutError pending, or a signal's exception.
    /// </summary>
    public bool WaitFor(ThreadState t, PollEvents events, ref long deadline)
    {
        if (Timeout == 0)
        {
            t.RaiseOSError(SocketErrors.WouldBlock);
            return false;
        }
        if (deadline == 0)
            deadline = Timeout < 0 ? long.MaxValue : t.Engine.Clock.After(Timeout);
        Span<PollItem> items = [new PollItem(Descriptor, events)];
        switch (DescriptorWait.Wait(t, items, deadline))
        {
            case Truth.True:
                return true;
            case Truth.False:
                t.Raise(BuiltinExceptions.TimeoutError, "timed out");
                return false;
            default:
                return false;
        }
    }

    // Ready for it, or for saying what is wrong.
    private bool IsReady(PollEvents events)
    {
        Span<PollItem> items = [new PollItem(Descriptor, events)];
        return SystemCalls.Poll(items, 0) > 0;
    }

    // .NET says of a path that is not there that the address is not available.
    private static int NumberOf(SocketException error, EndPoint address) =>
        error.SocketErrorCode == SocketError.AddressNotAvailable && address is UnixEndPoint { IsPath: true } ? Errno.NoEntry : SocketErrors.NumberOf(error);

    private int NoteConnecting()
    {
        isConnecting = true;
        return SocketErrors.InProgress;
    }

    // .NET takes any descriptor and finds out later.
    private static int WhatIsWrongWith(int descriptor)
    {
        const int getFlags = 1;
        if (!OperatingSystem.IsWindows() && SystemCalls.Control(descriptor, getFlags, 0) < 0)
            return Marshal.GetLastPInvokeError();
        SafeSocketHandle handle = new(descriptor, ownsHandle: false);
        try
        {
            using Socket probe = new(handle);
            probe.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Type);
            return 0;
        }
        catch (Exception error) when (SocketErrors.IsSocketError(error))
        {
            return SocketErrors.NotSocket;
        }
    }

    // .NET lets a socket connect once only; the system does not mind.
    private void Renew()
    {
        int descriptor = Descriptor;
        socket!.SafeHandle.SetHandleAsInvalid();
        socket = new Socket(new SafeSocketHandle(descriptor, ownsHandle: true)) { Blocking = false };
    }

    private void Take(Socket made)
    {
        made.Blocking = false;
        socket = made;
        Descriptor = (int)made.Handle;
        Family = SocketFamilies.FromNet(made.AddressFamily);
        Kind = (int)made.SocketType;
        Protocol = (int)made.ProtocolType;
    }
}
