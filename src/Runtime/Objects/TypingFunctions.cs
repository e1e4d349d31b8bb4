using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What the types of PEP 695 leave to functions of the module <c>typing</c>. See cpython Objects/typevarobject.c call_typing_func_object.</summary>
internal static class TypingFunctions
{
    /// <summary>Calls a function of <c>typing</c>; the module is imported when nothing has imported it.</summary>
    public static Value Call(ThreadState t, string name, params ReadOnlySpan<Value> arguments)
    {
        Value function = Get(t, name);
        return function.IsError ? function : Calls.Call(t, function, new Arguments(arguments));
    }

    /// <summary>An attribute of <c>typing</c>.</summary>
    public static Value Get(ThreadState t, string name)
    {
        Value module = t.Engine.Import(t, "typing");
        return module.IsError ? module : Attributes.Get(t, module, PyStr.Intern(name));
    }
}
