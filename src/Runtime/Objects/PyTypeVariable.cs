using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>TypeVar</c>, <c>ParamSpec</c> and <c>TypeVarTuple</c> share (PEP 695, PEP 696). See cpython Objects/typevarobject.c.</summary>
internal abstract class PyTypeVariable(PyType type, PyStr name) : PyObject(type), IHasDict
{
    private PyDict? dict;

    public PyStr Name { get; } = name;

    /// <summary>Inferred by type checkers, as for all variables of the bracket syntax.</summary>
    public bool InferVariance { get; init; }

    public bool IsCovariant { get; init; }

    public bool IsContravariant { get; init; }

    /// <summary>The default, or unbound; made by <see cref="DefaultFunction"/> on first use when that is set.</summary>
    public Value Default { get; set; }

    /// <summary>A function of one argument (the annotation format) that makes the default; unbound when there is none.</summary>
    public Value DefaultFunction { get; set; }

    PyDict? IHasDict.DictOrNull => dict;

    PyDict IHasDict.MakeDict() => dict ??= new PyDict();

    void IHasDict.ReplaceDict(PyDict replacement) => dict = replacement;

    /// <summary>The name with the variance in front, as the repr shows it.</summary>
    public string Describe() => InferVariance ? Name.Text : (IsCovariant ? "+" : IsContravariant ? "-" : "~") + Name.Text;

    /// <summary>The default, evaluated; <c>typing.NoDefault</c> when there is none.</summary>
    public Value GetDefault(ThreadState t)
    {
        if (Default.IsUnbound && !DefaultFunction.IsUnbound)
        {
            Value made = Calls.Call1(t, DefaultFunction, Value.FromInt64(1));
            if (made.IsError)
                return made;
            Default = made;
        }
        return Default.IsUnbound ? PyNoDefault.Instance : Default;
    }
}
