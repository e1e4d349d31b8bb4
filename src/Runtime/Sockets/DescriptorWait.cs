using System.Runtime.InteropServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Sockets;

/// <summary>A thread's waiting for single descriptors: what blocking calls do, without the engine's lock and open to Ctrl-C.</summary>
internal sealed class DescriptorWait : IWaitPlace
{
    private const int Interrupted = 4;

    private readonly WakeSignal wake = new();
    private PollItem[] items = new PollItem[4];
    private int count;
    private int error;

    /// <summary>
    /// Waits until something is found at one of the items, or for the deadline (a time of the engine's clock): True, False, or Error with an exception
    /// pending. A deadline of 0 only looks.
    /// </summary>
    public static Truth Wait(ThreadState t, Span<PollItem> items, long deadline)
    {
        if (Look(t, items) is var found and not Truth.False)
            return found;
        if (deadline == 0)
            return Truth.False;
        DescriptorWait place = t.DescriptorPlace as DescriptorWait ?? new DescriptorWait();
        // A signal handler may wait for descriptors too.
        t.DescriptorPlace = null;
        try
        {
            return place.WaitFor(t, items, deadline);
        }
        finally
        {
            t.DescriptorPlace = place;
        }
    }

    /// <inheritdoc/>
    public void Wait(int milliseconds)
    {
        error = SystemCalls.Poll(items.AsSpan(0, count + 1), milliseconds) < 0 ? Marshal.GetLastPInvokeError() : 0;
        if (items[count].Found != PollEvents.None)
            wake.Clear();
    }

    /// <inheritdoc/>
    public void Interrupt() => wake.Set();

    private Truth WaitFor(ThreadState t, Span<PollItem> wanted, long deadline)
    {
        while (true)
        {
            count = wanted.Length;
            if (items.Length <= count)
                items = new PollItem[count * 2];
            wanted.CopyTo(items);
            items[count] = new PollItem(wake.Descriptor, PollEvents.In);
            ParkResult result = t.WaitIn(this, deadline);
            if (error is not (0 or Interrupted))
                t.RaiseOSError(error);
            if (result == ParkResult.Failed || error is not (0 or Interrupted))
                return Truth.Error;
            bool any = false;
            for (int i = 0; i < count; i++)
            {
                wanted[i].Found = items[i].Found;
                any |= items[i].Found != PollEvents.None;
            }
            if (any || result == ParkResult.TimedOut)
                return any ? Truth.True : Truth.False;
        }
    }

    private static Truth Look(ThreadState t, Span<PollItem> items)
    {
        if (items.IsEmpty)
            return Truth.False;
        int found = SystemCalls.Poll(items, 0);
        if (found >= 0)
            return found > 0 ? Truth.True : Truth.False;
        int error = Marshal.GetLastPInvokeError();
        if (error == Interrupted)
            return Truth.False;
        t.RaiseOSError(error);
        return Truth.Error;
    }
}
