namespace PyLite.Runtime.Sockets;

/// <summary>Waits with POSIX's poll, or what Windows has of it.</summary>
internal sealed class PollPoller : Poller
{
    private readonly Dictionary<int, PollEvents> watched = [];
    private PollItem[] items = new PollItem[16];

    public PollPoller() => watched[Wake.Descriptor] = PollEvents.In;

    /// <inheritdoc/>
    public override int Watch(int descriptor, PollEvents before, PollEvents wanted)
    {
        if (wanted == PollEvents.None)
            watched.Remove(descriptor);
        else
            watched[descriptor] = wanted;
        return 0;
    }

    /// <inheritdoc/>
    public override void Wait(int milliseconds)
    {
        Ready.Clear();
        if (items.Length < watched.Count)
            items = new PollItem[watched.Count * 2];
        int count = 0;
        foreach ((int descriptor, PollEvents wanted) in watched)
            items[count++] = new PollItem(descriptor, wanted);
        if (SystemCalls.Poll(items.AsSpan(0, count), milliseconds) <= 0)
            return;
        for (int i = 0; i < count; i++)
        {
            if (items[i].Found != PollEvents.None)
                Note(items[i].Descriptor, items[i].Found);
        }
    }
}
