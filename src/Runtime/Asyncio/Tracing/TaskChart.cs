using System.Globalization;
using System.Text;

namespace PyLite.Runtime.Asyncio.Tracing;

/// <summary>A recording as a picture (SVG): a lane for each task, time from left to right.</summary>
internal sealed class TaskChart
{
    // More would not be read: the rest is counted in a line below.
    private const int MaximumLanes = 50;

    private const double LabelWidth = 230;
    private const double ChartWidth = 900;
    private const double Margin = 16;
    private const double Top = 62;
    private const double LaneHeight = 26;
    private const double BarHeight = 16;

    // A stretch of running may be too short to be seen: it is drawn this wide.
    private const double LeastWidth = 1.5;

    private const string Font = "font-family=\"sans-serif, 'Noto Sans CJK SC', 'Microsoft YaHei', 'PingFang SC'\"";
    private const string RunningColor = "#2e9e5b";
    private const string SuspendedColor = "#d5dfee";
    private const string ReadyColor = "#f3c969";
    private const string FailedColor = "#d33c3c";
    private const string CancelledColor = "#e08a1e";

    private static readonly (string Unit, double Nanoseconds)[] Units = [("s", 1e9), ("ms", 1e6), ("µs", 1e3)];

    private readonly StringBuilder svg = new();
    private readonly TaskRecorder recorder;
    private readonly long start;
    private readonly double span;

    private TaskChart(TaskRecorder recorder)
    {
        this.recorder = recorder;
        start = recorder.Lanes.Count == 0 ? 0 : recorder.Lanes.Min(static lane => lane.Created);
        long end = recorder.Lanes.Count == 0 ? recorder.EndTime : recorder.Lanes.Max(static lane => lane.EndTime);
        span = Math.Max(1, end - start);
    }

    public static void Write(Stream stream, TaskRecorder recorder)
    {
        TaskChart chart = new(recorder);
        chart.Draw();
        stream.Write(Encoding.UTF8.GetBytes(chart.svg.ToString()));
    }

    private void Draw()
    {
        int lanes = Math.Min(recorder.Lanes.Count, MaximumLanes);
        int left = recorder.Lanes.Count - lanes;
        double bottom = Top + (lanes * LaneHeight);
        double height = bottom + (left > 0 || recorder.Dropped > 0 ? 60 : 40);
        double width = LabelWidth + ChartWidth + (2 * Margin);
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" {Font} font-size=\"12\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        DrawLegend();
        DrawAxis(bottom);
        for (int i = 0; i < lanes; i++)
            DrawLane(recorder.Lanes[i], Top + (i * LaneHeight));
        if (left > 0)
            Text(Margin, bottom + 24, $"{left} more tasks are not drawn; a file that ends in .json has them all.", "#555555");
        else if (recorder.Lanes.Count == 0)
            Text(Margin, bottom + 24, "No task was made.", "#555555");
        if (recorder.Dropped > 0)
            Text(Margin, bottom + 44, $"{recorder.Dropped} changes came after the recording was full.", "#555555");
        svg.Append("</svg>\n");
    }

