using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Interpreter.Nodes;

/// <summary>Looks up what the built-ins of a function call by a name.</summary>
internal static class BuiltinNames
{
    /// <summary>The value; unbound when there is none, or the error of a mapping that is asked.</summary>
    public static Value Find(ThreadState t, PyObject builtins, PyStr name)
    {
        if (builtins is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject))
            return dict.GetOrUnbound(name);
        Value found = Containers.GetItem(t, builtins, name);
        if (!found.IsError || !t.PendingIs(BuiltinExceptions.KeyError))
            return found;
        t.TakePending();
        return default;
    }
}
