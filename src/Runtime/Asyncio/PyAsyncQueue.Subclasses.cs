using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

// Classes written in Python may say themselves how items are kept: with _init, _put and _get over the container self._queue.
internal sealed partial class PyAsyncQueue
{
    private static readonly PyStr InitName = PyStr.Intern("_init");
    private static readonly PyStr PutName = PyStr.Intern("_put");
    private static readonly PyStr GetName = PyStr.Intern("_get");

    private bool Overrides()
    {
        if (!Type.IsHeapType)
            return false;
        foreach (PyStr name in (ReadOnlySpan<PyStr>)[InitName, PutName, GetName])
        {
            if (Type.Lookup(name).Ref is not PyMethodDescriptor)
                return true;
        }
        return false;
    }

    private Value TakeOrderOfSubclass(ThreadState t, Value maximum)
    {
        items = new SubclassOrder(this, items);
        Value made = Attributes.CallMethod(t, this, InitName, maximum);
        return made.IsError ? made : Value.None;
    }

    private Value MakeContainer(ThreadState t)
    {
        if (items is not SubclassOrder own)
            return Value.None;
        own.Container = own.Inherited is FifoOrder ? MakeDeque(t) : new PyList();
        return own.Container.IsError ? Value.Error : Value.None;
    }

    private static Value MakeDeque(ThreadState t)
    {
        Value module = t.Engine.Import(t, "collections");
        return module.IsError ? module : Attributes.CallMethod(t, module, PyStr.Intern("deque"));
    }

    private Value PutInContainer(ThreadState t, Value item)
    {
        if (items is not SubclassOrder own)
            return items.Put(t, item) ? Value.None : Value.Error;
        return own.Inherited is PriorityOrder ? CallHeap(t, "heappush", own.Container, item) : Attributes.CallMethod(t, own.Container, PyStr.Intern("append"), item);
    }

    private Value TakeFromContainer(ThreadState t)
    {
        if (items is not SubclassOrder own)
            return items.Count(t) > 0 ? items.Take(t) : t.Raise(BuiltinExceptions.IndexError, "pop from an empty deque");
        if (own.Inherited is PriorityOrder)
            return CallHeap(t, "heappop", own.Container);
        return Attributes.CallMethod(t, own.Container, PyStr.Intern(own.Inherited is FifoOrder ? "popleft" : "pop"));
    }

    private static Value CallHeap(ThreadState t, string name, params Value[] arguments)
    {
        Value module = t.Engine.Import(t, "heapq");
        Value function = module.IsError ? module : Attributes.Get(t, module, PyStr.Intern(name));
        return function.IsError ? function : Calls.Call(t, function, new Arguments(arguments));
    }

    private static bool SetContainer(ThreadState t, Value self, Value container)
    {
        PyAsyncQueue queue = Of(self);
        if (queue.items is not SubclassOrder)
            queue.items = new SubclassOrder(queue, queue.items);
        ((SubclassOrder)queue.items).Container = container;
        return true;
    }

    private static PyList ListOf(LinkedList<PyFuture> waiters) => new(waiters.Select(static waiter => (Value)waiter).ToArray());

    /// <summary>The order of a class written in Python.</summary>
    private sealed class SubclassOrder(PyAsyncQueue queue, IQueueOrder inherited) : IQueueOrder
    {
        public IQueueOrder Inherited => inherited;

        /// <summary><c>self._queue</c>.</summary>
        public Value Container { get; set; } = Value.None;

        // A container without a length counts as empty: asking it for an item says what is wrong.
        public int Count(ThreadState t)
        {
            long length = Containers.Length(t, Container);
            if (length >= 0)
                return (int)Math.Min(length, int.MaxValue);
            t.TakePending();
            return 0;
        }

        public bool Put(ThreadState t, Value item) => !Attributes.CallMethod(t, queue, PutName, item).IsError;

        public Value Take(ThreadState t) => Attributes.CallMethod(t, queue, GetName);

        public PyList ToList() => new([Container]);
    }
}
