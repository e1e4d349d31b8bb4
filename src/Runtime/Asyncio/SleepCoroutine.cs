using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.sleep</c>. See cpython Lib/asyncio/tasks.py sleep.</summary>
internal sealed class SleepCoroutine(Value delay, Value result) : NativeCoroutine(Names)
{
    private static readonly PyFunction Names = Named("sleep");
    private static readonly Wakeup WakeUp = new();

    private readonly Value result = result;
    private PyFuture? future;
    private PyHandle? timer;
    private bool hasYielded;

    protected override void Continue(ThreadState t, Value value)
    {
        if (value.IsError)
            Leave(value);
        else if (future is not null)
            Leave(future.GetResult(t));
        else if (hasYielded)
            Return(result);
        else
            Start(t);
    }

    private void Start(ThreadState t)
    {
        hasYielded = true;
        if (delay.IsInt && delay.Int64 <= 0)
        {
            Suspend(Value.None);
            return;
        }
        if (!Seconds.TryGet(t, delay, out double seconds))
        {
            if (t.ClearIf(BuiltinExceptions.TypeError))
                t.RaiseTypeError($"'<=' not supported between instances of '{delay.Type.ShortName}' and 'int'");
            Fail();
        }
        else if (double.IsNaN(seconds))
        {
            t.RaiseValueError("Invalid delay: NaN (not a number)");
            Fail();
        }
        else if (seconds <= 0)
        {
            Suspend(Value.None);
        }
        else if (EventLoops.RequireRunning(t) is not { } loop)
        {
            Fail();
        }
        else
        {
            future = new PyFuture(loop) { IsBlocking = true };
            timer = loop.CallLater(t, seconds, WakeUp, PyContext.CopyCurrent(t), this);
            if (timer is null)
                Fail();
            else
                Suspend(future);
        }
    }

    private void Leave(Value outcome)
    {
        timer?.Cancel();
        timer = null;
        if (outcome.IsError)
            Fail();
        else
            Return(outcome);
    }

    /// <summary>Ends the sleep, unless it was cancelled in the same tick.</summary>
    private sealed class Wakeup() : NativeCallback("_set_result_unless_cancelled")
    {
        public override bool Done(ThreadState t, PyFuture future) => true;

        public override Value Invoke1(ThreadState t, Value a)
        {
            SleepCoroutine sleep = (SleepCoroutine)a.Ref!;
            if (sleep.future is { IsDone: false } sleeping)
                sleeping.Complete(t, sleep.result);
            return Value.None;
        }
    }
}