    private void DrawLegend()
    {
        double x = Margin;
        foreach ((string color, string meaning) in ((string, string)[])[(RunningColor, "running"), (SuspendedColor, "suspended (on what)"), (ReadyColor, "its turn is to come")])
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"12\" width=\"22\" height=\"12\" fill=\"{color}\"/>");
            Text(x + 28, 22, meaning, "#222222");
            x += 50 + (meaning.Length * 6.6);
        }
        foreach ((LaneEnd end, string meaning) in ((LaneEnd, string)[])[(LaneEnd.Done, "done"), (LaneEnd.Failed, "failed"), (LaneEnd.Cancelled, "cancelled")])
        {
            DrawEnd(end, x + 8, 18);
            Text(x + 20, 22, meaning, "#222222");
            x += 46 + (meaning.Length * 6.6);
        }
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x + 8} 10 v16\" stroke=\"{CancelledColor}\" stroke-width=\"2\" stroke-dasharray=\"3 2\"/>");
        Text(x + 16, 22, "cancel() is called", "#222222");
        svg.Append('\n');
    }

    private void DrawAxis(double bottom)
    {
        double step = TickStep();
        (string unit, double size) = Array.Find(Units, known => span >= known.Nanoseconds) is { Unit: not null } found ? found : Units[^1];
        for (int i = 0; i * step <= span; i++)
        {
            double x = X(start + (i * step));
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{x:F1} {Top - 8} V{bottom}\" stroke=\"#e3e3e3\"/>");
            string label = (i * step / size).ToString("0.###", CultureInfo.InvariantCulture) + " " + unit;
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:F1}\" y=\"{Top - 14}\" text-anchor=\"middle\" fill=\"#555555\" font-size=\"11\">{label}</text>\n");
        }
    }

    // About nine ticks, at 1, 2 or 5 times a power of ten.
    private double TickStep()
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(span / 9)));
        foreach (int factor in (ReadOnlySpan<int>)[1, 2, 5])
        {
            if (span / (power * factor) <= 10)
                return power * factor;
        }
        return power * 10;
    }

    private void DrawLane(TaskLane lane, double y)
    {
        double middle = y + (LaneHeight / 2);
        string label = lane.Name == lane.Coroutine ? lane.Name : $"{lane.Name}  {lane.Coroutine}()";
        Text(Margin, middle + 4, ChartText.Cut(label, 30), "#222222", tip: label);
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{LabelWidth} {y + LaneHeight:F1} h{ChartWidth + Margin}\" stroke=\"#f0f0f0\"/>\n");
        // Running is drawn last: it may be too short to be seen beside what is around it.
        foreach (LaneState state in (ReadOnlySpan<LaneState>)[LaneState.Suspended, LaneState.Ready, LaneState.Running])
        {
            double drawn = double.NegativeInfinity;
            foreach (LaneSegment segment in lane.Segments)
            {
                if (segment.State == state)
                    drawn = DrawSegment(segment, middle, drawn);
            }
        }
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(lane.Created):F1} {middle - 10:F1} v20\" stroke=\"#777777\"/>\n");
        foreach (long time in lane.CancelRequests)
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(time):F1} {middle - 11:F1} v22\" stroke=\"{CancelledColor}\" stroke-width=\"2\" stroke-dasharray=\"3 2\"/>\n");
        DrawEnd(lane.End, X(lane.EndTime), middle, lane.Error);
    }

    // Gives the place up to which the lane is drawn: what would lie within one pixel is left out.
    private double DrawSegment(LaneSegment segment, double middle, double drawn)
    {
        double x = X(segment.Start);
        double width = X(segment.End) - x;
        if (segment.State != LaneState.Running && width < 0.3)
            return drawn;
        width = Math.Max(width, LeastWidth);
        if (x + width < drawn + 0.5)
            return drawn;
        string color = segment.State switch { LaneState.Running => RunningColor, LaneState.Suspended => SuspendedColor, _ => ReadyColor };
        string meaning = segment.State switch { LaneState.Running => "running", LaneState.Suspended => segment.Reason ?? "suspended", _ => "its turn is to come" };
        string time = string.Create(CultureInfo.InvariantCulture, $"{(segment.Start - start) / 1e6:0.###} – {(segment.End - start) / 1e6:0.###} ms");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x:F1}\" y=\"{middle - (BarHeight / 2):F1}\" width=\"{width:F1}\" height=\"{BarHeight}\" fill=\"{color}\"><title>{ChartText.Escape(meaning)}, {time}</title></rect>");
        int room = (int)((width - 8) / 6.2);
        if (segment.State == LaneState.Suspended && room >= 3)
            Text(x + 4, middle + 4, ChartText.Cut(meaning, room), "#33415c", size: 10);
        svg.Append('\n');
        return x + width;
    }

    private void DrawEnd(LaneEnd end, double x, double y, string? error = null)
    {
        string shape = end switch
        {
            LaneEnd.Done => $"<circle cx=\"{Number(x)}\" cy=\"{Number(y)}\" r=\"4\" fill=\"{RunningColor}\" stroke=\"#ffffff\"/>",
            LaneEnd.Failed => $"<path d=\"M{Number(x - 4)} {Number(y - 4)} l8 8 m0 -8 l-8 8\" stroke=\"{FailedColor}\" stroke-width=\"3\"/>",
            LaneEnd.Cancelled => $"<path d=\"M{Number(x - 4)} {Number(y - 4)} l8 8 m0 -8 l-8 8\" stroke=\"{CancelledColor}\" stroke-width=\"3\"/>",
            _ => "",
        };
        svg.Append(shape).Append('\n');
        if (error is not null)
            Text(x + 8, y + 4, ChartText.Cut(error, 30), FailedColor, tip: error, anchor: x > LabelWidth + (ChartWidth * 0.75) ? "end" : "start", shift: x > LabelWidth + (ChartWidth * 0.75) ? -16 : 0);
    }

    private void Text(double x, double y, string text, string color, string? tip = null, int size = 12, string anchor = "start", double shift = 0)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x + shift:F1}\" y=\"{y:F1}\" fill=\"{color}\" font-size=\"{size}\" text-anchor=\"{anchor}\">");
        if (tip is not null)
            svg.Append("<title>").Append(ChartText.Escape(tip)).Append("</title>");
        svg.Append(ChartText.Escape(text)).Append("</text>");
    }

    private static string Number(double value) => value.ToString("F1", CultureInfo.InvariantCulture);

    private double X(double time) => LabelWidth + ((time - start) / span * ChartWidth);
}
