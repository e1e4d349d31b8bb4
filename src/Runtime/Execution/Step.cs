namespace PyLite.Runtime.Execution;

/// <summary>
/// A continuation of suspendable code: what is done between two points where it can suspend. <see cref="Generator"/> runs one after another.
/// </summary>
internal abstract class Step
{
    /// <summary>
    /// Runs and gives the next step. Null means the generator is to stop here, and it says why: it yielded, delegates, returned or failed (see
    /// <see cref="Generator.Yield"/>, <see cref="Generator.DelegateTo"/>, <see cref="Generator.Return"/>, <see cref="Generator.Fail"/>).
    /// </summary>
    public abstract Step? Run(Frame frame, Generator generator);
}

/// <summary>A step at which code is suspended, until a value or an exception arrives.</summary>
internal abstract class SuspendStep : Step
{
    /// <summary>The source position of the suspension, an index into <see cref="CodeObject.Positions"/>.</summary>
    public int Position { get; init; }

    /// <summary>A value arrived: sent by the caller, or returned by the delegate. Gives the next step, as <see cref="Step.Run"/>.</summary>
    public abstract Step? Resume(Frame frame, Generator generator, Value value);

    /// <summary>The pending exception arrived. Gives the next step: a handler's, or null after <see cref="Generator.Fail"/>.</summary>
    public abstract Step? Throw(Frame frame, Generator generator);
}
