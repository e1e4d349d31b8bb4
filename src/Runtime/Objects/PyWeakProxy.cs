using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>weakref.proxy</c>: stands for an object without keeping it alive.</summary>
internal sealed partial class PyWeakProxy(PyType type, PyObject target, Value callback) : PyObject(type), IWeakReference
{
    private readonly WeakReference<PyObject> target = new(target);
    private Value callback = callback;

    /// <summary><c>weakref.proxy(value, callback)</c>.</summary>
    public static Value To(ThreadState t, Value value, Value callback)
    {
        if (!PyWeakReference.IsPossible(value))
            return t.RaiseTypeError($"cannot create weak reference to '{value.Type.Name}' object");
        if (callback.IsNone)
            return WeakReferenceList.PlainProxy(value.Object!, static target => new PyWeakProxy(TypeFor(target), target, default));
        PyWeakProxy made = new(TypeFor(value), value.Object!, callback);
        WeakReferenceList.Add(value.Object!, made);
        t.Engine.Finalization.WatchReference(value.Object!, made);
        return made;
    }

    public Value TakeCallback()
    {
        Value taken = callback;
        callback = default;
        return taken;
    }

    private static PyType TypeFor(Value target) => Calls.IsCallable(target) ? CallableType : TypeObject;

    private static Value Of(ThreadState t, Value self) => ((PyWeakProxy)self.Ref!).target.TryGetTarget(out PyObject? found)
        ? found
        : t.Raise(BuiltinExceptions.ReferenceError, "weakly-referenced object no longer exists");

    // Operators see the objects that proxies stand for.
    private static Value Unwrap(ThreadState t, Value value) => value.Ref is PyWeakProxy ? Of(t, value) : value;

    private static Value GetRepr(ThreadState t, Value self) => ((PyWeakProxy)self.Ref!).target.TryGetTarget(out PyObject? found)
        ? Value.FromString($"<weakproxy at {Identity.Address(self)}; to '{TypeMembers.FullName(found.Type)}' at {Identity.Address(found)}>")
        : Value.FromString($"<weakproxy at {Identity.Address(self)}; dead>");
}
