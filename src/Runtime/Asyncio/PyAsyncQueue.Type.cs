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
        Doc = "A queue, useful for coordinating producer and consumer coroutines.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyAsyncQueue(type, new FifoOrder()),
        New = Initializer.AllocateOnly,
        Init = Initializer.From("Queue", "(maxsize=0)", Initialize),
        Repr = static (t, self) => Value.FromString($"<{self.Type.ShortName} at {Identity.Address(self)} {Of(self).Describe(t)}>"),
        Str = static (t, self) => Value.FromString($"<{self.Type.ShortName} {Of(self).Describe(t)}>"),
        Members = static () =>
        [
            new Method("put", "(item)", static (_, self, item) => new QueuePut(Of(self), item)),
            new Method("put_nowait", "(item)", static (t, self, item) => Of(self).PutNow(t, item)),
            new Method("get", "()", static (_, self) => new QueueGet(Of(self))),
            new Method("get_nowait", "()", static (t, self) => Of(self).GetNow(t)),
            new Method("join", "()", static (_, self) => Of(self).JoinCoroutine()),
            new Method("task_done", "()", static (t, self) => Of(self).TaskDone(t)),
            new Method("shutdown", "(immediate=False)", ShutdownMethod),
            new Method("qsize", "()", static (_, self) => Value.FromInt64(Of(self).items.Count)),
            new Method("empty", "()", static (_, self) => Value.FromBool(Of(self).items.Count == 0)),
            new Method("full", "()", static (_, self) => Value.FromBool(Of(self).IsFull)),
            new GetSet("maxsize", static (_, self) => Value.FromInt64(Of(self).maxSize)),
            new GetSet("_unfinished_tasks", static (_, self) => Value.FromInt64(Of(self).unfinished)),
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
        Value number = Numbers.Index(t, arguments[1]);
        if (number.IsError)
            return number;
        PyAsyncQueue queue = Of(arguments[0]);
        queue.maxSize = number.IsInt ? number.Int64 : long.MaxValue;
        return queue.finished.Set(t);
    }

    private static Value ShutdownMethod(ThreadState t, Value self, Value immediate)
    {
        Truth truth = Truthiness.Of(t, immediate);
        return truth == Truth.Error ? Value.Error : Of(self).Shutdown(t, truth == Truth.True);
    }
}
