using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>builtin_function_or_method</c>: a native function, alone or bound to its self.</summary>
internal sealed partial class PyBuiltinFunction : PyObject
{
    public PyBuiltinFunction(NativeFunction function, Value self = default)
        : base(TypeObject)
    {
        Function = function;
        Self = self;
    }

    /// <summary>A function of a module: <c>new PyBuiltinFunction("len", "(obj, /)", Len)</c>.</summary>
    public PyBuiltinFunction(string name, string signature, Function0 function) : this(new NativeFunction(name, signature, function)) { }
    public PyBuiltinFunction(string name, string signature, Function1 function) : this(new NativeFunction(name, signature, function, hasSelf: false)) { }
    public PyBuiltinFunction(string name, string signature, Function2 function) : this(new NativeFunction(name, signature, function, hasSelf: false)) { }
    public PyBuiltinFunction(string name, string signature, Function3 function) : this(new NativeFunction(name, signature, function, hasSelf: false)) { }
    public PyBuiltinFunction(string name, string signature, Function4 function) : this(new NativeFunction(name, signature, function, hasSelf: false)) { }
    public PyBuiltinFunction(string name, string signature, FunctionN function) : this(new NativeFunction(name, signature, function, hasSelf: false)) { }
    public PyBuiltinFunction(string name, FunctionRaw function, string? signature = null) : this(new NativeFunction(name, signature, function, hasSelf: false)) { }

    public NativeFunction Function { get; }

    /// <summary>What it is bound to; unbound for a function of a module.</summary>
    public Value Self { get; }

    /// <summary>The type whose static method it is; null when it is none.</summary>
    public PyType? StaticOwner => Self.IsUnbound && !Function.HasSelf ? Function.Owner : null;

    /// <summary>The name of the module it belongs to; unbound when it has none.</summary>
    public Value Module { get; set; }

    // A function of a module belongs to the module, which need not be loaded yet.
    private Value Owner(ThreadState t)
    {
        if (!Self.IsUnbound || Module.Ref is not PyStr name)
            return Self.IsUnbound ? Value.None : Self;
        Value module = t.Engine.Modules.GetOrUnbound(name.Text);
        return module.IsUnbound ? t.Engine.Import(t, name.Text) : module;
    }

    public override Value Invoke0(ThreadState t) => Self.IsUnbound ? Function.Invoke0(t) : Function.Invoke1(t, Self);

    public override Value Invoke1(ThreadState t, Value a) => Self.IsUnbound ? Function.Invoke1(t, a) : Function.Invoke2(t, Self, a);

    public override Value Invoke2(ThreadState t, Value a, Value b) => Self.IsUnbound ? Function.Invoke2(t, a, b) : Function.Invoke3(t, Self, a, b);

    public override Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        if (Self.IsUnbound)
            return Function.Invoke(t, in arguments);
        if (arguments.Values.Length < 8)
        {
            Values8 buffer = default;
            return Function.Invoke(t, arguments.Prepend(Self, buffer));
        }
        return Function.Invoke(t, arguments.Prepend(Self, new Value[arguments.Values.Length + 1]));
    }
}
