using System.Diagnostics;

namespace PyLite.Runtime.Execution;

/// <summary>
/// The time as an engine's Python code sees it, in nanoseconds. A virtual clock stands still while code runs and jumps when every thread sleeps.
/// </summary>
internal sealed class Clock(bool isVirtual)
{
    // A reading of a virtual clock takes a microsecond, so that a loop that waits for a time to come ends.
    private const long ReadingCost = 1_000;

    private static readonly double NanosecondsPerTick = 1e9 / Stopwatch.Frequency;

    private readonly long wallStart = WallNow();
    private readonly long monotonicStart = MonotonicNow();
    private long elapsed;

    public bool IsVirtual { get; } = isVirtual;

    /// <summary>Time that never goes back; where it starts means nothing.</summary>
    public long Monotonic => IsVirtual ? monotonicStart + elapsed : MonotonicNow();

    /// <summary>Time since 1970 in UTC.</summary>
    public long Wall => IsVirtual ? wallStart + elapsed : WallNow();

    /// <summary>Time since the clock was made.</summary>
    public long SinceStart => Monotonic - monotonicStart;

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
