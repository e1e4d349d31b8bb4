using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>contextvars</c> (PEP 567).</summary>
internal static class ContextvarsModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("contextvars");
        module.Add(PyContext.TypeObject).Add(PyContextVar.TypeObject).Add(PyContextToken.TypeObject);
        module.Add(new PyBuiltinFunction("copy_context", "()", CopyContext));
        module.Add("__all__", new PyTuple(Value.FromString("Context"), Value.FromString("ContextVar"), Value.FromString("Token"), Value.FromString("copy_context")));
        return module;
    }

    private static Value CopyContext(ThreadState t) => PyContext.CopyCurrent(t) ?? new PyContext();
}
