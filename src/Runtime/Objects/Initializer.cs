using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>An <c>__init__</c> of a built-in type that binds its arguments to a signature, for the <see cref="PyType.Init"/> slot.</summary>
internal sealed class Initializer
{
    private readonly NativeFunction function;
    private readonly string typeName;

    private Initializer(string typeName, string signature, FunctionN initialize)
    {
        this.typeName = typeName;
        function = new NativeFunction(typeName, signature, initialize);
    }

    /// <summary>The slot; self is omitted in the signature, and comes first in the call.</summary>
    public static InitFunction From(string typeName, string signature, FunctionN initialize) => new Initializer(typeName, signature, initialize).Run;

    /// <summary>The signature of the constructor of a type whose slot came from here; else null.</summary>
    public static string? SignatureOf(PyType type) => type is { IsHeapType: false, Init.Target: Initializer initializer } ? initializer.function.SignatureText : null;

    /// <summary>The <see cref="PyType.New"/> slot of a type whose arguments are all for <c>__init__</c>.</summary>
    public static Value AllocateOnly(ThreadState t, PyType type, scoped in Arguments arguments) => type.Allocate!(type);

    private bool Run(ThreadState t, Value self, scoped in Arguments arguments)
    {
        function.Initializes ??= Array.Find(self.Type.Mro, type => !type.IsHeapType && type.ShortName == typeName);
        if (arguments.Values.Length < 8)
        {
            Values8 buffer = default;
            return !function.Invoke(t, arguments.Prepend(self, buffer)).IsError;
        }
        return !function.Invoke(t, arguments.Prepend(self, new Value[arguments.Values.Length + 1])).IsError;
    }
}
