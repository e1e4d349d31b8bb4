using PyLite.Cli;
using Xunit;

namespace PyLite.UnitTests.Cli;

/// <summary>Progress is shown of work that takes long, and leaves no trace.</summary>
public sealed class ProgressLineTests
{
    private readonly StringWriter terminal = new();
    private readonly HeldClock clock = new();

    [Fact]
    public void Short_work_says_nothing()
    {
        using (ProgressLine line = new("writing", terminal, clock))
        {
            clock.Milliseconds = 400;
            line.Report(0.9);
        }
        Assert.Equal("", terminal.ToString());
    }

    [Fact]
    public void Long_work_is_shown_now_and_then_and_wiped_at_the_end()
    {
        using (ProgressLine line = new("writing", terminal, clock))
        {
            clock.Milliseconds = 600;
            line.Report(0.1);
            clock.Milliseconds = 650;
            line.Report(0.2);
            clock.Milliseconds = 900;
            line.Report(0.256);
        }
        Assert.Equal("\rwriting: 10 %\rwriting: 26 %\r             \r", terminal.ToString());
    }

    [Fact]
    public void Without_a_terminal_nothing_is_said()
    {
        using ProgressLine line = new("writing", null, clock);
        clock.Milliseconds = 10_000;
        line.Report(0.5);
    }

    private sealed class HeldClock : TimeProvider
    {
        public long Milliseconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => Milliseconds;
    }
}
