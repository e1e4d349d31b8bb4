using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Execution;

/// <summary>A function written in C#, with the signature Python sees; binds arguments and calls.</summary>
internal sealed class NativeFunction
{
    private const int MaxOnStack = 8;

    private readonly string? signatureText;
    private readonly bool hasSelf;
    private readonly int arity;
    private readonly Function0? function0;
    private readonly Function1? function1;
    private readonly Function2? function2;
    private readonly Function3? function3;
    private readonly Function4? function4;
    private readonly FunctionN? functionN;
    private readonly FunctionRaw? raw;
    private Signature? signature;

    // The functions above once it is known that they can be called without binding: the signature is parsed on first use.
    private Function1? direct1;
    private Function2? direct2;
    private Function3? direct3;

    private NativeFunction(string name, string? signatureText, bool hasSelf, int arity)
    {
        Name = name;
        this.signatureText = signatureText;
        this.hasSelf = hasSelf;
        this.arity = arity;
    }

    public NativeFunction(string name, string signature, Function0 function) : this(name, signature, false, 0) => function0 = function;
    public NativeFunction(string name, string signature, Function1 function, bool hasSelf = true) : this(name, signature, hasSelf, 1) => function1 = function;
    public NativeFunction(string name, string signature, Function2 function, bool hasSelf = true) : this(name, signature, hasSelf, 2) => function2 = function;
    public NativeFunction(string name, string signature, Function3 function, bool hasSelf = true) : this(name, signature, hasSelf, 3) => function3 = function;
    public NativeFunction(string name, string signature, Function4 function, bool hasSelf = true) : this(name, signature, hasSelf, 4) => function4 = function;
    public NativeFunction(string name, string signature, FunctionN function, bool hasSelf = true) : this(name, signature, hasSelf, -1) => functionN = function;
    public NativeFunction(string name, string? signature, FunctionRaw function, bool hasSelf = true) : this(name, signature, hasSelf, -1) => raw = function;

    public string Name { get; }

    /// <summary>The type whose method this is, for messages ("list.append() takes …"); null for functions of modules.</summary>
    public PyType? Owner { get; set; }

    /// <summary>The module whose function this is, for messages ("math.sin() takes …"); null in builtins.</summary>
    public string? ModuleName { get; set; }

    /// <summary>A constructor has no convention for exactly one argument: its messages count like those of any other number.</summary>
    public bool IsConstructor { get; init; }

    /// <summary>The type whose <c>__init__</c> this is; null for everything else.</summary>
    public PyType? Initializes { get; set; }

    /// <summary>The qualified name when CPython has the function in Python: its messages are worded as those of a Python function. Else null.</summary>
    public string? PythonName
    {
        get
        {
            if (!IsOfPython(Initializes?.Module ?? Owner?.Module ?? ModuleName))
                return null;
            return Initializes is not null ? $"{Initializes.ShortName}.__init__" : Owner is not null ? $"{Owner.ShortName}.{Name}" : Name;
        }
    }

    public string? Doc { get; set; }

    /// <summary>The text as declared; null when unknown.</summary>
    public string? SignatureText => signatureText;

    public bool HasSelf => hasSelf;

    /// <summary>The name as CPython's arity messages spell it.</summary>
    public string MessageName =>
        ModuleName is not null ? $"{ModuleName}.{Name}" : Owner is null || !hasSelf ? Name : $"{Owner.Name}.{Name}";

    public Signature Signature => signature ??= Signature.Parse(signatureText ?? "(*args, **kwargs)", hasSelf);

    /// <summary>The C# of it, when a call with exactly one positional argument (self included) needs no binding; else null.</summary>
    public Function1? Direct1 => direct1 ??= IsDirect(1) ? function1 : null;

    /// <summary>The C# of it, when a call with exactly two positional arguments (self included) needs no binding; else null.</summary>
    public Function2? Direct2 => direct2 ??= IsDirect(2) ? function2 : null;

    /// <summary>The C# of it, when a call with exactly three positional arguments (self included) needs no binding; else null.</summary>
    public Function3? Direct3 => direct3 ??= IsDirect(3) ? function3 : null;

    public Value Invoke0(ThreadState t)
    {
        if (function0 is not null)
            return function0(t);
        return Invoke(t, Arguments.Empty);
    }

    public Value Invoke1(ThreadState t, Value a)
    {
        if (Direct1 is { } direct)
            return direct(t, a);
        if (function2 is not null && Signature.LacksLastOnly(1))
            return function2(t, a, Signature.Parameters[1].Default);
        ReadOnlySpan<Value> values = [a];
        return Invoke(t, new Arguments(values));
    }

    public Value Invoke2(ThreadState t, Value a, Value b)
    {
        if (Direct2 is { } direct)
            return direct(t, a, b);
        if (function3 is not null && Signature.LacksLastOnly(2))
            return function3(t, a, b, Signature.Parameters[2].Default);
        ReadOnlySpan<Value> values = [a, b];
        return Invoke(t, new Arguments(values));
    }

    public Value Invoke3(ThreadState t, Value a, Value b, Value c)
    {
        if (Direct3 is { } direct)
            return direct(t, a, b, c);
        ReadOnlySpan<Value> values = [a, b, c];
        return Invoke(t, new Arguments(values));
    }

    // What CPython has in C is in the module _asyncio.
    private static bool IsOfPython(string? module) => module is not null && module.StartsWith("asyncio.", StringComparison.Ordinal);

    // True when a call with just that many positional arguments (self included) needs no binding.
    private bool IsDirect(int count) => count == arity && Signature.AllPositional;

    /// <summary>Binds the arguments (self included, where there is one) to the signature and calls.</summary>
    public Value Invoke(ThreadState t, scoped in Arguments arguments)
    {
        if (raw is not null)
            return raw(t, in arguments);
        Signature bound = Signature;
        if (arguments.Names is null && bound.AllPositional && arguments.Values.Length == bound.Count)
            return Dispatch(t, arguments.Values);
        if (bound.Count <= MaxOnStack)
        {
            Values8 buffer = default;
            Span<Value> values = ((Span<Value>)buffer)[..bound.Count];
            if (arguments.Names is null && bound.TryFill(arguments.Values, values))
                return Dispatch(t, values);
            return bound.Bind(t, this, in arguments, values) ? Dispatch(t, values) : Value.Error;
        }
        Value[] array = new Value[bound.Count];
        return bound.Bind(t, this, in arguments, array) ? Dispatch(t, array) : Value.Error;
    }

    private Value Dispatch(ThreadState t, ReadOnlySpan<Value> values)
    {
        if (functionN is not null)
            return functionN(t, values);
        return arity switch
        {
            0 => function0!(t),
            1 => function1!(t, values[0]),
            2 => function2!(t, values[0], values[1]),
            3 => function3!(t, values[0], values[1], values[2]),
            _ => function4!(t, values[0], values[1], values[2], values[3]),
        };
    }
}
