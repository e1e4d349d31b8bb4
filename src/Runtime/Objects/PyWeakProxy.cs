using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>weakref.proxy</c>: stands for an object without keeping it alive.</summary>
internal sealed class PyWeakProxy(PyType type, PyObject target, Value callback) : PyObject(type), IWeakReference
{
    public static new readonly PyType TypeObject = MakeType("ProxyType", null);

    public static readonly PyType CallableType = MakeType("CallableProxyType", static (ThreadState t, Value self, scoped in Arguments arguments) =>
        Of(t, self) is var target && target.IsError ? target : Calls.Call(t, target, in arguments));

    private readonly WeakReference<PyObject> target = new(target);
    private Value callback = callback;

    /// <summary><c>weakref.proxy(value, callback)</c>.</summary>
    public static Value To(ThreadState t, Value value, Value callback)
    {
        if (!PyWeakReference.IsPossible(value))
            return t.RaiseTypeError($"cannot create weak reference to '{value.Type.Name}' object");
        PyWeakProxy made = new(Calls.IsCallable(value) ? CallableType : TypeObject, value.Object!, callback.IsNone ? default : callback);
        if (!callback.IsNone)
            t.Engine.Finalization.WatchReference(value.Object!, made);
        return made;
    }

    public Value TakeCallback()
    {
        Value taken = callback;
        callback = default;
        return taken;
    }

    private static PyType MakeType(string name, CallFunction? call) => new PyType("weakref." + name)
    {
        Call = call,
        GetAttribute = static (t, self, name) => Of(t, self) is var target && target.IsError ? target : Attributes.Get(t, target, name),
        SetAttribute = static (t, self, name, value) => Of(t, self) is var target && !target.IsError && Attributes.Set(t, target, name, value),
        Repr = GetRepr,
        Str = static (t, self) => Of(t, self) is var target && target.IsError ? target : Representation.Str(t, target),
        Hash = static (t, self) =>
        {
            t.RaiseTypeError($"unhashable type: '{self.Type.Name}'");
            return -1;
        },
        RichCompare = static (t, self, other, op) => Of(t, self) is var target && target.IsError ? target : Comparison.Compare(t, target, Unwrap(other), op),
        Iter = static (t, self) => Of(t, self) is var target && target.IsError ? target : Iteration.Iter(t, target),
        Next = static (t, self) => Of(t, self) is var target && target.IsError ? target : Iteration.Next(t, target),
        Length = static (t, self) => Of(t, self) is var target && target.IsError ? -1 : Containers.Length(t, target),
        GetItem = static (t, self, key) => Of(t, self) is var target && target.IsError ? target : Containers.GetItem(t, target, key),
        SetItem = static (t, self, key, item) => Of(t, self) is var target && !target.IsError
            && (item.IsUnbound ? Containers.DeleteItem(t, target, key) : Containers.SetItem(t, target, key, item)),
        Contains = static (t, self, item) => Of(t, self) is var target && target.IsError ? Truth.Error : Containers.Contains(t, target, item),
        Bool = static (t, self) => Of(t, self) is var target && target.IsError ? Truth.Error : Truthiness.Of(t, target),
        Add = static (t, a, b) => Numbers.Add(t, Unwrap(a), Unwrap(b)),
        Subtract = static (t, a, b) => Numbers.Binary(t, Numbers.SubtractOperator, Unwrap(a), Unwrap(b)),
        Multiply = static (t, a, b) => Numbers.Multiply(t, Unwrap(a), Unwrap(b)),
    }.Ready();

    private static Value Of(ThreadState t, Value self) => ((PyWeakProxy)self.Ref!).target.TryGetTarget(out PyObject? found)
        ? found
        : t.Raise(BuiltinExceptions.ReferenceError, "weakly-referenced object no longer exists");

    private static Value Unwrap(Value value) => value.Ref is PyWeakProxy proxy && proxy.target.TryGetTarget(out PyObject? found) ? found : value;

    private static Value GetRepr(ThreadState t, Value self) => ((PyWeakProxy)self.Ref!).target.TryGetTarget(out PyObject? found)
        ? Value.FromString($"<weakproxy at {Identity.Address(self)}; to '{TypeMembers.FullName(found.Type)}' at {Identity.Address(found)}>")
        : Value.FromString($"<weakproxy at {Identity.Address(self)}; dead>");
}
