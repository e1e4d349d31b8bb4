namespace PyLite.Runtime.Asyncio.Tracing;

/// <summary>What a task does for a while.</summary>
internal enum LaneState
{
    /// <summary>It waits for its turn.</summary>
    Ready,

    /// <summary>Its code runs.</summary>
    Running,

    /// <summary>It is suspended, waiting for something.</summary>
    Suspended,
}

/// <summary>How a task ended.</summary>
internal enum LaneEnd
{
    /// <summary>It has not.</summary>
    None,
    Done,
    Failed,
    Cancelled,
}

/// <summary>A stretch of a task's life, in nanoseconds since the start of the run.</summary>
internal readonly record struct LaneSegment(long Start, long End, LaneState State, string? Reason);

/// <summary>The life of one task, as it was recorded.</summary>
internal sealed class TaskLane(string name, string coroutine, long created)
{
    /// <summary>The name the task had last.</summary>
    public string Name { get; set; } = name;

    /// <summary>The function it runs.</summary>
    public string Coroutine => coroutine;

    public long Created { get; } = created;

    public List<LaneSegment> Segments { get; } = [];

    /// <summary>When it was asked to be cancelled.</summary>
    public List<long> CancelRequests { get; } = [];

    public LaneEnd End { get; set; }

    /// <summary>When it ended; when the run ended, for one that did not.</summary>
    public long EndTime { get; set; } = created;

    /// <summary>The exception that it failed with, as text.</summary>
    public string? Error { get; set; }

    /// <summary>What it does since when.</summary>
    public LaneState State { get; set; }

    public long Since { get; set; } = created;

    public string? Reason { get; set; }
}
