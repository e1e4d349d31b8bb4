using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PyLite.Runtime.Sockets;

/// <summary>Waits with Linux's epoll: the price does not grow with the number of descriptors.</summary>
internal sealed unsafe class EpollPoller : Poller
{
    private const int MostEvents = 512;
    private const int Exists = 17;
    private const int Missing = 2;

    private readonly int epoll;
    private readonly SafeFileHandle handle;
    private readonly byte[] events = GC.AllocateArray<byte>(MostEvents * EpollEvent.Size, pinned: true);

    public EpollPoller()
    {
        epoll = SystemCalls.EpollCreate(SystemCalls.EpollCloseOnExecution);
        if (epoll < 0)
            throw new IOException("epoll_create1", Marshal.GetLastPInvokeError());
        handle = new SafeFileHandle(epoll, ownsHandle: true);
        Control(SystemCalls.AddDescriptor, Wake.Descriptor, PollEvents.In);
    }

    /// <inheritdoc/>
    public override int Watch(int descriptor, PollEvents before, PollEvents wanted)
    {
        if (wanted == PollEvents.None)
        {
            // A descriptor that was closed has gone by itself.
            _ = Control(SystemCalls.RemoveDescriptor, descriptor, wanted);
            return 0;
        }
        int error = Control(before == PollEvents.None ? SystemCalls.AddDescriptor : SystemCalls.ModifyDescriptor, descriptor, wanted);
        // The number belonged to another file before.
        return error switch
        {
            Exists => Control(SystemCalls.ModifyDescriptor, descriptor, wanted),
            Missing => Control(SystemCalls.AddDescriptor, descriptor, wanted),
            _ => error,
        };
    }

    /// <inheritdoc/>
    public override void Wait(int milliseconds)
    {
        Ready.Clear();
        int count;
        fixed (byte* start = events)
            count = SystemCalls.EpollWait(epoll, start, MostEvents, milliseconds);
        for (int i = 0; i < count; i++)
        {
            (uint found, int descriptor) = EpollEvent.Read(events.AsSpan(i * EpollEvent.Size, EpollEvent.Size));
            Note(descriptor, (PollEvents)found);
        }
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        handle.Dispose();
        base.Dispose();
    }

    private int Control(int operation, int descriptor, PollEvents wanted)
    {
        byte* item = stackalloc byte[EpollEvent.Size];
        EpollEvent.Write(new Span<byte>(item, EpollEvent.Size), (uint)wanted, descriptor);
        return SystemCalls.EpollControl(epoll, operation, descriptor, item) < 0 ? Marshal.GetLastPInvokeError() : 0;
    }
}
