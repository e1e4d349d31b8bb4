using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>typing.TypeAliasType</c>: what <c>type X = …</c> makes; its value is evaluated on first use (PEP 695).</summary>
internal sealed class PyTypeAlias : PyObject
{
    public static new readonly PyType TypeObject = new PyType("typing.TypeAliasType")
    {
        New = Create,
        Repr = static (t, self) => Of(self).name,
        GetItem = Subscript,
        Or = PyUnion.Combine,
        Iter = static (t, self) => PyTypeVarTuple.Unpacked(t, self) is { IsError: false } item ? Iteration.Iter(t, new PyTuple(item)) : Value.Error,
        Members = static () =>
        [
            new GetSet("__name__", static (t, self) => Of(self).name),
            new GetSet("__value__", static (t, self) => Of(self).value.Get(t)),
            new GetSet("__type_params__", static (t, self) => Of(self).typeParameters),
            new GetSet("__parameters__", Parameters),
            new GetSet("__module__", static (t, self) => Of(self).module),
            new GetSet("evaluate_value", static (t, self) => Of(self).value.Evaluator),
            new Method("__reduce__", "()", static (t, self) => Of(self).name),
        ],
    }.Ready();

    private static readonly ConstructorSignature Constructor = new("typealias", "(name, value, *, type_params=())");

    private readonly PyStr name;
    private readonly PyTuple typeParameters;
    private readonly Value module;
    private LazyValue value;

    private PyTypeAlias(PyStr name, PyTuple typeParameters, LazyValue value, Value module) : base(TypeObject)
    {
        this.name = name;
        this.typeParameters = typeParameters;
        this.value = value;
        this.module = module;
    }

    /// <summary>The <c>type</c> statement: a function without parameters makes the value when it is first read.</summary>
    public static PyTypeAlias CreateLazy(PyStr name, PyTuple typeParameters, PyFunction evaluate) =>
        new(name, typeParameters, LazyValue.From(evaluate), evaluate.Globals.TryGet(SpecialNames.Name, out Value module) ? module : Value.None);

    private static PyTypeAlias Of(Value self) => (PyTypeAlias)self.Ref!;

    // What aliases of the same parameters are subscripted by: a TypeVarTuple stands unpacked.
    private static Value Parameters(ThreadState t, Value self)
    {
        List<Value> parameters = [];
        foreach (Value parameter in Of(self).typeParameters.Items)
        {
            Value item = parameter.Ref is PyTypeVarTuple ? PyTypeVarTuple.Unpacked(t, parameter) : parameter;
            if (item.IsError)
                return item;
            parameters.Add(item);
        }
        return PyTuple.From(parameters.ToArray());
    }

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        Value[] values = new Value[3];
        if (!Constructor.Bind(t, in arguments, values))
            return Value.Error;
        if (values[0].Ref is not PyStr name)
            return t.RaiseTypeError($"typealias() argument 'name' must be str, not {values[0].Type.Name}");
        if (values[2].Ref is not PyTuple parameters)
            return t.RaiseTypeError("type_params must be a tuple");
        Value module = Value.None;
        t.CurrentFunction?.Globals.TryGet(SpecialNames.Name, out module);
        return new PyTypeAlias(name, parameters, LazyValue.Of(values[1]), module);
    }

    private static Value Subscript(ThreadState t, Value self, Value item)
    {
        if (Of(self).typeParameters.Count == 0)
            return t.RaiseTypeError("Only generic type aliases are subscriptable");
        return PyGenericAlias.OfClass(t, self, item);
    }
}
