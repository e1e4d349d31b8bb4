using System.Collections.Concurrent;
using PyLite.Runtime.Asyncio;
using PyLite.Runtime.Execution;
using ThreadState = PyLite.Runtime.Execution.ThreadState;

namespace PyLite;

/// <summary>Tasks of .NET as futures of the running event loop, and what has to be done in the engine's thread when one ends.</summary>
internal sealed class TaskBridge
{
    private readonly ConcurrentQueue<Action> ended = new();
    private readonly ThreadState t;

    public TaskBridge(ThreadState t) => this.t = t;

    /// <summary>A future that ends as the task does; the error sentinel with a RuntimeError pending when no loop runs.</summary>
    public static Value ToFuture(ThreadState t, Task<object?> task)
    {
        if (EventLoops.RequireRunning(t) is not { } loop)
            return Value.Error;
        PyFuture future = new(loop);
        EngineThread owner = EngineThread.Of(t.Engine);
        task.ContinueWith(done => owner.Bridge.Post(() => Complete(t, loop, future, done)), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return future;
    }

    /// <summary>Runs an action in the engine's thread at its next loop, call or wait. May be called from any thread.</summary>
    public void Post(Action action)
    {
        ended.Enqueue(action);
        t.RequestBreak(BreakReasons.Arrival);
        t.Unpark();
    }

    /// <summary>Does what was posted; called in the engine's thread.</summary>
    public void Drain()
    {
        while (ended.TryDequeue(out Action? action))
            action();
    }

    private static void Complete(ThreadState t, PyEventLoop loop, PyFuture future, Task<object?> task)
    {
        if (loop.IsClosed)
            return;
        // As everything that happens to a future: in the loop's own turn.
        loop.AddReady(t, new TaskEnded(task), [future], null);
        if (!loop.Wake(t))
            t.TakePending();
    }

    private sealed class TaskEnded(Task<object?> task) : NativeCallback("task_ended")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (future.IsDone)
                return true;
            if (task.IsCanceled)
                return future.Cancel(t, Value.None) != Truth.Error;
            if (task.Exception?.InnerException is { } error)
            {
                future.CompleteWithError(t, NetExceptions.ToPython(error));
                return true;
            }
            Value result = Conversion.ToPython(t, task.Result);
            if (result.IsError)
                future.CompleteWithError(t, t.TakePending());
            else
                future.Complete(t, result);
            return true;
        }
    }
}
