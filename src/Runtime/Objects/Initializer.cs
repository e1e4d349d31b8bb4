using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Makes the <see cref="PyType.Init"/> slot of a built-in type from a native function and its signature.</summary>
internal static class Initializer
{
    /// <summary>An <c>__init__</c> that binds its arguments to the signature (self is omitted there, and comes first in the call).</summary>
    public static InitFunction From(string typeName, string signature, FunctionN initialize)
    {
        NativeFunction function = new(typeName, signature, initialize);
        return (ThreadState t, Value self, scoped in Arguments arguments) =>
        {
            function.Initializes ??= Array.Find(self.Type.Mro, type => !type.IsHeapType && type.ShortName == typeName);
            return Run(t, function, self, in arguments);
        };
    }

    /// <summary>The <see cref="PyType.New"/> slot of a type whose arguments are all for <c>__init__</c>.</summary>
    public static Value AllocateOnly(ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type);

    private static bool Run(ThreadState t, NativeFunction function, Value self, scoped in Arguments arguments)
    {
        if (arguments.Values.Length < 8)
        {
            Values8 buffer = default;
            return !function.Invoke(t, arguments.Prepend(self, buffer)).IsError;
        }
        return !function.Invoke(t, arguments.Prepend(self, new Value[arguments.Values.Length + 1])).IsError;
    }
}
