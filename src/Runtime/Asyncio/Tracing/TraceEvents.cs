using System.Text.Json;

namespace PyLite.Runtime.Asyncio.Tracing;

/// <summary>A recording as Chrome's trace events, for chrome://tracing and Perfetto: a thread for each task.</summary>
internal static class TraceEvents
{
    // So much is collected before it is written.
    private const int PieceSize = 64 * 1024;

    /// <summary>Writes the events, and tells what share of the tasks is written.</summary>
    public static void Write(Stream stream, TaskRecorder recorder, IProgress<double> progress)
    {
        using Utf8JsonWriter json = new(stream);
        json.WriteStartObject();
        json.WriteString("displayTimeUnit", "ms");
        json.WriteStartArray("traceEvents");
        for (int i = 0; i < recorder.Lanes.Count; i++)
        {
            WriteLane(json, recorder.Lanes[i], i + 1);
            if (json.BytesPending < PieceSize)
                continue;
            json.Flush();
            progress.Report((i + 1.0) / recorder.Lanes.Count);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLane(Utf8JsonWriter json, TaskLane lane, int thread)
    {
        json.WriteStartObject();
        json.WriteString("name", "thread_name");
        json.WriteString("ph", "M");
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", thread);
        json.WriteStartObject("args");
        json.WriteString("name", $"{lane.Name} {lane.Coroutine}()");
        json.WriteEndObject();
        json.WriteEndObject();
        WriteInstant(json, "created", lane.Created, thread, null);
        foreach (LaneSegment segment in lane.Segments)
        {
            json.WriteStartObject();
            json.WriteString("name", segment.State == LaneState.Suspended ? segment.Reason : segment.State.ToString().ToLowerInvariant());
            json.WriteString("cat", segment.State.ToString().ToLowerInvariant());
            json.WriteString("ph", "X");
            json.WriteNumber("ts", segment.Start / 1e3);
            json.WriteNumber("dur", (segment.End - segment.Start) / 1e3);
            json.WriteNumber("pid", 1);
            json.WriteNumber("tid", thread);
            json.WriteEndObject();
        }
        foreach (long time in lane.CancelRequests)
            WriteInstant(json, "cancel", time, thread, null);
        if (lane.End != LaneEnd.None)
            WriteInstant(json, lane.End.ToString().ToLowerInvariant(), lane.EndTime, thread, lane.Error);
    }

    private static void WriteInstant(Utf8JsonWriter json, string name, long time, int thread, string? error)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("ph", "i");
        json.WriteString("s", "t");
        json.WriteNumber("ts", time / 1e3);
        json.WriteNumber("pid", 1);
        json.WriteNumber("tid", thread);
        if (error is not null)
        {
            json.WriteStartObject("args");
            json.WriteString("exception", error);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
