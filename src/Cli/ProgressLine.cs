using System.Globalization;

namespace PyLite.Cli;

/// <summary>A line on a terminal that says how far a long piece of the interpreter's own work is; it is gone when the work is done.</summary>
/// <param name="what">The work.</param>
/// <param name="terminal">Where the line is drawn; null where there is no terminal, and nothing is said.</param>
/// <param name="time">The clock by which work is long.</param>
internal sealed class ProgressLine(string what, TextWriter? terminal, TimeProvider time) : IProgress<double>, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly long start = time.GetTimestamp();
    private long last;
    private int width;

    /// <summary>Tells how much of the work is done, from 0 to 1.</summary>
    public void Report(double value)
    {
        if (terminal is null || time.GetElapsedTime(start) < Patience || (width > 0 && time.GetElapsedTime(last) < Pause))
            return;
        last = time.GetTimestamp();
        string text = string.Create(CultureInfo.InvariantCulture, $"{what}: {100 * value:0} %");
        terminal.Write("\r" + text.PadRight(width));
        terminal.Flush();
        width = text.Length;
    }

    public void Dispose()
    {
        if (width == 0)
            return;
        terminal!.Write("\r" + new string(' ', width) + "\r");
        terminal.Flush();
    }
}
