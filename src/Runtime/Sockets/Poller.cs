using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Sockets;

/// <summary>What was found at a descriptor.</summary>
internal readonly record struct ReadyDescriptor(int Descriptor, PollEvents Events);

/// <summary>What an event loop waits in while it watches descriptors. Which one suits the system is said in docs/decisions/polling.md.</summary>
internal abstract class Poller : IWaitPlace, IDisposable
{
    private readonly List<ReadyDescriptor> ready = [];

    /// <summary>Makes the one for this system.</summary>
    public static Poller New() => OperatingSystem.IsLinux() ? new EpollPoller() : new PollPoller();

    /// <summary>What the last wait has found.</summary>
    public List<ReadyDescriptor> Ready => ready;

    /// <summary>Ends the wait.</summary>
    protected WakeSignal Wake { get; } = new();

    /// <summary>Changes what is watched for at a descriptor, nothing being a possibility: an error number, or 0.</summary>
    public abstract int Watch(int descriptor, PollEvents before, PollEvents wanted);

    /// <inheritdoc/>
    public abstract void Wait(int milliseconds);

    /// <inheritdoc/>
    public void Interrupt() => Wake.Set();

    /// <inheritdoc/>
    public virtual void Dispose() => Wake.Dispose();

    /// <summary>Notes what was found, unless it is the signal to wake.</summary>
    protected void Note(int descriptor, PollEvents events)
    {
        if (descriptor == Wake.Descriptor)
            Wake.Clear();
        else
            ready.Add(new ReadyDescriptor(descriptor, events));
    }
}
