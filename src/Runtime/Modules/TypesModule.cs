using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_types</c>: the types of the interpreter's objects; Modules/Python/types.py adds what is written in Python.</summary>
internal static class TypesModule
{
    // Python code meets none: they are made by C.
    private static readonly PyType Capsule = new PyType("PyCapsule") { Doc = "Capsule objects let you wrap a C \"void *\" pointer in a Python object." }.Ready();

    public static PyModule Create(ThreadState t) => new PyModule("_types", "Define names for built-in types.")
        .Add("AsyncGeneratorType", PyAsyncGenerator.TypeObject)
        .Add("BuiltinFunctionType", PyBuiltinFunction.TypeObject)
        .Add("BuiltinMethodType", PyBuiltinFunction.TypeObject)
        .Add("CellType", PyCell.TypeObject)
        .Add("ClassMethodDescriptorType", PyClassMethodDescriptor.TypeObject)
        .Add("CodeType", PyCode.TypeObject)
        .Add("CoroutineType", PyCoroutine.TypeObject)
        .Add("EllipsisType", PyEllipsis.TypeObject)
        .Add("FunctionType", PyFunction.TypeObject)
        .Add("GeneratorType", PyGenerator.TypeObject)
        .Add("GenericAlias", PyGenericAlias.TypeObject)
        .Add("CapsuleType", Capsule)
        .Add("GetSetDescriptorType", PyGetSetDescriptor.TypeObject)
        .Add("LambdaType", PyFunction.TypeObject)
        .Add("MappingProxyType", PyMappingProxy.TypeObject)
        .Add("MemberDescriptorType", PyMemberDescriptor.TypeObject)
        .Add("MethodDescriptorType", PyMethodDescriptor.TypeObject)
        .Add("MethodType", PyBoundMethod.TypeObject)
        .Add("MethodWrapperType", PyMethodWrapper.TypeObject)
        .Add("ModuleType", PyModule.TypeObject)
        .Add("NoneType", PyNone.TypeObject)
        .Add("NotImplementedType", PyNotImplemented.TypeObject)
        .Add("SimpleNamespace", PySimpleNamespace.TypeObject)
        .Add("TracebackType", PyTraceback.TypeObject)
        .Add("UnionType", PyUnion.TypeObject)
        .Add("WrapperDescriptorType", PySlotWrapper.TypeObject)
        .Add(new PyBuiltinFunction("mark_coroutine", "(func, /)", MarkCoroutine))
        .Add(new PyBuiltinFunction("calculate_meta", "(meta, bases, /)", CalculateMeta))
        .Add(new PyBuiltinFunction("resolve_bases", "(bases, /)", ResolveBases));

    // A function written with yield becomes one whose generators may be awaited; False for all other callables.
    private static Value MarkCoroutine(ThreadState t, Value function)
    {
        if (function.Ref is not PyFunction python)
            return Value.False;
        if (python.Code.Kind == CodeKind.Generator && !python.Code.IsIterableCoroutine)
            python.Code = python.Code with { IsIterableCoroutine = true };
        return Value.FromBool(python.Code.Kind == CodeKind.Coroutine || python.Code.IsIterableCoroutine);
    }

    private static Value CalculateMeta(ThreadState t, Value meta, Value bases) =>
        meta.Ref is PyType type && bases.Ref is PyTuple tuple
            ? ClassCreation.MostDerivedMetaclass(t, type, tuple) is { } winner ? winner : Value.Error
            : meta;

    private static Value ResolveBases(ThreadState t, Value bases)
    {
        PyList? items = Iteration.ToList(t, bases);
        PyTuple? resolved = items is null ? null : ClassCreation.ResolveBases(t, PyTuple.From(items.Span));
        return resolved is null ? Value.Error : resolved;
    }
}
