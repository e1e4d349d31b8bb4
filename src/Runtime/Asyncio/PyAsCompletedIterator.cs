using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

/// <summary>What <c>asyncio.as_completed</c> gives: futures in the order they finish, with <c>async for</c>; awaitables of them, with <c>for</c>.</summary>
internal sealed class PyAsCompletedIterator : PyObject
{
    public static new readonly PyType TypeObject = new PyType("_AsCompletedIterator")
    {
        Module = "asyncio.tasks",
        Iter = static (_, self) => self,
        Next = static (_, self) => ((PyAsCompletedIterator)self.Ref!).NextAwaitable(),
        AsyncIter = static (_, self) => self,
        AsyncNext = static (_, self) => ((PyAsCompletedIterator)self.Ref!).NextAsync(),
    }.Ready();

    private static readonly PyFunction WaitNames = NativeCoroutine.Named("_AsCompletedIterator._wait_for_one");
    private static readonly PyFunction NextNames = NativeCoroutine.Named("_AsCompletedIterator.__anext__");

    private readonly PyAsyncQueue done = new(PyAsyncQueue.TypeObject, new FifoOrder());
    private readonly List<PyFuture> todo;
    private readonly Completed callback;
    private PyHandle? timer;
    private int left;

    private PyAsCompletedIterator(List<PyFuture> futures)
        : base(TypeObject)
    {
        todo = futures;
        left = futures.Count;
        callback = new Completed(this);
    }

    /// <summary><c>asyncio.as_completed(fs, timeout=None)</c>. See cpython Lib/asyncio/tasks.py.</summary>
    public static Value Start(ThreadState t, Value awaitables, Value timeout)
    {
        if (awaitables.Ref is PyFuture or PyCoroutine)
            return t.RaiseTypeError($"expect an iterable of futures, not {awaitables.Type.ShortName}");
        if (EventLoops.Current(t) is not { } loop || Iteration.ToList(t, awaitables) is not { } items)
            return Value.Error;
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        List<PyFuture> futures = [];
        foreach (Value item in items.Span)
        {
            if (item.Object is { } target && !seen.Add(target))
                continue;
            if (EventLoops.EnsureFuture(t, item, loop) is not { } future)
                return Value.Error;
            futures.Add(future);
        }
        PyAsCompletedIterator iterator = new(futures);
        foreach (PyFuture future in futures)
            future.AddCallback(t, iterator.callback);
        if (timeout.IsNone || futures.Count == 0)
            return iterator;
        if (!Seconds.TryGet(t, timeout, out double seconds))
            return Value.Error;
        iterator.timer = loop.CallLater(t, seconds, new TimedOut(iterator), PyContext.CopyCurrent(t));
        return iterator.timer is null ? Value.Error : iterator;
    }

    private Value NextAwaitable()
    {
        if (left == 0)
            return default;
        left--;
        NativeFrame frame = new();
        return WaitForOne(frame, resolve: true).With(WaitNames, frame);
    }

    private Value NextAsync()
    {
        NativeFrame frame = new();
        return WaitForNext(frame).With(NextNames, frame);
    }

    private async NativeCoroutine<Value> WaitForNext(NativeFrame f)
    {
        if (left == 0)
            return AsyncioExceptions.Raise(f.Thread, BuiltinExceptions.StopAsyncIteration);
        left--;
        NativeFrame inner = new();
        return await f.Await(WaitForOne(inner, resolve: false).With(WaitNames, inner));
    }

    private async NativeCoroutine<Value> WaitForOne(NativeFrame f, bool resolve)
    {
        Value item = await f.Await(new QueueGet(done));
        if (item.IsError)
            return item;
        if (item.Ref is not PyFuture future)
            return AsyncioExceptions.Raise(f.Thread, BuiltinExceptions.TimeoutError);
        return resolve ? future.GetResult(f.Thread) : future;
    }

    private sealed class Completed(PyAsCompletedIterator iterator) : NativeCallback("_AsCompletedIterator._handle_completion")
    {
        public override bool Done(ThreadState t, PyFuture future)
        {
            if (iterator.todo.Count == 0)
                return true;
            iterator.todo.Remove(future);
            if (iterator.todo.Count == 0)
                iterator.timer?.Cancel();
            return !iterator.done.PutNow(t, future).IsError;
        }
    }

    private sealed class TimedOut(PyAsCompletedIterator iterator) : NativeCallback("_AsCompletedIterator._handle_timeout")
    {
        public override bool Done(ThreadState t, PyFuture future) => true;

        public override Value Invoke0(ThreadState t)
        {
            foreach (PyFuture future in iterator.todo)
            {
                future.RemoveCallback(t, iterator.callback);
                if (iterator.done.PutNow(t, Value.None).IsError)
                    return Value.Error;
            }
            iterator.todo.Clear();
            return Value.None;
        }
    }
}
