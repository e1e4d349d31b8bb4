using System.Runtime.InteropServices;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Execution;

// The driver: resumes a generator and whatever it delegates to, in time that does not depend on how deep the delegation goes.
//
// The generator that is resumed (the root) keeps the chain of generators it delegates to; the innermost is resumed at once, and C# never recurses
// along the chain. A generator may be shared: when it is resumed on its own, or by another root, the chain it stood in is forgotten and
// built again from `Delegate` when next needed.
internal abstract partial class Generator
{
    private SuspendStep? position;
    private bool finished;

    // As a member of a chain: the root whose chain it stands in (itself when it is a root), and the exception that the generators above it handle.
    private Generator? driver;
    private PyBaseException? inheritedHandled;
    private PyBaseException? outerHandled;

    // As a root: the generators below it, outermost first, and whether it runs.
    private Link[]? chain;
    private int chainCount;
    private bool driving;

    // Suspended at a yield of its own, the root of an empty chain, handling nothing: it can go on at once.
    private bool ready;

    private Generator Innermost => chainCount == 0 ? this : chain![chainCount - 1].Generator;

    // A struct around the reference: stores to an array of a class that is not sealed are checked by the runtime.
    private struct Link
    {
        public Generator Generator;
    }

    /// <summary>
    /// Resumes it with a value, or with the pending exception when <paramref name="sent"/> is unbound. The caller has seen to it that it is neither
    /// running nor finished.
    /// </summary>
    protected SendResult Drive(ThreadState t, Value sent, out Value result)
    {
        ready = false;
        if (!ReferenceEquals(driver, this))
            BecomeRoot();
        if (!t.TryEnterGenerator(this))
        {
            result = Value.Error;
            return SendResult.Error;
        }
        PyBaseException? callerHandled = t.Handled;
        driving = true;
        Generator current = Innermost;
        // While GeneratorExit travels up, what a delegate does with it is what close() would say of it (PEP 380).
        PyBaseException? closing = sent.IsUnbound && chainCount > 0 && t.PendingIs(BuiltinExceptions.GeneratorExit) ? t.Pending : null;
        // An exception thrown in goes through all that are suspended here.
        int thrownDepth = 0;
        if (sent.IsUnbound)
        {
            thrownDepth = chainCount;
            current.ChainContext(t);
        }
        Step? step = current.Activate(t, callerHandled, sent);
        SendResult outcome = DriveChain(t, current, step, closing, thrownDepth, callerHandled, out result);
        Leave(t, callerHandled);
        return outcome;
    }

    // Drive in short, for what generators do most of the time: from one yield of their own to the next. Gives what Resume does.
    private Value ResumeReady(ThreadState t, Value sent)
    {
        if (!t.TryEnterGenerator(this))
            return Value.Error;
        ready = false;
        driving = true;
        PyBaseException? callerHandled = t.Handled;
        if (!ReferenceEquals(outerHandled, callerHandled))
            outerHandled = callerHandled;
        Frame frame = new(ref MemoryMarshal.GetArrayDataReference(Slots), t);
        Step? step = position!.Resume(frame, this, sent);
        while (step is not null)
            step = step.Run(frame, this);
        if (signal != Signal.Yield || Handled is not null)
            return ResumeOn(t, callerHandled);
        ready = true;
        driving = false;
        t.LeaveGenerator();
        return TakeTransfer();
    }

    // ResumeReady as long as the sink takes what is yielded: as no Python code runs in between, the generator is entered but once. Gives what was not
    // taken, or what Resume does.
    private Value FeedReady<TSink>(ThreadState t, ref TSink sink)
        where TSink : struct, IItemSink
    {
        if (!t.TryEnterGenerator(this))
            return Value.Error;
        ready = false;
        driving = true;
        PyBaseException? callerHandled = t.Handled;
        if (!ReferenceEquals(outerHandled, callerHandled))
            outerHandled = callerHandled;
        Frame frame = new(ref MemoryMarshal.GetArrayDataReference(Slots), t);
        while (true)
        {
            Step? step = position!.Resume(frame, this, Value.None);
            while (step is not null)
                step = step.Run(frame, this);
            if (signal != Signal.Yield || Handled is not null)
                return ResumeOn(t, callerHandled);
            Value item = TakeTransfer();
            if (sink.Take(item))
                continue;
            ready = true;
            driving = false;
            t.LeaveGenerator();
            return item;
        }
    }

