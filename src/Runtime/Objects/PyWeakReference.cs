using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>weakref.ref</c>. Its callback is called when the collector has found the object; see <see cref="Finalization"/>.</summary>
internal sealed class PyWeakReference : PyObject, IAttributed, IWeakReference
{
    public static new readonly PyType TypeObject = new PyType("weakref.ReferenceType")
    {
        IsSubclassable = true,
        Allocate = static type => new PyWeakReference(type),
        New = Create,
        Init = static (ThreadState t, Value self, scoped in Arguments arguments) => TakeAsMany(t, arguments.PositionalCount, "__init__"),
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => arguments.Values.Length == 0
            ? Of(self).Target
            : t.RaiseTypeError($"{self.Type.Name}() takes no arguments ({arguments.Values.Length} given)"),
        Hash = GetHash,
        RichCompare = Compare,
        Repr = GetRepr,
        Members = static () =>
        [
            new GetSet("__callback__", static (t, self) => Of(self).Target.IsNone ? Value.None : Of(self).callback),
            new ClassMethod("__class_getitem__", "(item, /)", PyGenericAlias.OfClass),
        ],
    }.Ready();

    private InstanceAttributes attributes;
    private WeakReference<PyObject>? target;
    private Value callback = Value.None;
    private long hash = -1;

    private PyWeakReference(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    /// <summary>The object, or None when it is gone.</summary>
    public Value Target => target is not null && target.TryGetTarget(out PyObject? found) ? found : Value.None;

    /// <summary>True for objects that can be referred to weakly.</summary>
    public static bool IsPossible(Value value)
    {
        if (value.IsInt || value.IsFloat)
            return false;
        PyType type = value.Type;
        if (type.IsHeapType)
            return !type.Lookup(SpecialNames.Weakref).IsUnbound || value.Ref is PyType or PySet;
        return value.Ref is not (PyInt or PyComplex or PyStr or PyBytes or PyByteArray or PyTuple or PyList or PyDict or PyNone or PyEllipsis
            or PyNotImplemented or PyRange or PySlice or PyBaseException or PyCell);
    }

    /// <summary>The reference without a callback; the sentinel with a TypeError pending when the object allows none.</summary>
    public static Value To(ThreadState t, Value value)
    {
        if (!IsPossible(value))
            return t.RaiseTypeError($"cannot create weak reference to '{value.Type.Name}' object");
        return WeakReferenceList.PlainReference(value.Object!, static target => new PyWeakReference(TypeObject) { target = new WeakReference<PyObject>(target) });
    }

    public Value TakeCallback()
    {
        Value taken = callback.IsNone ? default : callback;
        callback = Value.None;
        return taken;
    }

    private static PyWeakReference Of(Value self) => (PyWeakReference)self.Ref!;

    private static Value Create(ThreadState t, PyType type, scoped in Arguments arguments)
    {
        int count = arguments.PositionalCount;
        if (arguments.KeywordCount > 0 && ReferenceEquals(type, TypeObject))
            return t.RaiseTypeError("ref() takes no keyword arguments");
        if (!TakeAsMany(t, count, "__new__"))
            return Value.Error;
        Value value = arguments.Values[0];
        Value callback = count == 2 ? arguments.Values[1] : Value.None;
        if (callback.IsNone && ReferenceEquals(type, TypeObject))
            return To(t, value);
        if (!IsPossible(value))
            return t.RaiseTypeError($"cannot create weak reference to '{value.Type.Name}' object");
        PyWeakReference made = (PyWeakReference)type.Allocate!(type);
        made.target = new WeakReference<PyObject>(value.Object!);
        made.callback = callback;
        WeakReferenceList.Add(value.Object!, made);
        if (!callback.IsNone)
            t.Engine.Finalization.WatchReference(value.Object!, made);
        return made;
    }

    private static bool TakeAsMany(ThreadState t, int count, string method)
    {
        if (count is 1 or 2)
            return true;
        t.RaiseTypeError($"{method} expected at {(count == 0 ? "least 1 argument" : "most 2 arguments")}, got {count}");
        return false;
    }

    // The object's hash, kept for when the object is gone.
    private static long GetHash(ThreadState t, Value self)
    {
        PyWeakReference reference = Of(self);
        if (reference.hash != -1)
            return reference.hash;
        Value target = reference.Target;
        if (!target.IsNone)
            return reference.hash = Hashing.Hash(t, target);
        t.RaiseTypeError("weak object has gone away");
        return -1;
    }

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyWeakReference second)
            return Value.NotImplemented;
        (Value a, Value b) = (Of(self).Target, second.Target);
        if (a.IsNone || b.IsNone)
            return Value.FromBool(self.Is(other) == (op == CompareOp.Equal));
        return Comparison.Compare(t, a, b, op);
    }

    private static Value GetRepr(ThreadState t, Value self)
    {
        Value target = Of(self).Target;
        string address = Identity.Address(self);
        if (target.IsNone)
            return Value.FromString($"<weakref at {address}; dead>");
        Value name = Protocols.Attributes.LookupSpecial(t, target, SpecialNames.Name);
        if (name.IsError)
            return name;
        string named = name.Ref is PyStr text ? $" ({text.Text})" : "";
        return Value.FromString($"<weakref at {address}; to '{TypeMembers.FullName(target.Type)}' at {Identity.Address(target)}{named}>");
    }
}
