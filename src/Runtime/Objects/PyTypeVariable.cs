using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>TypeVar</c>, <c>ParamSpec</c> and <c>TypeVarTuple</c> share (PEP 695, PEP 696). See cpython Objects/typevarobject.c.</summary>
internal abstract class PyTypeVariable(PyType type, PyStr name) : PyObject(type), IHasDict
{
    private PyDict? dict;
    private LazyValue defaultValue;

    public PyStr Name { get; } = name;

    /// <summary>Inferred by type checkers, as for all variables of the bracket syntax.</summary>
    public bool InferVariance { get; init; }

    public bool IsCovariant { get; init; }

    public bool IsContravariant { get; init; }

    /// <summary><c>__module__</c>; None for those of the bracket syntax until asked for.</summary>
    public Value Module { get; init; } = Value.None;

    /// <summary><c>__default__</c>, as given.</summary>
    public LazyValue DefaultValue { init => defaultValue = value; }

    PyDict? IHasDict.DictOrNull => dict;

    PyDict IHasDict.MakeDict() => dict ??= new PyDict();

    void IHasDict.ReplaceDict(PyDict replacement) => dict = replacement;

    /// <summary>The rows that all three types have.</summary>
    protected static Member[] CommonRows() =>
    [
        new GetSet("__name__", static (t, self) => Of(self).Name),
        new GetSet("__module__", static (t, self) => Of(self).Module),
        new GetSet("__default__", static (t, self) => Of(self).defaultValue.Get(t) is var found && found.IsUnbound ? PyNoDefault.Instance : found),
        new GetSet("evaluate_default", static (t, self) => Of(self).defaultValue.Evaluator),
        new Method("has_default", "()", HasDefault),
        new Method("__mro_entries__", "(bases, /)", static (t, self, _) => t.RaiseTypeError($"Cannot subclass an instance of {self.Type.ShortName}")),
        new Method("__reduce__", "()", static (ThreadState t, Value self) => Of(self).Name),
    ];

    /// <summary>The rows of the types that know variance.</summary>
    protected static Member[] VarianceRows() =>
    [
        new GetSet("__covariant__", static (t, self) => Value.FromBool(Of(self).IsCovariant)),
        new GetSet("__contravariant__", static (t, self) => Value.FromBool(Of(self).IsContravariant)),
        new GetSet("__infer_variance__", static (t, self) => Value.FromBool(Of(self).InferVariance)),
    ];

    /// <summary>The name with the variance in front.</summary>
    protected static Value GetRepr(ThreadState t, Value self)
    {
        PyTypeVariable variable = Of(self);
        string sign = variable.InferVariance ? "" : variable.IsCovariant ? "+" : variable.IsContravariant ? "-" : "~";
        return Value.FromString(sign + variable.Name.Text);
    }

    /// <summary>The module of the Python code that runs.</summary>
    protected static Value CallerModule(ThreadState t) =>
        t.CurrentFunction is { } function && function.Globals.TryGet(SpecialNames.Name, out Value module) ? module : Value.None;

    /// <summary>Checks the variance flags of a constructor; false with a ValueError pending.</summary>
    protected static bool CheckVariance(ThreadState t, Value covariant, Value contravariant, Value infer)
    {
        if (covariant.IsTrue && contravariant.IsTrue)
            t.RaiseValueError("Bivariant types are not supported.");
        else if (infer.IsTrue && (covariant.IsTrue || contravariant.IsTrue))
            t.RaiseValueError("Variance cannot be specified with infer_variance.");
        else
            return true;
        return false;
    }

    private static PyTypeVariable Of(Value self) => (PyTypeVariable)self.Ref!;

    private static Value HasDefault(ThreadState t, Value self) => Value.FromBool(Of(self).defaultValue.IsGiven);
}

/// <summary>A part of a type parameter that may be written lazily: a value, or a function without parameters that makes it once.</summary>
internal struct LazyValue
{
    private readonly Value function;
    private Value value;

    private LazyValue(Value function, Value value)
    {
        this.function = function;
        this.value = value;
    }

    public readonly bool IsGiven => !function.IsUnbound || !value.IsUnbound;

    /// <summary>The function, or None.</summary>
    public readonly Value Evaluator => function.IsUnbound ? Value.None : function;

    public static LazyValue Of(Value value) => new(default, value);

    /// <summary>Made by the function when first asked for; nothing when it is unbound.</summary>
    public static LazyValue From(Value function) => new(function, default);

    /// <summary>The value; unbound when there is none.</summary>
    public Value Get(ThreadState t)
    {
        if (!value.IsUnbound || function.IsUnbound)
            return value;
        Value made = Calls.Call0(t, function);
        if (!made.IsError)
            value = made;
        return made;
    }
}
