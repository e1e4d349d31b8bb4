using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio.Tracing;

/// <summary>Records what the tasks of an engine do, when <c>--trace-tasks</c> asks for it. Tasks call it where they begin, step and end.</summary>
internal sealed class TaskRecorder(Clock clock)
{
    // What a run can hold in memory; the rest is counted.
    private const int MaximumSegments = 2_000_000;

    private readonly ConditionalWeakTable<PyTask, TaskLane> lanesOfTasks = [];
    private int segments;

    /// <summary>The lanes in the order in which the tasks were made.</summary>
    public List<TaskLane> Lanes { get; } = [];

    /// <summary>How many stretches did not fit.</summary>
    public int Dropped { get; private set; }

    /// <summary>When the recording ended.</summary>
    public long EndTime { get; private set; }

    public void Created(ThreadState t, PyTask task)
    {
        string coroutine = task.Coroutine.Ref is Generator generator ? generator.QualName.Text : task.Coroutine.Type.Name;
        TaskLane lane = new(CallbackText.Plain(t, task.Name), coroutine, clock.SinceStart);
        Lanes.Add(lane);
        lanesOfTasks.Add(task, lane);
    }

    /// <summary>A step of the task begins.</summary>
    public void StepBegins(PyTask task) => Change(task, LaneState.Running, null);

    /// <summary>A step has ended: the task waits, or it is to run again, or it is done.</summary>
    public void StepEnded(ThreadState t, PyTask task)
    {
        if (!lanesOfTasks.TryGetValue(task, out TaskLane? lane))
            return;
        string? reason = Suspension.Reason(t, task);
        Change(task, reason is null ? LaneState.Ready : LaneState.Suspended, reason);
        lane.Name = CallbackText.Plain(t, task.Name);
        if (!task.IsDone)
            return;
        lane.EndTime = lane.Since;
        lane.End = task.IsCancelled ? LaneEnd.Cancelled : task.StoredException is null ? LaneEnd.Done : LaneEnd.Failed;
        lane.Error = task.StoredException is { } error ? CallbackText.Safe(t, error) : null;
    }

    public void CancelAsked(PyTask task)
    {
        if (lanesOfTasks.TryGetValue(task, out TaskLane? lane))
            lane.CancelRequests.Add(clock.SinceStart);
    }

    /// <summary>Ends the recording.</summary>
    public void Finish()
    {
        EndTime = Math.Max(1, clock.SinceStart);
        foreach (TaskLane lane in Lanes)
        {
            if (lane.End != LaneEnd.None)
                continue;
            Append(lane, EndTime);
            lane.EndTime = EndTime;
        }
    }

    private void Change(PyTask task, LaneState state, string? reason)
    {
        if (!lanesOfTasks.TryGetValue(task, out TaskLane? lane))
            return;
        long now = clock.SinceStart;
        Append(lane, now);
        lane.State = state;
        lane.Since = now;
        lane.Reason = reason;
    }

    private void Append(TaskLane lane, long now)
    {
        if (segments >= MaximumSegments)
        {
            Dropped++;
            return;
        }
        segments++;
        lane.Segments.Add(new LaneSegment(lane.Since, now, lane.State, lane.Reason));
    }
}
