using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>contextvars.ContextVar</c>.</summary>
internal sealed class PyContextVar(Value name, Value @default) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("_contextvars.ContextVar")
    {
        New = NewSlot,
        Repr = ReprSlot,
        Members = static () =>
        [
            new GetSet("name", static (_, self) => ((PyContextVar)self.Ref!).Name),
            new Method("get", "(default=?, /)", Get),
            new Method("set", "(value, /)", Set),
            new Method("reset", "(token, /)", Reset),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private static readonly NativeFunction Constructor = new("ContextVar", "(name, *, default=?)", Make);

    public Value Name { get; } = name;

    public Value Default { get; } = @default;

    private static Value NewSlot(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Values8 buffer = default;
        return arguments.Values.Length < 8 && arguments.PositionalCount == 1
            ? Constructor.Invoke(t, arguments.Prepend(type, buffer))
            : t.RaiseTypeError($"ContextVar() takes exactly 1 positional argument ({arguments.PositionalCount} given)");
    }

    private static Value Make(ThreadState t, Value type, Value name, Value @default) =>
        name.Ref is PyStr ? new PyContextVar(name, @default) : t.RaiseTypeError("context variable name must be a str");

    private static Value ReprSlot(ThreadState t, Value self)
    {
        PyContextVar variable = (PyContextVar)self.Ref!;
        string? name = Representation.Repr(t, variable.Name);
        if (name is null)
            return Value.Error;
        string shown = "";
        if (!variable.Default.IsUnbound)
        {
            string? text = Representation.Repr(t, variable.Default);
            if (text is null)
                return Value.Error;
            shown = $" default={text}";
        }
        return Value.FromString($"<ContextVar name={name}{shown} at {Identity.Address(variable)}>");
    }

    private static Value Get(ThreadState t, Value self, Value @default)
    {
        PyContextVar variable = (PyContextVar)self.Ref!;
        if (t.Context is PyContext context && context.Variables.TryGetValue(variable, out Value value))
            return value;
        if (!@default.IsUnbound)
            return @default;
        return variable.Default.IsUnbound
            ? t.Raise(BuiltinExceptions.Create(BuiltinExceptions.LookupError, self))
            : variable.Default;
    }

    private static Value Set(ThreadState t, Value self, Value value)
    {
        PyContextVar variable = (PyContextVar)self.Ref!;
        PyContext context = PyContext.Current(t);
        context.Variables.TryGetValue(variable, out Value old);
        context.Variables = context.Variables.SetItem(variable, value);
        return new PyContextToken(context, variable, old);
    }

    private static Value Reset(ThreadState t, Value self, Value token)
    {
        if (token.Ref is not PyContextToken old)
            return t.RaiseTypeError($"expected an instance of Token, got {token.Type.Name}");
        return ((PyContextVar)self.Ref!).ResetTo(t, old);
    }

    /// <summary>Puts the value back that the variable had before the <c>set</c> that gave the token.</summary>
    public Value ResetTo(ThreadState t, PyContextToken token)
    {
        string? text = Representation.Repr(t, token);
        if (text is null)
            return Value.Error;
        if (token.IsUsed)
            return t.RaiseRuntimeError($"{text} has already been used once");
        if (!ReferenceEquals(token.Variable, this))
            return t.RaiseValueError($"{text} was created by a different ContextVar");
        PyContext context = PyContext.Current(t);
        if (!ReferenceEquals(token.Context, context))
            return t.RaiseValueError($"{text} was created in a different Context");
        token.IsUsed = true;
        context.Variables = token.OldValue.IsUnbound ? context.Variables.Remove(this) : context.Variables.SetItem(this, token.OldValue);
        return Value.None;
    }
}
