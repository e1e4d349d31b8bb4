using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Arrays;

/// <summary>The module <c>array</c>.</summary>
internal static class ArrayModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("array", "An array of basic values of C: characters, integers, floating-point numbers.");
        module.Add(new PyBuiltinFunction("_array_reconstructor", "(arraytype, typecode, mformat_code, items, /)", ArrayReduction.Reconstruct));
        module.Add("ArrayType", PyArray.TypeObject);
        module.Add("array", PyArray.TypeObject);
        module.Add("typecodes", Value.FromString(ArrayCode.Characters));
        RegisterAsSequence(t);
        return module;
    }

    // Without collections.abc the module works all the same.
    private static void RegisterAsSequence(ThreadState t)
    {
        Value abc = t.Engine.Import(t, "collections.abc");
        Value sequence = abc.IsError ? abc : Attributes.Get(t, abc, PyStr.Intern("MutableSequence"));
        Value registered = sequence.IsError ? sequence : Attributes.CallMethod(t, sequence, PyStr.Intern("register"), PyArray.TypeObject);
        if (registered.IsError)
            t.TakePending();
    }
}
