using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>The exceptions of <c>asyncio.exceptions</c> and <c>asyncio.queues</c>.</summary>
internal static class AsyncioExceptions
{
    public static readonly PyType CancelledError = Define("CancelledError", BuiltinExceptions.BaseException, "asyncio.exceptions", "The Future or Task was cancelled.");
    public static readonly PyType InvalidStateError = Define("InvalidStateError", BuiltinExceptions.Exception, "asyncio.exceptions", "What a future cannot do as it is.");
    public static readonly PyType BrokenBarrierError = Define("BrokenBarrierError", BuiltinExceptions.RuntimeError, "asyncio.exceptions", "Barrier is broken by barrier.abort() call.");
    public static readonly PyType QueueEmpty = Define("QueueEmpty", BuiltinExceptions.Exception, "asyncio.queues", "Raised when Queue.get_nowait() is called on an empty Queue.");
    public static readonly PyType QueueFull = Define("QueueFull", BuiltinExceptions.Exception, "asyncio.queues", "Raised when the Queue.put_nowait() method is called on a full Queue.");
    public static readonly PyType QueueShutDown = Define("QueueShutDown", BuiltinExceptions.Exception, "asyncio.queues", "Raised when putting on to or getting from a shut-down Queue.");

    /// <summary>An exception without arguments, made pending.</summary>
    public static Value Raise(ThreadState t, PyType type) => t.Raise(BuiltinExceptions.Create(type));

    private static PyType Define(string name, PyType baseType, string module, string doc) => new PyType(name, baseType)
    {
        Module = module,
        Doc = doc,
        Allocate = baseType.Allocate,
        IsSubclassable = true,
        HasInstanceDict = true,
    }.Ready();
}
