using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules;

/// <summary>The module <c>_weakref</c>: the native part of <c>weakref</c>, whose Python part is in Modules/Python/weakref.py.</summary>
internal static class WeakrefModule
{
    public static PyModule Create(ThreadState t) => new PyModule("_weakref", "Weak-reference support module.")
        .Add("ref", PyWeakReference.TypeObject)
        .Add("ReferenceType", PyWeakReference.TypeObject)
        .Add("ProxyType", PyWeakProxy.TypeObject)
        .Add("CallableProxyType", PyWeakProxy.CallableType)
        .Add(new PyBuiltinFunction("proxy", "(object, callback=None, /)", static (t, value, callback) => PyWeakProxy.To(t, value, callback)))
        .Add(new PyBuiltinFunction("getweakrefcount", "(object, /)", static (t, value) => Value.FromInt64(WeakReferenceList.To(value).Length)))
        .Add(new PyBuiltinFunction("getweakrefs", "(object, /)", static (t, value) => new PyList(WeakReferenceList.To(value))));
}
