using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.ParamSpec</c>.</summary>
internal sealed class PyParamSpec : PyTypeVariable
{
    private static readonly ConstructorSignature Constructor = new(
        "paramspec", "(name, *, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False)");

    public static new readonly PyType TypeObject = new PyType("typing.ParamSpec")
    {
        HasInstanceDict = true,
        New = Create,
        Repr = GetRepr,
        Or = PyUnion.CombineChecked,
        Members = static () =>
        [
            .. CommonRows(),
            .. VarianceRows(),
            new GetSet("__bound__", static (t, self) => Of(self).bound),
            new GetSet("args", static (t, self) => new PyParamSpecPart(Of(self), "args")),
            new GetSet("kwargs", static (t, self) => new PyParamSpecPart(Of(self), "kwargs")),
            new Method("__typing_subst__", "(arg, /)", static (t, self, argument) => TypingFunctions.Call(t, "_paramspec_subst", self, argument)),
            new Method("__typing_prepare_subst__", "(alias, args, /)", static (t, self, alias, arguments) =>
                TypingFunctions.Call(t, "_paramspec_prepare_subst", self, alias, arguments)),
        ],
    }.Ready();

    private Value bound = Value.None;

    private PyParamSpec(PyStr name) : base(TypeObject, name)
    {
    }

    /// <summary><c>**P</c> of the bracket syntax; a function without parameters makes the default.</summary>
    public static PyParamSpec CreateLazy(ThreadState t, PyStr name, Value defaultValue) =>
        new(name) { InferVariance = true, Module = CallerModule(t), DefaultValue = LazyValue.From(defaultValue) };

    private static PyParamSpec Of(Value self) => (PyParamSpec)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] values = new Value[6];
        if (!Constructor.Bind(t, in arguments, values) || !CheckVariance(t, values[3], values[4], values[5]))
            return Value.Error;
        if (values[0].Ref is not PyStr name)
            return t.RaiseTypeError($"paramspec() argument 'name' must be str, not {values[0].Type.Name}");
        return new PyParamSpec(name)
        {
            IsCovariant = values[3].IsTrue,
            IsContravariant = values[4].IsTrue,
            InferVariance = values[5].IsTrue,
            Module = CallerModule(t),
            bound = values[1],
            DefaultValue = LazyValue.Of(values[2]),
        };
    }
}

/// <summary><c>P.args</c> or <c>P.kwargs</c> of a <see cref="PyParamSpec"/>.</summary>
internal sealed class PyParamSpecPart(PyParamSpec origin, string part) : PyObject(part == "args" ? ArgsType : KwargsType)
{
    public static readonly PyType ArgsType = MakeType("ParamSpecArgs");
    public static readonly PyType KwargsType = MakeType("ParamSpecKwargs");

    private readonly PyParamSpec origin = origin;
    private readonly string part = part;

    private static PyType MakeType(string name) => new PyType("typing." + name)
    {
        Repr = static (t, self) => Value.FromString($"{Of(self).origin.Name.Text}.{Of(self).part}"),
        RichCompare = Compare,
        Members = static () =>
        [
            new GetSet("__origin__", static (t, self) => Of(self).origin),
            new Method("__mro_entries__", "(bases, /)", static (t, self, _) => t.RaiseTypeError($"Cannot subclass an instance of {self.Type.ShortName}")),
        ],
    }.Ready();

    private static PyParamSpecPart Of(Value self) => (PyParamSpecPart)self.Ref!;

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || !ReferenceEquals(other.Type, self.Type))
            return Value.NotImplemented;
        return Value.FromBool(ReferenceEquals(Of(self).origin, Of(other).origin) == (op == CompareOp.Equal));
    }
}
