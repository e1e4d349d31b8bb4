using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Queue</c>, and with another order <c>LifoQueue</c> and <c>PriorityQueue</c>. See cpython Lib/asyncio/queues.py.</summary>
internal sealed partial class PyAsyncQueue(PyType type, IQueueOrder order) : AsyncPrimitive(type)
{
    private IQueueOrder items = order;
    private readonly PyAsyncEvent finished = new(PyAsyncEvent.TypeObject);
    private Value givenMaximum = Value.FromInt64(0);
    private double maxSize;
    private long unfinished;

    /// <summary>Who waits for an item, in the order they came.</summary>
    public LinkedList<PyFuture> Getters { get; } = new();

    /// <summary>Who waits for room.</summary>
    public LinkedList<PyFuture> Putters { get; } = new();

    public bool IsShutDown { get; private set; }

    public bool IsEmpty(ThreadState t) => items.Count(t) == 0;

    public bool IsFull(ThreadState t) => maxSize > 0 && items.Count(t) >= maxSize;

    /// <summary><c>put_nowait</c>.</summary>
    public Value PutNow(ThreadState t, Value item)
    {
        if (IsShutDown)
            return AsyncioExceptions.Raise(t, AsyncioExceptions.QueueShutDown);
        if (IsFull(t))
            return AsyncioExceptions.Raise(t, AsyncioExceptions.QueueFull);
        if (!items.Put(t, item))
            return Value.Error;
        unfinished++;
        finished.Clear();
        WakeNext(t, Getters);
        return Value.None;
    }

    /// <summary><c>get_nowait</c>.</summary>
    public Value GetNow(ThreadState t)
    {
        if (items.Count(t) == 0)
            return AsyncioExceptions.Raise(t, IsShutDown ? AsyncioExceptions.QueueShutDown : AsyncioExceptions.QueueEmpty);
        Value item = items.Take(t);
        if (!item.IsError)
            WakeNext(t, Putters);
        return item;
    }

    private async NativeCoroutine<Value> Join(NativeFrame f) =>
        unfinished > 0 && (await f.Await(finished.Wait())).IsError ? Value.Error : Value.None;

    private Value TaskDone(ThreadState t)
    {
        if (unfinished <= 0)
            return t.RaiseValueError("task_done() called too many times");
        if (--unfinished == 0)
            finished.Set(t);
        return Value.None;
    }

    private Value Shutdown(ThreadState t, bool immediate)
    {
        IsShutDown = true;
        while (immediate && items.Count(t) > 0)
        {
            if (items.Take(t).IsError)
                return Value.Error;
            if (unfinished > 0 && --unfinished == 0)
                finished.Set(t);
        }
        WakeAll(t, Getters);
        WakeAll(t, Putters);
        return Value.None;
    }

    /// <summary>A wait was cancelled: a turn that had come already goes to the next one.</summary>
    public void GiveUp(ThreadState t, LinkedListNode<PyFuture> place, LinkedList<PyFuture> waiters, bool mayPassOn)
    {
        PyFuture waiter = place.Value;
        waiter.Cancel(t, Value.None);
        if (place.List is not null)
            waiters.Remove(place);
        if (mayPassOn && !waiter.IsCancelled)
            WakeNext(t, waiters);
    }

    private static void WakeNext(ThreadState t, LinkedList<PyFuture> waiters)
    {
        while (waiters.First is { } first)
        {
            waiters.RemoveFirst();
            if (first.Value.IsDone)
                continue;
            first.Value.Complete(t, Value.None);
            return;
        }
    }

    private static void WakeAll(ThreadState t, LinkedList<PyFuture> waiters)
    {
        while (waiters.Count > 0)
            WakeNext(t, waiters);
    }

    private string Describe(ThreadState t)
    {
        StringBuilder text = new($"maxsize={CallbackText.Safe(t, givenMaximum)}");
        if (items.Count(t) > 0)
            text.Append(" _queue=").Append(CallbackText.Safe(t, items.ToList()));
        if (Getters.Count > 0)
            text.Append($" _getters[{Getters.Count}]");
        if (Putters.Count > 0)
            text.Append($" _putters[{Putters.Count}]");
        if (unfinished > 0)
            text.Append($" tasks={unfinished}");
        if (IsShutDown)
            text.Append(" shutdown");
        return text.ToString();
    }
}
