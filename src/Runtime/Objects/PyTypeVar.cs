using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.TypeVar</c>.</summary>
internal sealed class PyTypeVar : PyTypeVariable
{
    private static readonly ConstructorSignature Constructor = new(
        "typevar", "(name, *constraints, bound=None, default=?, covariant=False, contravariant=False, infer_variance=False)");

    public static new readonly PyType TypeObject = new PyType("typing.TypeVar")
    {
        HasInstanceDict = true,
        New = Create,
        Repr = GetRepr,
        Or = PyUnion.CombineChecked,
        Members = static () =>
        [
            .. CommonRows(),
            .. VarianceRows(),
            new GetSet("__bound__", static (t, self) => OrNone(Of(self).bound.Get(t))),
            new GetSet("__constraints__", static (t, self) => Of(self).constraints.Get(t) is var found && found.IsUnbound ? PyTuple.Empty : found),
            new GetSet("evaluate_bound", static (t, self) => Of(self).bound.Evaluator),
            new GetSet("evaluate_constraints", static (t, self) => Of(self).constraints.Evaluator),
            new Method("__typing_subst__", "(arg, /)", static (t, self, argument) => TypingFunctions.Call(t, "_typevar_subst", self, argument)),
            new Method("__typing_prepare_subst__", "(alias, args, /)", static (t, self, alias, arguments) =>
                TypingFunctions.Call(t, "_typevar_prepare_subst", self, alias, arguments)),
        ],
    }.Ready();

    private LazyValue bound;
    private LazyValue constraints;

    private PyTypeVar(PyStr name) : base(TypeObject, name)
    {
    }

    /// <summary>A variable of the bracket syntax: functions without parameters make its bound, constraints and default; unbound where absent.</summary>
    public static PyTypeVar CreateLazy(ThreadState t, PyStr name, Value bound, Value constraints, Value defaultValue) => new(name)
    {
        InferVariance = true,
        Module = CallerModule(t),
        bound = LazyValue.From(bound),
        constraints = LazyValue.From(constraints),
        DefaultValue = LazyValue.From(defaultValue),
    };

    private static PyTypeVar Of(Value self) => (PyTypeVar)self.Ref!;

    private static Value OrNone(Value value) => value.IsUnbound ? Value.None : value;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] values = new Value[7];
        if (!Constructor.Bind(t, in arguments, values) || !CheckVariance(t, values[4], values[5], values[6]))
            return Value.Error;
        if (values[0].Ref is not PyStr name)
            return t.RaiseTypeError($"typevar() argument 'name' must be str, not {values[0].Type.Name}");
        PyTuple constraints = (PyTuple)values[1].Ref!;
        if (constraints.Count == 1)
            return t.RaiseTypeError("A single constraint is not allowed");
        if (constraints.Count > 0 && !values[2].IsNone)
            return t.RaiseTypeError("Constraints cannot be combined with bound=...");
        if (!values[2].IsNone && (values[2] = TypingFunctions.Call(t, "_type_check", values[2], Value.FromString("Bound must be a type."))).IsError)
            return Value.Error;
        return new PyTypeVar(name)
        {
            IsCovariant = values[4].IsTrue,
            IsContravariant = values[5].IsTrue,
            InferVariance = values[6].IsTrue,
            Module = CallerModule(t),
            bound = LazyValue.Of(values[2]),
            constraints = constraints.Count == 0 ? default : LazyValue.Of(constraints),
            DefaultValue = LazyValue.Of(values[3]),
        };
    }
}
