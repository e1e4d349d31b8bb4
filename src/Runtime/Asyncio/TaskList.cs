namespace PyLite.Runtime.Asyncio;

/// <summary>The unfinished tasks of a loop, oldest first; a list through the tasks themselves, so that a task joins and leaves at no cost.</summary>
internal sealed class TaskList
{
    private PyTask? first;
    private PyTask? last;

    public void Add(PyTask task)
    {
        task.PreviousOfLoop = last;
        if (last is null)
            first = task;
        else
            last.NextOfLoop = task;
        last = task;
    }

    public void Remove(PyTask task)
    {
        PyTask? previous = task.PreviousOfLoop;
        PyTask? next = task.NextOfLoop;
        if (previous is null)
            first = next;
        else
            previous.NextOfLoop = next;
        if (next is null)
            last = previous;
        else
            next.PreviousOfLoop = previous;
        task.PreviousOfLoop = null;
        task.NextOfLoop = null;
    }

    /// <summary>Forgets them all.</summary>
    public void Clear()
    {
        foreach (PyTask task in ToList())
            Remove(task);
    }

    public List<PyTask> ToList()
    {
        List<PyTask> tasks = [];
        for (PyTask? task = first; task is not null; task = task.NextOfLoop)
            tasks.Add(task);
        return tasks;
    }
}
