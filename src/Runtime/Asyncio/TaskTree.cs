using System.Text;

namespace PyLite.Runtime.Asyncio;

/// <summary>The unfinished tasks of an engine as a tree: under each task those that it waits for, with where each is suspended and on what.</summary>
internal sealed class TaskTree
{
    private readonly ThreadState thread;
    private readonly StringBuilder text = new();
    private readonly HashSet<PyTask> shown = [];
    private readonly Dictionary<PyTask, List<PyTask>> awaited = [];

    private TaskTree(ThreadState t, List<PyTask> tasks)
    {
        thread = t;
        HashSet<PyTask> all = [.. tasks];
        HashSet<PyTask> waitedFor = [];
        foreach (PyTask task in tasks)
        {
            foreach (PyTask waiter in WaitersOf(task))
            {
                if (!all.Contains(waiter) || ReferenceEquals(waiter, task))
                    continue;
                if (!awaited.TryGetValue(waiter, out List<PyTask>? list))
                    awaited.Add(waiter, list = []);
                list.Add(task);
                waitedFor.Add(task);
            }
        }
        foreach (PyTask task in tasks)
        {
            if (!waitedFor.Contains(task))
                Show(task, "");
        }
        // What is left waits in a circle.
        foreach (PyTask task in tasks)
        {
            if (!shown.Contains(task))
                Show(task, "");
        }
    }

    /// <summary>The tree of all tasks, a line each; empty when there are none.</summary>
    public static string Describe(ThreadState t)
    {
        List<PyTask> tasks = [];
        foreach (WeakReference<PyEventLoop> reference in t.Engine.EventLoops)
        {
            if (reference.TryGetTarget(out PyEventLoop? loop) && !loop.IsClosed)
                tasks.AddRange(loop.Tasks.ToList());
        }
        return new TaskTree(t, tasks).text.ToString();
    }

    // A task is waited for directly, or through a gather, wait, shield or group.
    private static IEnumerable<PyTask> WaitersOf(PyTask task) => task.AwaitedBy().OfType<PyTask>();

    private void Show(PyTask task, string indent)
    {
        text.Append(indent).Append(CallbackText.Plain(thread, task.Name)).Append(": ");
        if (!shown.Add(task))
        {
            text.Append("(see above)\n");
            return;
        }
        text.Append(Suspension.Place(task));
        text.Append(Suspension.Reason(thread, task) is { } reason ? $", waits for {reason}\n" : ReferenceEquals(task.Loop?.CurrentTask, task) ? ", runs\n" : ", is to run\n");
        foreach (PyTask other in awaited.GetValueOrDefault(task) ?? [])
            Show(other, indent + "    ");
    }
}
