using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_abc</c>: the native part of <c>abc</c>, whose Python part is in Modules/Python/abc.py.</summary>
internal static class AbcModule
{
    public static PyModule Create(ThreadState t)
    {
        PyModule module = new("_abc", "What abc is built on.");
        module.Add(PyAbstractMeta.TypeObject);
        module.Add(new PyBuiltinFunction("abstractmethod", "(funcobj, /)", MarkAbstract));
        module.Add(new PyBuiltinFunction("get_cache_token", "()", static t => Value.FromInt64(PyAbstractMeta.CacheToken)));
        module.Add(new PyBuiltinFunction("update_abstractmethods", "(cls, /)", Update));
        return module;
    }

    private static Value MarkAbstract(ThreadState t, Value function) =>
        Attributes.Set(t, function, SpecialNames.IsAbstractMethod, Value.True) ? function : Value.Error;

    private static Value Update(ThreadState t, Value cls)
    {
        // Other classes have no abstract methods to update.
        if (cls.Ref is not PyType type || type.Dict.GetOrUnbound(SpecialNames.AbstractMethods).IsUnbound)
            return cls;
        return PyAbstractMeta.UpdateAbstractMethods(t, type) ? cls : Value.Error;
    }
}
