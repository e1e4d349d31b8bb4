using System.Text;
using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.Queue</c>, and with another order <c>LifoQueue</c> and <c>PriorityQueue</c>. See cpython Lib/asyncio/queues.py.</summary>
internal sealed partial class PyAsyncQueue(PyType type, IQueueOrder order) : AsyncPrimitive(type)
{
    private readonly IQueueOrder items = order;
    private readonly LinkedList<PyFuture> getters = new();
    private readonly LinkedList<PyFuture> putters = new();
    private readonly PyAsyncEvent finished = new(PyAsyncEvent.TypeObject);
    private long maxSize;
    private long unfinished;
    private bool isShutDown;

    private bool IsFull => maxSize > 0 && items.Count >= maxSize;

    /// <summary><c>put_nowait</c>.</summary>
    public Value PutNow(ThreadState t, Value item)
    {
        if (isShutDown)
            return AsyncioExceptions.Raise(t, AsyncioExceptions.QueueShutDown);
        if (IsFull)
            return AsyncioExceptions.Raise(t, AsyncioExceptions.QueueFull);
        if (!items.Put(t, item))
            return Value.Error;
        unfinished++;
        finished.Clear();
        WakeNext(t, getters);
        return Value.None;
    }

    private Value GetNow(ThreadState t)
    {
        if (items.Count == 0)
            return AsyncioExceptions.Raise(t, isShutDown ? AsyncioExceptions.QueueShutDown : AsyncioExceptions.QueueEmpty);
        Value item = items.Take(t);
        if (!item.IsError)
            WakeNext(t, putters);
        return item;
    }

    /// <summary><c>get</c>.</summary>
    public NativeCoroutine GetCoroutine() => Start(GetNames, Get);

    private async NativeCoroutine<Value> Put(NativeFrame f, Value item)
    {
        while (IsFull)
        {
            if (isShutDown)
                return AsyncioExceptions.Raise(f.Thread, AsyncioExceptions.QueueShutDown);
            PyFuture? putter = NewWaiter(f.Thread);
            if (putter is null)
                return Value.Error;
            LinkedListNode<PyFuture> place = putters.AddLast(putter);
            if ((await f.Await(putter)).IsError)
                return GiveUp(f.Thread, place, putters, mayPassOn: !IsFull);
        }
        return PutNow(f.Thread, item);
    }

    private async NativeCoroutine<Value> Get(NativeFrame f)
    {
        while (items.Count == 0)
        {
            if (isShutDown)
                return AsyncioExceptions.Raise(f.Thread, AsyncioExceptions.QueueShutDown);
            PyFuture? getter = NewWaiter(f.Thread);
            if (getter is null)
                return Value.Error;
            LinkedListNode<PyFuture> place = getters.AddLast(getter);
            if ((await f.Await(getter)).IsError)
                return GiveUp(f.Thread, place, getters, mayPassOn: items.Count > 0);
        }
        return GetNow(f.Thread);
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
        isShutDown = true;
        while (immediate && items.Count > 0)
        {
            if (items.Take(t).IsError)
                return Value.Error;
            if (unfinished > 0 && --unfinished == 0)
                finished.Set(t);
        }
        WakeAll(t, getters);
        WakeAll(t, putters);
        return Value.None;
    }

    // The wait was cancelled: a turn that had come already goes to the next one.
    private static Value GiveUp(ThreadState t, LinkedListNode<PyFuture> place, LinkedList<PyFuture> waiters, bool mayPassOn)
    {
        PyFuture waiter = place.Value;
        waiter.Cancel(t, Value.None);
        if (place.List is not null)
            waiters.Remove(place);
        if (mayPassOn && !waiter.IsCancelled)
            WakeNext(t, waiters);
        return Value.Error;
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
        StringBuilder text = new($"maxsize={maxSize}");
        if (items.Count > 0)
            text.Append(" _queue=").Append(CallbackText.Safe(t, items.ToList()));
        if (getters.Count > 0)
            text.Append($" _getters[{getters.Count}]");
        if (putters.Count > 0)
            text.Append($" _putters[{putters.Count}]");
        if (unfinished > 0)
            text.Append($" tasks={unfinished}");
        if (isShutDown)
            text.Append(" shutdown");
        return text.ToString();
    }
}
