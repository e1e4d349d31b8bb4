using System.Diagnostics;

namespace PyLite.Runtime.Execution;

/// <summary>The one lock of an engine: only the thread that holds it runs Python code. See cpython Python/ceval_gil.c.</summary>
internal sealed class EngineLock
{
    /// <summary>How long a thread waits before it asks the holder to give way (<c>sys.getswitchinterval()</c>).</summary>
    public TimeSpan SwitchInterval { get; set; } = TimeSpan.FromMilliseconds(5);

    private readonly object gate = new();
    private ThreadState? holder;
    private int waiters;
    private long switches;

    public bool IsHeldBy(ThreadState t) => ReferenceEquals(holder, t);

    public void Acquire(ThreadState t)
    {
        lock (gate)
        {
            Debug.Assert(!IsHeldBy(t));
            if (holder is not null || waiters > 0)
                WaitForTurn();
            holder = t;
            switches++;
        }
    }

    public void Release(ThreadState t)
    {
        lock (gate)
        {
            Debug.Assert(IsHeldBy(t));
            holder = null;
            if (waiters > 0)
                Monitor.Pulse(gate);
        }
    }

    /// <summary>Gives way to one waiting thread, if any waits, and comes back when its own turn is there.</summary>
    public void Yield(ThreadState t)
    {
        lock (gate)
        {
            Debug.Assert(IsHeldBy(t));
            if (waiters == 0)
                return;
            long before = switches;
            holder = null;
            Monitor.Pulse(gate);
            // Without this the thread that gives way could take the lock again before the other has woken up.
            while (switches == before)
                Monitor.Wait(gate, SwitchInterval);
            WaitForTurn();
            holder = t;
            switches++;
        }
    }

    private void WaitForTurn()
    {
        waiters++;
        while (holder is not null)
        {
            long before = switches;
            if (!Monitor.Wait(gate, SwitchInterval) && switches == before)
                holder?.RequestBreak(BreakReasons.LockWanted);
        }
        waiters--;
    }
}
