namespace PyLite.Runtime.Execution;

/// <summary>What a thread may be asked to do at its next loop or call, as bits of <see cref="ThreadState.Breaker"/>.</summary>
internal static class BreakReasons
{
    /// <summary>Another thread waits for the engine's lock.</summary>
    public const int LockWanted = 1;

    /// <summary>A signal has arrived: call its handler.</summary>
    public const int Signal = 2;

    /// <summary>Objects are gone that have something to do: see <see cref="Finalization"/>.</summary>
    public const int Finalization = 4;

    /// <summary>Something has come from outside Python: see <see cref="ThreadState.Arrived"/>.</summary>
    public const int Arrival = 8;
}
