namespace PyLite.Runtime.Execution;

// The threads of an engine: the lock they share, and the clock they wait by.
internal sealed partial class Engine
{
    private const int ThreadStackSize = 64 * 1024 * 1024;

    private readonly List<ThreadState> threads = [];

    /// <summary>Held while Python code runs.</summary>
    public EngineLock Lock { get; } = new();

    public Clock Clock => field ??= new Clock(VirtualTime);

    /// <summary>The first thread of the engine: it holds the lock from the start, and handles signals.</summary>
    public ThreadState? MainThread { get; private set; }

    /// <summary>The threads that run Python code, oldest first; the caller holds the lock.</summary>
    public IReadOnlyList<ThreadState> Threads => threads;

    public SignalTable Signals => field ??= new SignalTable(this);

    /// <summary>Notes a new thread state; the first is the main thread's. The caller holds the lock, unless it is the first.</summary>
    public void Attach(ThreadState t)
    {
        threads.Add(t);
        if (MainThread is not null)
            return;
        MainThread = t;
        Lock.Acquire(t);
    }

    /// <summary>
    /// Starts a thread: its state, or null when the system has no room for one. <paramref name="body"/> runs with the lock held. A background
    /// thread does not keep the process alive.
    /// </summary>
    public ThreadState? StartThread(string name, bool background, Action<ThreadState> body)
    {
        using ManualResetEventSlim attached = new();
        ThreadState? state = null;
        Thread thread = new(
            () =>
            {
                state = new ThreadState(this, ThreadStackSize);
                attached.Set();
                RunThread(state, body);
            },
            ThreadStackSize)
        {
            Name = name,
            IsBackground = background,
        };
        try
        {
            thread.Start();
        }
        catch (Exception exception) when (exception is OutOfMemoryException or ThreadStartException)
        {
            return null;
        }
        attached.Wait();
        return state;
    }

    /// <summary>When every thread sleeps, the virtual clock jumps to the first deadline and its thread wakes.</summary>
    public void AdvanceVirtualTime()
    {
        ThreadState? first = null;
        foreach (ThreadState t in threads)
        {
            if (t.IsWaitingOutside)
                t.Unpark();
            if (!t.IsParked)
                return;
            if (t.ParkDeadline != long.MaxValue && (first is null || t.ParkDeadline < first.ParkDeadline))
                first = t;
        }
        if (first is null)
        {
            // A signal that the program handles may still come.
            if (!Signals.HasHandlers)
                MainThread?.EndDeadlock();
            return;
        }
        Clock.AdvanceTo(first.ParkDeadline);
        first.Unpark();
    }

    /// <summary>Ends what <see cref="Clock.BeginVirtual"/> began; threads that sleep on the virtual clock go on with the real one.</summary>
    public void EndVirtualTime()
    {
        Clock.EndVirtual();
        foreach (ThreadState t in threads)
            t.Unpark();
    }

    /// <summary>The first time of a virtual clock at which a thread is to wake, the caller's deadline among them.</summary>
    public long FirstDeadline(long deadline)
    {
        foreach (ThreadState t in threads)
        {
            if (t.IsParked)
                deadline = Math.Min(deadline, t.ParkDeadline);
        }
        return deadline;
    }

    /// <summary>A thread has waited outside the process: a virtual clock moves on, and those whose time has come wake.</summary>
    public void PassTime(int wanted, long milliseconds)
    {
        PassTime(1_000_000 * (wanted < 0 ? milliseconds : Math.Min(wanted, milliseconds)));
    }

    /// <summary>A virtual clock moves on by so many nanoseconds, and threads whose time has come wake.</summary>
    public void PassTime(long nanoseconds)
    {
        Clock.CountTick(nanoseconds);
        foreach (ThreadState t in threads)
        {
            if (t.IsParked && t.ParkDeadline <= Clock.Monotonic)
                t.Unpark();
        }
    }

    private void RunThread(ThreadState t, Action<ThreadState> body)
    {
        Lock.Acquire(t);
        body(t);
        threads.Remove(t);
        if (Clock.IsVirtual)
            AdvanceVirtualTime();
        Lock.Release(t);
    }
}
