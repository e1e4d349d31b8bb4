using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

// The engine's lock as a thread sees it, and waiting for other threads.
internal sealed partial class ThreadState
{
    private readonly object parking = new();
    private bool unparked;
    private bool isDeadlocked;

    /// <summary>The number Python code knows the thread by (<c>threading.get_ident()</c>).</summary>
    public long Ident { get; } = Environment.CurrentManagedThreadId;

    /// <summary>The <c>threading.Thread</c> of this thread; null until asked for.</summary>
    public PyObject? ThreadObject;

    private static readonly PyStr NameAttribute = PyStr.Intern("_name");

    /// <summary>The name of the thread, for messages.</summary>
    public string ThreadName
    {
        get
        {
            if (ThreadObject is { } thread && Protocols.Attributes.GetOrUnbound(this, thread, NameAttribute).Ref is PyStr name)
                return name.Text;
            return ReferenceEquals(this, Engine.MainThread) ? "MainThread" : "Dummy-1";
        }
    }

    /// <summary>Waits in <see cref="Park"/>, and until when; the engine's lock protects both.</summary>
    public bool IsParked { get; private set; }

    public long ParkDeadline { get; private set; }

    /// <summary>Gives the engine's lock up before something that blocks.</summary>
    public void ReleaseLock() => Engine.Lock.Release(this);

    /// <summary>Takes the engine's lock again.</summary>
    public void AcquireLock() => Engine.Lock.Acquire(this);

    /// <summary>Asks the thread, from any thread, to call <see cref="HandleBreaker"/> soon.</summary>
    public void RequestBreak(int reason) => Interlocked.Or(ref Breaker, reason);

    /// <summary>
    /// Does what the thread was asked for: lets another thread run, sees to objects that are gone, handles signals. Call it when <see cref="Breaker"/> is not 0;
    /// false with an exception pending.
    /// </summary>
    public bool HandleBreaker()
    {
        int reasons = Interlocked.Exchange(ref Breaker, 0);
        if ((reasons & BreakReasons.LockWanted) != 0)
            Engine.Lock.Yield(this);
        if ((reasons & BreakReasons.Finalization) != 0)
            Engine.Finalization.Run(this);
        if ((reasons & BreakReasons.Arrival) != 0)
            Arrived?.Invoke();
        if ((reasons & BreakReasons.Signal) == 0)
            return true;
        return Engine.Signals.Deliver(this);
    }

    /// <summary>
    /// Blocks, without the engine's lock, until <see cref="Unpark"/>, a deadline of the engine's clock, or a signal. It may also return early without cause:
    /// callers loop over their condition.
    /// </summary>
    public ParkResult Park(long deadline = long.MaxValue)
    {
        bool inTime = true;
        if (!TakePermit())
        {
            IsParked = true;
            ParkDeadline = deadline;
            if (Engine.Clock.IsVirtual)
                Engine.AdvanceVirtualTime();
            ReleaseLock();
            inTime = WaitForPermit(deadline);
            AcquireLock();
            IsParked = false;
        }
        if (Breaker != 0 && !HandleBreaker())
            return ParkResult.Failed;
        if (isDeadlocked)
            return FailDeadlocked();
        return inTime && (!Engine.Clock.IsVirtual || Engine.Clock.Monotonic < deadline) ? ParkResult.Woken : ParkResult.TimedOut;
    }

    /// <summary>On a virtual clock every thread waits, and no deadline is left: this one's <see cref="Park"/> fails with a RuntimeError.</summary>
    public void EndDeadlock()
    {
        isDeadlocked = true;
        Unpark();
    }

    private ParkResult FailDeadlocked()
    {
        isDeadlocked = false;
        Engine.ReportWaits?.Invoke(this);
        this.RaiseRuntimeError("deadlock: everything waits for what can never come");
        return ParkResult.Failed;
    }

    /// <summary>Ends the thread's current or next <see cref="Park"/>. The caller holds the engine's lock, or is a signal handler.</summary>
    public void Unpark()
    {
        IsParked = false;
        lock (parking)
        {
            unparked = true;
            Monitor.Pulse(parking);
            waitPlace?.Interrupt();
        }
    }

    private bool TakePermit()
    {
        lock (parking)
        {
            bool had = unparked;
            unparked = false;
            return had;
        }
    }

    private bool WaitForPermit(long deadline)
    {
        lock (parking)
        {
            while (!unparked)
            {
                if (deadline == long.MaxValue || Engine.Clock.IsVirtual)
                {
                    Monitor.Wait(parking);
                    continue;
                }
                long remaining = deadline - Engine.Clock.Monotonic;
                if (remaining <= 0)
                    return false;
                Monitor.Wait(parking, TimeoutFor(remaining));
            }
            unparked = false;
            return true;
        }
    }

    // Rounded up to what the operating system's wait can do, and no longer than it takes.
    private static TimeSpan TimeoutFor(long nanoseconds) =>
        TimeSpan.FromMilliseconds(Math.Min((nanoseconds + 999_999) / 1_000_000, int.MaxValue - 1));
}

/// <summary>How <see cref="ThreadState.Park"/> ended.</summary>
internal enum ParkResult
{
    Woken,
    TimedOut,

    /// <summary>A signal's exception is pending.</summary>
    Failed,
}
