using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.AbstractEventLoop</c>: every method says that it is not implemented.</summary>
internal static class AbstractEventLoop
{
    private static readonly string[] MethodNames =
    [
        "run_forever", "run_until_complete", "stop", "is_running", "is_closed", "close", "call_soon", "call_later", "call_at", "time", "create_future",
        "create_task", "call_soon_threadsafe", "run_in_executor", "set_default_executor", "set_exception_handler", "get_exception_handler",
        "default_exception_handler", "call_exception_handler", "get_debug", "set_debug", "set_task_factory", "get_task_factory",
    ];

    public static PyType MakeType() => new PyType("AbstractEventLoop")
    {
        Module = "asyncio.events",
        Doc = "What an event loop can do.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new Instance(type),
        New = Initializer.AllocateOnly,
        Init = static (ThreadState _, Value _, scoped in Arguments _) => true,
        Members = static () => Array.ConvertAll<string, Member>(MethodNames, static name => new Method(name, NotImplemented)),
    }.Ready();

    private static Value NotImplemented(ThreadState t, scoped in Arguments arguments) =>
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private sealed class Instance(PyType type) : AttributedObject(type);
}