    // It stopped otherwise than at a yield of its own: the driver sees to it.
    private Value ResumeOn(ThreadState t, PyBaseException? callerHandled)
    {
        SendResult outcome = DriveChain(t, this, null, null, 0, callerHandled, out Value result);
        Leave(t, callerHandled);
        if (outcome != SendResult.Return)
            return result;
        transfer = result;
        return default;
    }

    private void Leave(ThreadState t, PyBaseException? callerHandled)
    {
        driving = false;
        if (!ReferenceEquals(t.Handled, callerHandled))
            t.Handled = callerHandled;
        t.LeaveGenerator();
    }

    // Runs `current` from `step` on, and whatever it delegates to or returns to, until the root stops. `closing` is the GeneratorExit on its way up,
    // `thrownDepth` how many of the chain an exception was thrown through.
    private SendResult DriveChain(
        ThreadState t, Generator current, Step? step, PyBaseException? closing, int thrownDepth, PyBaseException? callerHandled, out Value result)
    {
        Value sent;
        // How deep in the chain the generator is that GeneratorExit is thrown into; what that one delegates to afterwards lies deeper.
        int closingDepth = closing is null ? 0 : chainCount;
        while (true)
        {
            Frame frame = new(ref current.Slots[0], t);
            while (step is not null)
                step = step.Run(frame, current);

            switch (current.signal)
            {
                case Signal.Yield:
                    if (closingDepth > 0)
                    {
                        current = PopIgnoring(t, current, closingDepth, callerHandled);
                        current.ChainContext(t);
                        closingDepth = 0;
                        step = current.Activate(t, callerHandled, default);
                        break;
                    }
                    ready = ReferenceEquals(current, this) && Handled is null && Delegate.IsUnbound;
                    result = current.TakeTransfer();
                    return SendResult.Next;

                case Signal.AsyncYield when ReferenceEquals(current, this):
                    result = current.TakeTransfer();
                    return SendResult.Return;

                case Signal.AsyncYield:
                    sent = current.TakeTransfer();
                    current = PopChain();
                    step = current.Activate(t, callerHandled, sent);
                    break;

                case Signal.Delegate:
                    Value iterator = current.TakeTransfer();
                    current.Delegate = iterator;
                    if (iterator.Ref is Generator inner && inner.MayJoinChain)
                    {
                        if (!TryPushChain(t, inner))
                        {
                            step = current.ThrowHere(t, frame);
                            break;
                        }
                        inner.inheritedHandled = current.Handled ?? current.inheritedHandled;
                        current = inner;
                        step = inner.Activate(t, callerHandled, Value.None);
                    }
                    else
                    {
                        step = current.ResumeForeign(t, frame, Value.None);
                    }
                    break;

                case Signal.Return when ReferenceEquals(current, this):
                    result = current.TakeTransfer();
                    Finish();
                    return SendResult.Return;

                case Signal.Return:
                    sent = current.TakeTransfer();
                    current.Finish();
                    if (closingDepth > 0 && chainCount == closingDepth)
                    {
                        t.Reraise(closing!);
                        closingDepth--;
                        sent = default;
                    }
                    current = PopChain();
                    step = current.Activate(t, callerHandled, sent);
                    break;

                default:
                    current.LeaveWithError(t);
                    if (ReferenceEquals(current, this))
                    {
                        result = Value.Error;
                        return SendResult.Error;
                    }
                    if (closingDepth > 0 && chainCount == closingDepth)
                    {
                        if (ReferenceEquals(t.Pending, closing))
                        {
                            closingDepth--;
                        }
                        else if (t.PendingIs(BuiltinExceptions.GeneratorExit) || t.PendingIs(BuiltinExceptions.StopIteration))
                        {
                            t.Reraise(closing!);
                            closingDepth--;
                        }
                        else
                        {
                            closingDepth = 0;
                        }
                    }
                    bool wasThrown = chainCount <= thrownDepth;
                    current = PopChain();
                    if (wasThrown)
                        current.ChainContext(t);
                    step = current.Activate(t, callerHandled, default);
                    break;
            }
        }
    }

