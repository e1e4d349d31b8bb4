using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary><c>asyncio.run_coroutine_threadsafe</c>: a task of the loop that another thread waits for. See cpython Lib/asyncio/tasks.py.</summary>
internal static class ConcurrentFutures
{
    private static readonly PyStr FutureName = PyStr.Intern("Future");
    private static readonly PyStr SetResult = PyStr.Intern("set_result");
    private static readonly PyStr SetException = PyStr.Intern("set_exception");
    private static readonly PyStr CancelName = PyStr.Intern("cancel");
    private static readonly PyStr CancelledName = PyStr.Intern("cancelled");
    private static readonly PyStr DoneName = PyStr.Intern("done");
    private static readonly PyStr AddDoneCallback = PyStr.Intern("add_done_callback");

    public static Value RunThreadSafe(ThreadState t, Value coroutine, PyEventLoop loop)
    {
        if (!loop.CheckOpen(t))
            return Value.Error;
        Value module = t.Engine.Import(t, "concurrent.futures");
        Value type = module.IsError ? module : Attributes.Get(t, module, FutureName);
        Value outer = type.IsError ? type : Calls.Call0(t, type);
        if (outer.IsError)
            return outer;
        if (loop.CallSoonThreadSafe(t, new PyBuiltinFunction("callback", "()", (ThreadState thread) => StartChained(thread, coroutine, loop, outer))) is null)
            return Value.Error;
        return outer;
    }

    // In the loop's thread: the task, and what links its end to the outer future's and back.
    private static Value StartChained(ThreadState t, Value coroutine, PyEventLoop loop, Value outer)
    {
        PyFuture? task = EventLoops.EnsureFuture(t, coroutine, loop);
        if (task is null)
        {
            PyBaseException error = t.TakePending();
            return Attributes.CallMethod(t, outer, SetException, error).IsError ? Value.Error : t.Reraise(error);
        }
        return Chain(t, task, outer);
    }

    /// <summary>Makes a future of <c>concurrent.futures</c> end as one of a loop does, and cancels that when this one is cancelled.</summary>
    public static Value Chain(ThreadState t, PyFuture task, Value outer)
    {
        PyEventLoop loop = task.Loop!;
        task.AddCallback(t, new Finish(outer));
        PyBuiltinFunction cancel = new("_call_check_cancel", "(destination, /)", (ThreadState thread, Value destination) =>
        {
            if (Attributes.CallMethod(thread, destination, CancelledName) is { IsTrue: true } && !task.IsDone)
            {
                PyBuiltinFunction cancelTask = new("cancel", "()", (ThreadState inLoop) => Value.FromBool(task.Cancel(inLoop, Value.None) == Truth.True));
                if (loop.CallSoonThreadSafe(thread, cancelTask) is null)
                    return Value.Error;
            }
            return Value.None;
        });
        return Attributes.CallMethod(t, outer, AddDoneCallback, cancel);
    }

    private sealed class Finish(Value outer) : NativeCallback("_chain_future.<locals>._call_set_state")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            future.MarkRetrieved();
            Value done = Attributes.CallMethod(t, outer, DoneName);
            if (done.IsError || done.IsTrue)
                return !done.IsError;
            if (future.IsCancelled)
                return !Attributes.CallMethod(t, outer, CancelName).IsError;
            return future.StoredException is { } error
                ? !Attributes.CallMethod(t, outer, SetException, error).IsError
                : !Attributes.CallMethod(t, outer, SetResult, future.StoredResult).IsError;
        }
    }
}
