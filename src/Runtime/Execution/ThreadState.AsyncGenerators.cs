namespace PyLite.Runtime.Execution;

// The hooks of asynchronous generators (PEP 525), which an event loop sets for its thread.
internal sealed partial class ThreadState
{
    /// <summary>Called with an async generator that is iterated over for the first time; unbound for none.</summary>
    public Value AsyncGenFirstIter;

    /// <summary>Called with an async generator that is about to be dropped unfinished; unbound for none.</summary>
    public Value AsyncGenFinalizer;
}
