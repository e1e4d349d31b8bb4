using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Builtins;

/// <summary>The module <c>builtins</c>: the names every program sees. See cpython Python/bltinmodule.c.</summary>
internal static class BuiltinsModule
{
    // The types among them, by their own names.
    private static readonly PyType[] Types =
    [
        PyBool.TypeObject,
        PyByteArray.TypeObject,
        PyBytes.TypeObject,
        PyClassMethod.TypeObject,
        PyComplex.TypeObject,
        PyDict.TypeObject,
        PyEnumerate.TypeObject,
        PyFilter.TypeObject,
        PyFloat.TypeObject,
        PyFrozenSet.TypeObject,
        PyInt.TypeObject,
        PyList.TypeObject,
        PyMap.TypeObject,
        PyMemoryView.TypeObject,
        PyObject.TypeObject,
        PyProperty.TypeObject,
        PyRange.TypeObject,
        PyReversed.TypeObject,
        PySet.TypeObject,
        PySlice.TypeObject,
        PyStaticMethod.TypeObject,
        PyStr.TypeObject,
        PySuper.TypeObject,
        PyTuple.TypeObject,
        PyType.TypeObject,
        PyZip.TypeObject,
    ];

    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("builtins", "The names that every module can use without importing anything.");
        module.Add("None", Value.None);
        module.Add("False", Value.False);
        module.Add("True", Value.True);
        module.Add("Ellipsis", Value.Ellipsis);
        module.Add("NotImplemented", Value.NotImplemented);
        module.Add("__debug__", Value.True);
        foreach (PyType type in Types)
            module.Add(type);
        foreach (PyType type in BuiltinExceptions.All)
            module.Add(type);
        module.Add("EnvironmentError", BuiltinExceptions.OSError);
        module.Add("IOError", BuiltinExceptions.OSError);
        AsyncFunctions.AddTo(module);
        AttributeFunctions.AddTo(module);
        CodeFunctions.AddTo(module);
        Extremes.AddTo(module);
        IterationFunctions.AddTo(module);
        InteractiveObjects.AddTo(module);
        NumberFunctions.AddTo(module);
        Summation.AddTo(module);
        TextFunctions.AddTo(module);
        module.Add("input", Input.Function);
        module.Add("open", Open.Function);
        module.Add("print", Print.Function);
        return module;
    }
}
