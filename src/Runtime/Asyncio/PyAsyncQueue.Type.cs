using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Asyncio;

internal sealed partial class PyAsyncQueue
{
    private static readonly PyFunction JoinNames = NativeCoroutine.Named("Queue.join");

    public static new readonly PyType TypeObject = new PyType("Queue")
    {
        Module = "asyncio.queues",
        Doc = "Hands items from coroutines that make them to those that want them.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncQueue(type, new FifoOrder()),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Queue", "(maxsize=0)", Initialize),
        Repr = static (t, self) => Value.FromString($"<{self.Type.ShortName} at {Identity.Address(self)} {Of(self).Describe(t)}>"),
        Str = static (t, self) => Value.FromString($"<{self.Type.ShortName} {Of(self).Describe(t)}>"),
        Members = static () =>
        [
            .. InternalRows(),
            new Method("put", "(item)", static (_, self, item) => new QueuePut(Of(self), item)),
            new Method("put_nowait", "(item)", static (t, self, item) => Of(self).PutNow(t, item)),
            new Method("get", "()", static (_, self) => new QueueGet(Of(self))),
            new Method("get_nowait", "()", static (t, self) => Of(self).GetNow(t)),
            new Method("join", "()", static (_, self) => Of(self).JoinCoroutine()),
            new Method("task_done", "()", static (t, self) => Of(self).TaskDone(t)),
            new Method("shutdown", "(immediate=False)", ShutdownMethod),
            new Method("qsize", "()", static (t, self) => Value.FromInt64(Of(self).items.Count(t))),
            new Method("empty", "()", static (t, self) => Value.FromBool(Of(self).IsEmpty(t))),
            new Method("full", "()", static (t, self) => Value.FromBool(Of(self).IsFull(t))),
            new GetSet("maxsize", static (_, self) => Of(self).givenMaximum),
            new Method("_init", "(maxsize)", static (t, self, _) => Of(self).MakeContainer(t)),
            new Method("_put", "(item)", static (t, self, item) => Of(self).PutInContainer(t, item)),
            new Method("_get", "()", static (t, self) => Of(self).TakeFromContainer(t)),
            new Method("_format", "()", static (t, self) => Value.FromString(Of(self).Describe(t))),
            new GetSet("_queue", static (_, self) => Of(self).items is SubclassOrder own ? own.Container : Of(self).items.ToList(), SetContainer),
            new GetSet("_maxsize", static (_, self) => Of(self).givenMaximum),
            new GetSet("_getters", static (_, self) => ListOf(Of(self).Getters)),
            new GetSet("_putters", static (_, self) => ListOf(Of(self).Putters)),
            new GetSet("_unfinished_tasks", static (_, self) => Value.FromInt64(Of(self).unfinished), SetUnfinished),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    public static readonly PyType LifoType = Derive("LifoQueue", static type => new PyAsyncQueue(type, new LifoOrder()));

    public static readonly PyType PriorityType = Derive("PriorityQueue", static type => new PyAsyncQueue(type, new PriorityOrder()));

    private static PyAsyncQueue Of(Value self) => (PyAsyncQueue)self.Ref!;

    private static PyType Derive(string name, Func<PyType, PyObject> allocate) => new PyType(name, TypeObject)
    {
        Module = "asyncio.queues",
        IsSubclassable = true,
        Allocate = allocate,
    }.Ready();

    private NativeCoroutine JoinCoroutine()
    {
        NativeFrame frame = new();
        return Join(frame).With(JoinNames, frame);
    }

    private static Value Initialize(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        if (!Seconds.TryGet(t, arguments[1], out double maximum))
            return Value.Error;
        PyAsyncQueue queue = Of(arguments[0]);
        queue.givenMaximum = arguments[1];
        queue.maxSize = maximum;
        queue.finished.Set(t);
        return queue.Overrides() ? queue.TakeOrderOfSubclass(t, arguments[1]) : Value.None;
    }

    private static bool SetUnfinished(ThreadState t, Value self, Value value)
    {
        Value number = Numbers.Index(t, value);
        if (number.IsError)
            return false;
        Of(self).unfinished = number.Int64;
        return true;
    }

    private static Value ShutdownMethod(ThreadState t, Value self, Value immediate)
    {
        Truth truth = Truthiness.Of(t, immediate);
        return truth == Truth.Error ? Value.Error : Of(self).Shutdown(t, truth == Truth.True);
    }
}
