namespace PyLite.Runtime.Execution;

/// <summary>Something outside the process that a thread can wait for, such as the descriptors of an event loop (see <see cref="ThreadState.WaitIn"/>).</summary>
internal interface IWaitPlace
{
    /// <summary>Blocks until something has happened, for so many milliseconds at most (-1: for ever). Runs without the engine's lock.</summary>
    void Wait(int milliseconds);

    /// <summary>Ends the current <see cref="Wait"/>, or the next one. May be called from any thread.</summary>
    void Interrupt();
}
