using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's <c>asyncio.AbstractServer</c>. See cpython Lib/asyncio/events.py.</summary>
internal static class AbstractServer
{
    private static readonly PyFunction EnterNames = NativeCoroutine.Named("AbstractServer.__aenter__");
    private static readonly PyFunction ExitNames = NativeCoroutine.Named("AbstractServer.__aexit__");
    private static readonly PyStr CloseName = PyStr.Intern("close");
    private static readonly PyStr WaitClosedName = PyStr.Intern("wait_closed");

    public static readonly PyType TypeObject = new PyType("AbstractServer")
    {
        Module = "asyncio.events",
        Doc = "What takes connections.",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = PyType.ObjectType.Allocate,
        Members = static () =>
        [
            .. Array.ConvertAll<string, Member>(
                ["close", "close_clients", "abort_clients", "get_loop", "is_serving", "start_serving", "serve_forever", "wait_closed"],
                static name => new Method(name, NotImplemented)),
            new Method("__aenter__", "()", static (_, self) => new ImmediateCoroutine(EnterNames, _ => self)),
            new Method("__aexit__", "(*exc)", static (_, self, _) => Exit(self)),
        ],
    }.Ready();

    private static Value NotImplemented(ThreadState t, scoped in Arguments arguments) =>
        t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));

    private static Value Exit(Value self)
    {
        NativeFrame frame = new();
        return CloseAndWait(frame, self).With(ExitNames, frame);
    }

    private static async NativeCoroutine<Value> CloseAndWait(NativeFrame f, Value self)
    {
        Value closed = Protocols.Attributes.CallMethod(f.Thread, self, CloseName);
        if (closed.IsError)
            return closed;
        Value waiting = Protocols.Attributes.CallMethod(f.Thread, self, WaitClosedName);
        Value waited = waiting.IsError ? waiting : await f.Await(waiting);
        return waited.IsError ? waited : Value.None;
    }
}
