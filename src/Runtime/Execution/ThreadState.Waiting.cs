using System.Diagnostics;

namespace PyLite.Runtime.Execution;

// Waiting for what happens outside the process.
internal sealed partial class ThreadState
{
    private IWaitPlace? waitPlace;

    /// <summary>The place that this thread waits in when it waits for single descriptors; made on first use.</summary>
    public IWaitPlace? DescriptorPlace;

    /// <summary>Waits outside the process, so that a virtual clock must not jump.</summary>
    public bool IsWaitingOutside => waitPlace is not null;

    /// <summary>
    /// As <see cref="Park"/>, until something happens in the place too. Time passes really here: a virtual clock moves by as much as the wait has taken.
    /// </summary>
    public ParkResult WaitIn(IWaitPlace place, long deadline = long.MaxValue)
    {
        lock (parking)
            waitPlace = place;
        bool mustNotWait = TakePermit() || Breaker != 0;
        long start = Stopwatch.GetTimestamp();
        int milliseconds = mustNotWait ? 0 : MillisecondsUntil(Engine.Clock.IsVirtual ? Engine.FirstDeadline(deadline) : deadline);
        if (milliseconds != 0)
        {
            ReleaseLock();
            place.Wait(milliseconds);
            AcquireLock();
        }
        else
        {
            place.Wait(0);
        }
        lock (parking)
        {
            waitPlace = null;
            unparked = false;
        }
        if (Engine.Clock.IsVirtual)
            Engine.PassTime(milliseconds, (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        if (Breaker != 0 && !HandleBreaker())
            return ParkResult.Failed;
        return Engine.Clock.Monotonic < deadline ? ParkResult.Woken : ParkResult.TimedOut;
    }

    // Rounded up: a wait that ended too early would be begun again.
    private int MillisecondsUntil(long deadline)
    {
        if (deadline == long.MaxValue)
            return -1;
        long remaining = deadline - Engine.Clock.Monotonic;
        return remaining <= 0 ? 0 : (int)Math.Min((remaining + 999_999) / 1_000_000, int.MaxValue);
    }
}
