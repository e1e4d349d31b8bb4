using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_typing</c>: the types of PEP 695; Modules/Python/typing.py is written on them.</summary>
internal static class TypingModule
{
    public static PyModule Create(ThreadState t) => new PyModule("_typing", "What typing is built on.")
        .Add(PyGeneric.TypeObject)
        .Add("NoDefault", PyNoDefault.Instance)
        .Add(PyParamSpec.TypeObject)
        .Add("ParamSpecArgs", PyParamSpecPart.ArgsType)
        .Add("ParamSpecKwargs", PyParamSpecPart.KwargsType)
        .Add(PyTypeAlias.TypeObject)
        .Add(PyTypeVar.TypeObject)
        .Add(PyTypeVarTuple.TypeObject)
        .Add(PyUnion.TypeObject)
        .Add(new PyBuiltinFunction("_idfunc", "(x, /)", static (ThreadState _, Value x) => x))
        .Add(new PyBuiltinFunction("asked_by_abc", "()", static t => Value.FromBool(PyAbstractMeta.IsAsking(t))))
        .Add(new PyBuiltinFunction("substitute", "(alias, arguments, parameters, item, /)", Substitute));

    // What typing's own aliases and those of types share.
    private static Value Substitute(ThreadState t, Value alias, Value arguments, Value parameters, Value item)
    {
        PyTuple? replaced = TypeParameters.Substitute(t, alias, (PyTuple)arguments.Ref!, (PyTuple)parameters.Ref!, item);
        return replaced is null ? Value.Error : replaced;
    }
}
