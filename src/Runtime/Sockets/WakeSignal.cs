using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PyLite.Runtime.Sockets;

/// <summary>A descriptor that becomes readable when it is <see cref="Set"/>, from any thread: what a wait for other descriptors is ended by.</summary>
internal sealed unsafe class WakeSignal : IDisposable
{
    // Linux has counters made for this; elsewhere a datagram socket that sends to itself does it.
    private readonly SafeFileHandle? counter;
    private readonly Socket? socket;

    public WakeSignal()
    {
        if (OperatingSystem.IsLinux())
        {
            int made = SystemCalls.EventCounter(0, SystemCalls.EventCounterFlags);
            if (made < 0)
                throw new IOException("eventfd", Marshal.GetLastPInvokeError());
            counter = new SafeFileHandle(made, ownsHandle: true);
            Descriptor = made;
            return;
        }
        socket = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp) { Blocking = false };
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        socket.Connect(socket.LocalEndPoint!);
        Descriptor = (int)socket.Handle;
    }

    /// <summary>What to wait at, for reading.</summary>
    public int Descriptor { get; }

    /// <summary>Makes it readable.</summary>
    public void Set()
    {
        if (socket is not null)
        {
            socket.Send([1], SocketFlags.None, out _);
            return;
        }
        long one = 1;
        _ = SystemCalls.Write(Descriptor, (byte*)&one, sizeof(long));
    }

    /// <summary>Makes it unreadable again.</summary>
    public void Clear()
    {
        Span<byte> place = stackalloc byte[sizeof(long)];
        if (socket is not null)
        {
            do
                socket.Receive(place, SocketFlags.None, out _);
            while (socket.Available > 0);
            return;
        }
        fixed (byte* start = place)
            _ = SystemCalls.Read(Descriptor, start, sizeof(long));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        counter?.Dispose();
        socket?.Dispose();
    }
}
