using System.Diagnostics;

namespace PyLite.Runtime.Execution;

/// <summary>
/// The time as an engine's Python code sees it, in nanoseconds. While it is virtual it stands still as code runs, and jumps when every thread sleeps.
/// </summary>
internal sealed class Clock
{
    // A reading of a virtual clock takes a microsecond, so that a loop that waits for a time to come ends.
    private const long ReadingCost = 1_000;

    private static readonly double NanosecondsPerTick = 1e9 / Stopwatch.Frequency;

    private readonly long start = MonotonicNow();
    private int virtualDepth;
    private long wallStart;
    private long monotonicStart;
    private long elapsed;

    // How far virtual times have come before the real one.
    private long lead;

    public Clock(bool isVirtual)
    {
        if (isVirtual)
            BeginVirtual();
    }

    public bool IsVirtual => virtualDepth > 0;

    /// <summary>Time that never goes back; where it starts means nothing.</summary>
    public long Monotonic => IsVirtual ? monotonicStart + elapsed : MonotonicNow() + lead;

    /// <summary>Time since 1970 in UTC.</summary>
    public long Wall => IsVirtual ? wallStart + elapsed : WallNow();

    /// <summary>Time since the clock was made.</summary>
    public long SinceStart => Monotonic - start;

    /// <summary>From here on the time is virtual, until as many calls of <see cref="EndVirtual"/>.</summary>
    public void BeginVirtual()
    {
        if (virtualDepth == 0)
            (monotonicStart, wallStart, elapsed) = (Monotonic, Wall, 0);
        virtualDepth++;
    }

    /// <summary>The real time again, where no other part of the program wants a virtual one.</summary>
    public void EndVirtual()
    {
        long reached = Monotonic;
        if (--virtualDepth == 0)
            lead = Math.Max(lead, reached - MonotonicNow());
    }

    /// <summary>Python code reads the clock.</summary>
    public void CountReading() => CountTick(ReadingCost);

    /// <summary>A virtual clock moves by what a piece of work takes.</summary>
    public void CountTick(long nanoseconds)
    {
        if (IsVirtual)
            elapsed += nanoseconds;
    }

    /// <summary>Lets a virtual clock jump to a time of <see cref="Monotonic"/>.</summary>
    public void AdvanceTo(long monotonic) => elapsed = Math.Max(elapsed, monotonic - monotonicStart);

    /// <summary>The time of <see cref="Monotonic"/> so many seconds from now, within its range.</summary>
    public long After(double seconds)
    {
        double nanoseconds = Math.Ceiling(seconds * 1e9);
        long now = Monotonic;
        return nanoseconds >= long.MaxValue - now ? long.MaxValue : now + (long)nanoseconds;
    }

    private static long MonotonicNow() =>
        Stopwatch.Frequency == 1_000_000_000 ? Stopwatch.GetTimestamp() : (long)(Stopwatch.GetTimestamp() * NanosecondsPerTick);

    private static long WallNow() => (DateTime.UtcNow - DateTime.UnixEpoch).Ticks * 100;
}
