using PyLite.Runtime.Execution;
using Xunit;

namespace PyLite.UnitTests.Asyncio;

public sealed class ClockTests
{
    [Fact]
    public void A_virtual_clock_moves_only_when_told()
    {
        Clock clock = new(isVirtual: true);
        long before = clock.Monotonic;
        long wall = clock.Wall;
        Thread.Sleep(2);
        Assert.Equal(before, clock.Monotonic);
        clock.AdvanceTo(before + 1_000_000_000);
        Assert.Equal(before + 1_000_000_000, clock.Monotonic);
        Assert.Equal(wall + 1_000_000_000, clock.Wall);
        clock.AdvanceTo(before);
        Assert.Equal(before + 1_000_000_000, clock.Monotonic);
    }

    [Fact]
    public void Reading_a_virtual_clock_again_and_again_reaches_any_time()
    {
        Clock clock = new(isVirtual: true);
        long end = clock.After(0.001);
        int readings = 0;
        while (clock.Monotonic < end && readings < 10_000)
        {
            clock.CountReading();
            readings++;
        }
        Assert.Equal(1_000, readings);
    }

    [Fact]
    public void A_time_too_far_away_is_the_end_of_time()
    {
        Assert.Equal(long.MaxValue, new Clock(isVirtual: false).After(1e300));
    }
}
