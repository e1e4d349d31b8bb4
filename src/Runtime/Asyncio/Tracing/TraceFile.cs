namespace PyLite.Runtime.Asyncio.Tracing;

/// <summary>The file that a recording is written to: a picture (.svg) or events (.json).</summary>
internal static class TraceFile
{
    /// <summary>True for a file whose name says what is to be in it.</summary>
    public static bool IsKnown(string path) => IsPicture(path) || path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the recording; gives what is wrong, or null.</summary>
    public static string? Write(string path, TaskRecorder recorder, IProgress<double> progress)
    {
        recorder.Finish();
        try
        {
            using FileStream stream = File.Create(path);
            if (IsPicture(path))
                TaskChart.Write(stream, recorder);
            else
                TraceEvents.Write(stream, recorder, progress);
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return exception.Message;
        }
    }

    private static bool IsPicture(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
