using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Execution;

/// <summary>Threads that wait for something another thread does; the engine's lock protects the list.</summary>
internal sealed class ThreadWaiters
{
    private readonly LinkedList<ThreadState> threads = new();

    /// <summary>
    /// Waits for <see cref="WakeOne"/>: False when the deadline has passed (0: do not wait at all), Error with the exception of a signal pending. The caller looks
    /// at its condition again after True.
    /// </summary>
    public Truth Wait(ThreadState t, long deadline)
    {
        if (deadline == 0)
            return Truth.False;
        LinkedListNode<ThreadState> place = threads.AddLast(t);
        ParkResult result = t.Park(deadline);
        bool wasWoken = place.List is null;
        if (!wasWoken)
            threads.Remove(place);
        if (result == ParkResult.Failed)
        {
            // The turn goes to another one.
            if (wasWoken)
                WakeOne();
            return Truth.Error;
        }
        return wasWoken || result == ParkResult.Woken ? Truth.True : Truth.False;
    }

    public void WakeOne()
    {
        if (threads.First is not { } first)
            return;
        threads.RemoveFirst();
        first.Value.Unpark();
    }

    /// <summary>
    /// Reads the arguments of a lock's <c>acquire</c>: a time of the engine's clock, 0 for not waiting, <see cref="long.MaxValue"/> for ever.
    /// </summary>
    public static bool TryReadTimeout(ThreadState t, Value blocking, Value timeout, out long deadline)
    {
        deadline = 0;
        Truth waits = Truthiness.Of(t, blocking);
        if (waits == Truth.Error || !Seconds.TryGet(t, timeout, out double seconds))
            return false;
        if (seconds < 0 && seconds != -1)
        {
            t.RaiseValueError("timeout value must be a non-negative number");
            return false;
        }
        if (waits == Truth.False)
        {
            if (seconds == -1)
                return true;
            t.RaiseValueError("can't specify a timeout for a non-blocking call");
            return false;
        }
        if (seconds > long.MaxValue / 1e9)
        {
            t.RaiseOverflowError("timestamp out of range for platform time_t");
            return false;
        }
        deadline = seconds == -1 ? long.MaxValue : t.Engine.Clock.After(seconds);
        return true;
    }
}
