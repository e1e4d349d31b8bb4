using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>A row of a built-in type's or module's table: a Python name and what it stands for.</summary>
internal abstract class Member(string name)
{
    public readonly string Name = name;

    /// <summary>What the namespace of <paramref name="type"/> holds under the name.</summary>
    public abstract Value ToDescriptor(PyType type);
}

/// <summary>A method: <c>new Method("append", "(object, /)", Append)</c>; the native function gets self first, the signature omits it.</summary>
internal sealed class Method : Member
{
    private readonly NativeFunction function;

    public Method(string name, string signature, Function1 function) : base(name) => this.function = new(name, signature, function);
    public Method(string name, string signature, Function2 function) : base(name) => this.function = new(name, signature, function);
    public Method(string name, string signature, Function3 function) : base(name) => this.function = new(name, signature, function);
    public Method(string name, string signature, Function4 function) : base(name) => this.function = new(name, signature, function);
    public Method(string name, string signature, FunctionN function) : base(name) => this.function = new(name, signature, function);
    public Method(string name, FunctionRaw function, string? signature = null) : base(name) => this.function = new(name, signature, function);

    public string? Doc { init => function.Doc = value; }

    public override Value ToDescriptor(PyType type) => new PyMethodDescriptor(type, function);
}

/// <summary>A class method: the native function gets the class first.</summary>
internal sealed class ClassMethod : Member
{
    private readonly NativeFunction function;

    public ClassMethod(string name, string signature, Function1 function) : base(name) => this.function = new(name, signature, function);
    public ClassMethod(string name, string signature, Function2 function) : base(name) => this.function = new(name, signature, function);
    public ClassMethod(string name, string signature, Function3 function) : base(name) => this.function = new(name, signature, function);
    public ClassMethod(string name, string signature, Function4 function) : base(name) => this.function = new(name, signature, function);
    public ClassMethod(string name, string signature, FunctionN function) : base(name) => this.function = new(name, signature, function);
    public ClassMethod(string name, FunctionRaw function, string? signature = null) : base(name) => this.function = new(name, signature, function);

    public override Value ToDescriptor(PyType type) => new PyClassMethodDescriptor(type, function);
}

/// <summary>A static method of a built-in type, such as <c>str.maketrans</c>.</summary>
internal sealed class StaticMethod : Member
{
    private readonly NativeFunction function;

    public StaticMethod(string name, string signature, Function1 function) : base(name) => this.function = new(name, signature, function, hasSelf: false);
    public StaticMethod(string name, string signature, Function2 function) : base(name) => this.function = new(name, signature, function, hasSelf: false);
    public StaticMethod(string name, string signature, Function3 function) : base(name) => this.function = new(name, signature, function, hasSelf: false);
    public StaticMethod(string name, string signature, FunctionN function) : base(name) => this.function = new(name, signature, function, hasSelf: false);

    public override Value ToDescriptor(PyType type)
    {
        function.Owner = type;
        return new PyStaticMethod(new PyBuiltinFunction(function));
    }
}

/// <summary>An attribute computed by native code; without a setter it is read-only.</summary>
internal sealed class GetSet(string name, Function1 getter, Func<ThreadState, Value, Value, bool>? setter = null) : Member(name)
{
    public string? Doc { get; init; }

    public override Value ToDescriptor(PyType type) => new PyGetSetDescriptor(type, Name, getter, setter) { Doc = Doc };
}

/// <summary>A field of the object, as CPython's <c>PyMemberDef</c> declares one; without a setter it is read-only.</summary>
internal sealed class Field(string name, Function1 getter, Func<ThreadState, Value, Value, bool>? setter = null) : Member(name)
{
    public string? Doc { get; init; }

    public override Value ToDescriptor(PyType type) => new PyNativeMember(type, PyStr.Intern(Name), getter, setter, Doc);
}

/// <summary>A plain value in the namespace.</summary>
internal sealed class Constant(string name, Value value) : Member(name)
{
    public override Value ToDescriptor(PyType type) => value;
}
