using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Asyncio;

/// <summary>Threads that run work in the order it is given; a thread is added while none is idle. All of it is protected by the engine's lock.</summary>
internal sealed class WorkerPool(Engine engine, string name)
{
    private readonly Queue<Action<ThreadState>> work = new();
    private readonly Queue<ThreadState> idle = new();
    private readonly int maximum = Math.Min(32, Environment.ProcessorCount + 4);
    private int threads;
    private bool isShutDown;
    private Action<ThreadState>? afterLast;

    /// <summary>Queues work; false with a RuntimeError pending when no thread can be had for it.</summary>
    public bool TrySubmit(ThreadState t, Action<ThreadState> item)
    {
        work.Enqueue(item);
        if (idle.TryDequeue(out ThreadState? worker))
        {
            worker.Unpark();
            return true;
        }
        if (threads >= maximum)
            return true;
        if (engine.StartThread($"{name}_{threads}", background: true, Run) is not null)
        {
            threads++;
            return true;
        }
        if (threads > 0)
            return true;
        t.RaiseRuntimeError("can't start new thread");
        return false;
    }

    /// <summary>Takes no more work; when the work there is has been done, the last thread calls <paramref name="finished"/>.</summary>
    public void Shutdown(Action<ThreadState>? finished = null)
    {
        isShutDown = true;
        afterLast = finished;
        while (idle.TryDequeue(out ThreadState? worker))
            worker.Unpark();
    }

    private void Run(ThreadState t)
    {
        while (true)
        {
            while (work.TryDequeue(out Action<ThreadState>? item))
                item(t);
            if (isShutDown)
                break;
            idle.Enqueue(t);
            t.Park();
        }
        if (--threads == 0)
            afterLast?.Invoke(t);
    }
}
