using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>The parameters of a built-in type's constructor, for types that bind them in their New or Init slot.</summary>
internal sealed class ConstructorSignature
{
    private readonly NativeFunction function;

    public ConstructorSignature(string typeName, string signature) =>
        function = new NativeFunction(typeName, signature, new FunctionRaw(NotCalled), hasSelf: false) { IsConstructor = true };

    /// <summary>The text, for <see cref="PyType.Signature"/>.</summary>
    public string Text => function.SignatureText!;

    /// <summary>Fills <paramref name="bound"/> with one value a parameter; false with a TypeError pending when the arguments do not fit.</summary>
    public bool Bind(ThreadState t, scoped in Arguments arguments, Span<Value> bound) =>
        function.Signature.Bind(t, function, in arguments, bound);

    private static Value NotCalled(ThreadState t, scoped in Arguments arguments) => Value.None;
}
