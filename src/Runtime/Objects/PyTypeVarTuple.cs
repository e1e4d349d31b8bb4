using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.TypeVarTuple</c>.</summary>
internal sealed class PyTypeVarTuple : PyTypeVariable
{
    private static readonly ConstructorSignature Constructor = new("typevartuple", "(name, *, default=?)");

    public static new readonly PyType TypeObject = new PyType("typing.TypeVarTuple")
    {
        HasInstanceDict = true,
        New = Create,
        Repr = static (t, self) => ((PyTypeVarTuple)self.Ref!).Name,
        Iter = static (t, self) => Unpacked(t, self) is { IsError: false } item ? Iteration.Iter(t, new PyTuple(item)) : Value.Error,
        Members = static () =>
        [
            .. CommonRows(),
            new Method("__typing_subst__", "(arg, /)", static (t, self, _) => t.RaiseTypeError("Substitution of bare TypeVarTuple is not supported")),
            new Method("__typing_prepare_subst__", "(alias, args, /)", static (t, self, alias, arguments) =>
                TypingFunctions.Call(t, "_typevartuple_prepare_subst", self, alias, arguments)),
        ],
    }.Ready();

    private PyTypeVarTuple(PyStr name) : base(TypeObject, name)
    {
    }

    /// <summary><c>*Ts</c> of the bracket syntax; a function without parameters makes the default.</summary>
    public static PyTypeVarTuple CreateLazy(ThreadState t, PyStr name, Value defaultValue) =>
        new(name) { InferVariance = true, Module = CallerModule(t), DefaultValue = LazyValue.From(defaultValue) };

    /// <summary><c>*Ts</c>.</summary>
    public static Value Unpacked(ThreadState t, Value variable)
    {
        Value form = TypingFunctions.Get(t, "Unpack");
        return form.IsError ? form : Containers.GetItem(t, form, variable);
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] values = new Value[2];
        if (!Constructor.Bind(t, in arguments, values))
            return Value.Error;
        return values[0].Ref is PyStr name
            ? new PyTypeVarTuple(name) { Module = CallerModule(t), DefaultValue = LazyValue.Of(values[1]) }
            : t.RaiseTypeError($"typevartuple() argument 'name' must be str, not {values[0].Type.Name}");
    }
}
