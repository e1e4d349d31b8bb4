namespace PyLite.ConformanceTests.Runner;

/// <summary>
/// Runs scripts in parallel although xunit asks for one row of a theory after the other: asking for one also starts the next ones,
/// as many as there are cores.
/// </summary>
public sealed class ScriptRuns : IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Task<string?>> started = [];
    private readonly SemaphoreSlim cores = new(Environment.ProcessorCount);
    private readonly Queue<Script> waiting = new(Script.All);

    /// <summary>What is wrong with the script's run; null when nothing is.</summary>
    internal Task<string?> ResultAsync(Script script)
    {
        lock (gate)
        {
            var result = Start(script);
            var ahead = Environment.ProcessorCount;
            while (ahead > 0 && waiting.TryDequeue(out var next))
            {
                if (started.ContainsKey(next.Name))
                    continue;
                Start(next);
                ahead--;
            }

            return result;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // A run of a few chosen tests has started others too: their processes end before the test run does.
        Task.WaitAll([.. started.Values]);
        cores.Dispose();
    }

    private Task<string?> Start(Script script)
    {
        if (!started.TryGetValue(script.Name, out var task))
            started[script.Name] = task = RunAsync(script);
        return task;
    }

    private async Task<string?> RunAsync(Script script)
    {
        await cores.WaitAsync();
        try
        {
            return await script.RunAsync();
        }
        finally
        {
            cores.Release();
        }
    }
}