    // An exception thrown in is raised at the suspension: what the generator handles itself is the context, whatever that was before. See cpython
    // Python/errors.c _PyErr_ChainStackItem.
    private void ChainContext(ThreadState t)
    {
        if (Handled is { } handled)
            t.Pending!.SetContext(handled);
    }

    // Something yielded that should have ended: leaves the one at `depth` suspended as it is. Gives who delegated to it, which gets the error.
    private Generator PopIgnoring(ThreadState t, Generator current, int depth, PyBaseException? callerHandled)
    {
        while (chainCount > depth)
        {
            Generator inner = current;
            current = PopChain();
            current.Delegate = inner;
        }
        // What it handles is no context of the error: close() raises that outside (PEP 342).
        t.Handled = callerHandled;
        t.Raise(BuiltinExceptions.RuntimeError, $"{current.KindName} ignored GeneratorExit");
        return PopChain();
    }

    // Makes it the one that runs and delivers a value, or the pending exception when it is unbound.
    private Step? Activate(ThreadState t, PyBaseException? callerHandled, Value sent)
    {
        // Most often nothing is being handled: comparing spares the write barriers.
        PyBaseException? outer = inheritedHandled ?? callerHandled;
        if (!ReferenceEquals(outerHandled, outer))
            outerHandled = outer;
        PyBaseException? handled = Handled ?? outer;
        if (!ReferenceEquals(t.Handled, handled))
            t.Handled = handled;
        Frame frame = new(ref Slots[0], t);
        if (!Delegate.IsUnbound)
            return sent.IsUnbound ? ThrowIntoForeign(t, frame) : ResumeForeign(t, frame, sent);
        if (sent.IsUnbound)
            return ThrowHere(t, frame);
        return position is null ? Start(t) : position.Resume(frame, this, sent);
    }

    private Step Start(ThreadState t)
    {
        if (Code.Kind == CodeKind.Coroutine)
            t.Engine.UnstartedCoroutines.Started(this);
        return Code.Entry!;
    }

    private Step? ThrowHere(ThreadState t, Frame frame)
    {
        Delegate = default;
        if (position is null)
        {
            t.ErrorPosition = 0;
            return Fail();
        }
        if (t.ErrorPosition == 0)
            t.ErrorPosition = position.Position;
        return position.Throw(frame, this);
    }

    private void LeaveWithError(ThreadState t)
    {
        int where = t.ErrorPosition;
        PyBaseException escaping = t.Pending!;
        AddTraceback(t);
        ConvertEscaping(t);
        if (!ReferenceEquals(t.Pending, escaping) && !Code.IsNative)
        {
            t.ErrorPosition = where;
            t.AddTraceback(Function);
        }
        Finish();
    }

    // Code written in C# has no lines to show.
    private void AddTraceback(ThreadState t)
    {
        if (Code.IsNative)
            t.ErrorPosition = 0;
        else
            t.AddTraceback(Function);
    }

    /// <summary>An exception of .NET went through while it ran: it cannot go on.</summary>
    public void Abandon()
    {
        driving = false;
        Innermost.Finish();
        chainCount = 0;
        Finish();
    }

    // A number or None may stay behind: nothing is kept alive by it.
    private Value TakeTransfer()
    {
        Value value = transfer;
        if (!value.IsInt && !value.IsNone)
            transfer = default;
        return value;
    }
}
