using System.Diagnostics;
using System.Runtime.CompilerServices;

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

/// <summary>
/// A step at which code is suspended, until a value or an exception arrives. Most often the value just goes into a slot and the next step follows: that is
/// told when it is made, so that resuming needs no virtual call. Others override <see cref="Arrive"/>.
/// </summary>
internal abstract class SuspendStep : Step
{
    private readonly int slot;
    private readonly Step? next;

    /// <summary>It does more with a value that arrives than to store it: see <see cref="Arrive"/>.</summary>
    protected SuspendStep()
    {
    }

    /// <summary>A value that arrives goes into <paramref name="slot"/> (0: it is dropped), and <paramref name="next"/> follows.</summary>
    protected SuspendStep(int slot, Step next)
    {
        this.slot = slot;
        this.next = next;
    }

    /// <summary>The source position of the suspension, an index into <see cref="CodeObject.Positions"/>.</summary>
    public int Position { get; init; }

    /// <summary>A value arrived: sent by the caller, or returned by the delegate. Gives the next step, as <see cref="Step.Run"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Step? Resume(Frame frame, Generator generator, Value value)
    {
        if (next is null)
            return Arrive(frame, generator, value);
        if (slot != 0)
            Value.Store(ref frame[slot], value);
        return next;
    }

    /// <summary>The pending exception arrived. Gives the next step: a handler's, or null after <see cref="Generator.Fail"/>.</summary>
    public abstract Step? Throw(Frame frame, Generator generator);

    /// <summary>As <see cref="Resume"/>, for a step that was made without a slot and a next step.</summary>
    protected virtual Step? Arrive(Frame frame, Generator generator, Value value) => throw new UnreachableException();
}
