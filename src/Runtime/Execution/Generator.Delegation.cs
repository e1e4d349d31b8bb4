using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Execution;

// The chain of delegates of a root, and delegates that are not generators of ours (PEP 380's general case).
internal abstract partial class Generator
{
    /// <summary>True when a delegating generator may run this one as a part of its own chain; else it goes through the Send slot, which says what is wrong.</summary>
    private bool MayJoinChain => !finished && !IsRunning;

    /// <summary>The generators that run when this root does, innermost first.</summary>
    public IEnumerable<Generator> RunningChain()
    {
        for (int i = chainCount - 1; i >= 0; i--)
            yield return chain![i].Generator;
        yield return this;
    }

    private void BecomeRoot()
    {
        LeaveDriver();
        driver = this;
        inheritedHandled = null;
        chainCount = 0;
        Generator last = this;
        while (last.Delegate.Ref is Generator inner && inner.MayJoinChain && !ReferenceEquals(inner, this))
        {
            AddToChain(inner);
            inner.inheritedHandled = last.Handled ?? last.inheritedHandled;
            last = inner;
        }
    }

    private bool TryPushChain(ThreadState t, Generator inner)
    {
        if (chainCount >= ThreadState.MaximumDelegationDepth)
        {
            t.Raise(BuiltinExceptions.RecursionError, "maximum recursion depth exceeded");
            return false;
        }
        AddToChain(inner);
        // What it delegates to already comes along.
        for (Generator last = inner; last.Delegate.Ref is Generator next && next.MayJoinChain && !ReferenceEquals(next, this); last = next)
        {
            AddToChain(next);
            next.inheritedHandled = last.Handled ?? last.inheritedHandled;
        }
        return true;
    }

    private void AddToChain(Generator inner)
    {
        if (inner.driver is not null)
            inner.LeaveDriver();
        inner.ready = false;
        inner.driver = this;
        if (chain is null)
            chain = new Link[2];
        else if (chainCount == chain.Length)
            Array.Resize(ref chain, chainCount * 2);
        chain[chainCount++].Generator = inner;
    }

    // Whoever had it in a chain must build that chain anew.
    private void LeaveDriver()
    {
        if (driver is null || ReferenceEquals(driver, this))
        {
            chainCount = 0;
            return;
        }
        Generator old = driver;
        if (ReferenceEquals(old.driver, old))
            old.driver = null;
        driver = null;
    }

    private Generator PopChain()
    {
        Generator popped = chain![--chainCount].Generator;
        chain[chainCount] = default;
        popped.driver = null;
        Generator parent = Innermost;
        parent.Delegate = default;
        return parent;
    }

    private Step? ResumeForeign(ThreadState t, Frame frame, Value sent) =>
        Delegated(t, frame, SendTo(t, Delegate, sent, out Value result), result);

    private Step? ThrowIntoForeign(ThreadState t, Frame frame)
    {
        PyBaseException exception = t.Pending!;
        Value target = Delegate;
        if (t.PendingIs(BuiltinExceptions.GeneratorExit))
        {
            t.TakePending();
            if (CloseForeign(t, target))
                t.Reraise(exception);
            return ThrowHere(t, frame);
        }
        t.TakePending();
        Value method = Attributes.GetOrUnbound(t, target, SpecialNames.Throw);
        if (method.IsUnbound)
        {
            t.Reraise(exception);
            return ThrowHere(t, frame);
        }
        Value result = method.IsError ? method : Calls.Call1(t, method, exception);
        SendResult outcome = Outcome(t, ref result);
        if (outcome == SendResult.Error)
            ChainContext(t);
        return Delegated(t, frame, outcome, result);
    }

    private Step? Delegated(ThreadState t, Frame frame, SendResult outcome, Value result)
    {
        switch (outcome)
        {
            case SendResult.Next:
                return Yield(result, position!);
            case SendResult.Return:
                Delegate = default;
                return position!.Resume(frame, this, result);
            default:
                return ThrowHere(t, frame);
        }
    }

    /// <summary>Resumes any iterator with a value. See cpython Objects/abstract.c PyIter_Send.</summary>
    public static SendResult SendTo(ThreadState t, Value iterator, Value sent, out Value result)
    {
        PyType type = iterator.Type;
        if (type.Send is { } send)
            return send(t, iterator, sent, out result);
        if (sent.IsNone && type.Next is { } next)
            result = next(t, iterator);
        else
            result = Attributes.CallMethod(t, iterator, SpecialNames.Send, sent);
        return Outcome(t, ref result);
    }

    // Reads what next() or send() gave: an item, the end (unbound, or StopIteration with a value), or an error.
    private static SendResult Outcome(ThreadState t, ref Value result)
    {
        if (result.IsUnbound)
        {
            result = Value.None;
            return SendResult.Return;
        }
        if (!result.IsError)
            return SendResult.Next;
        if (!t.PendingIs(BuiltinExceptions.StopIteration))
            return SendResult.Error;
        result = ((PyStopIteration)t.TakePending()).StopValue;
        return SendResult.Return;
    }

    // Calls the delegate's close(), if it has one; false with its exception pending.
    private static bool CloseForeign(ThreadState t, Value target)
    {
        Value close = Attributes.GetOrUnbound(t, target, SpecialNames.Close);
        if (close.IsError)
        {
            // As without a close(), but not in silence; see cpython Objects/genobject.c gen_close_iter.
            UnraisableErrors.ReportIn(t, "Exception ignored while closing generator", target);
            return true;
        }
        return close.IsUnbound || !Calls.Call0(t, close).IsError;
    }
}
