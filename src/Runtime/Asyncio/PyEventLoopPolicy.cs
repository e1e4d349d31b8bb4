using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Asyncio;

/// <summary>Python's deprecated event loop policy: it does what <c>asyncio</c>'s own functions do.</summary>
internal sealed class PyEventLoopPolicy(PyType type) : AttributedObject(type)
{
    public static readonly PyType AbstractType = new PyType("_AbstractEventLoopPolicy")
    {
        Module = "asyncio.events",
        IsSubclassable = true,
        HasInstanceDict = true,
        Allocate = static type => new PyEventLoopPolicy(type),
        New = Initializer.AllocateOnly,
        Members = static () =>
        [
            new Method("get_event_loop", "()", static (ThreadState t, Value _) => NotImplemented(t)),
            new Method("set_event_loop", "(loop)", static (ThreadState t, Value _, Value _) => NotImplemented(t)),
            new Method("new_event_loop", "()", static (ThreadState t, Value _) => NotImplemented(t)),
        ],
    }.Ready();

    public static new readonly PyType TypeObject = new PyType("_UnixDefaultEventLoopPolicy", AbstractType)
    {
        Module = "asyncio.unix_events",
        IsSubclassable = true,
        Members = static () =>
        [
            new Method("get_event_loop", "()", static (ThreadState t, Value _) => EventLoops.OfThread(t) is { } loop ? loop : Value.Error),
            new Method("set_event_loop", "(loop)", static (t, _, loop) => EventLoops.SetForThread(t, loop)),
            new Method("new_event_loop", "()", static (ThreadState t, Value _) => EventLoops.New(t)),
        ],
    }.Ready();

    /// <summary><c>asyncio.get_event_loop_policy()</c>.</summary>
    public static Value Current(ThreadState t)
    {
        if (!Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "'asyncio.get_event_loop_policy' is deprecated and slated for removal in Python 3.16"))
            return Value.Error;
        if (t.Engine.EventLoopPolicy.IsUnbound)
        {
            t.Engine.EventLoopPolicy = new PyEventLoopPolicy(TypeObject);
            Publish(t);
        }
        return t.Engine.EventLoopPolicy;
    }

    /// <summary><c>asyncio.set_event_loop_policy(policy)</c>.</summary>
    public static Value SetCurrent(ThreadState t, Value policy)
    {
        if (!Warnings.Warn(t, BuiltinExceptions.DeprecationWarning, "'asyncio.set_event_loop_policy' is deprecated and slated for removal in Python 3.16"))
            return Value.Error;
        if (!policy.IsNone && policy.Ref is not PyEventLoopPolicy)
            return t.RaiseTypeError($"policy must be an instance of AbstractEventLoopPolicy or None, not '{policy.Type.ShortName}'");
        t.Engine.EventLoopPolicy = policy.IsNone ? default : policy;
        Publish(t);
        return Value.None;
    }

    /// <summary>The policy that the program has written and set; null for the default one, which does what <see cref="EventLoops"/> does.</summary>
    public static PyObject? OfProgram(ThreadState t) => t.Engine.EventLoopPolicy.Ref is PyEventLoopPolicy { Type.IsHeapType: true } policy ? policy : null;

    // The name by which CPython's module has it.
    private static void Publish(ThreadState t)
    {
        if (t.Engine.Modules.GetOrUnbound("asyncio.events").Ref is PyModule events)
            events.Add("_event_loop_policy", t.Engine.EventLoopPolicy.IsUnbound ? Value.None : t.Engine.EventLoopPolicy);
    }

    private static Value NotImplemented(ThreadState t) => t.Raise(BuiltinExceptions.Create(BuiltinExceptions.NotImplementedError));
}
