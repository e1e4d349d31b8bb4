using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>method-wrapper</c>: a slot wrapper bound to an object.</summary>
internal sealed class PyMethodWrapper(PySlotWrapper wrapper, Value instance) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("method-wrapper")
    {
        Repr = GetRepr,
        Hash = GetHash,
        RichCompare = Compare,
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        Members = static () =>
        [
            new Field("__self__", static (t, self) => Of(self).instance),
            new GetSet("__name__", static (t, self) => Of(self).wrapper.Method.Name),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).wrapper.Owner.QualName}.{Of(self).wrapper.Method.Name.Text}")),
            new GetSet("__objclass__", static (t, self) => Of(self).wrapper.Owner),
            new GetSet("__doc__", static (t, self) => Of(self).wrapper.Method.Doc is { } doc ? Value.FromString(doc) : Value.None),
            new GetSet("__text_signature__", static (t, self) => Of(self).wrapper.TextSignature),
            new Method("__reduce__", "()", static (t, self) => Reduction.OfAttribute(t, Of(self).instance, Of(self).wrapper.Method.Name.Text)),
        ],
    }.Ready();

    private readonly PySlotWrapper wrapper = wrapper;
    private readonly Value instance = instance;

    public override Value Invoke(ThreadState t, scoped in Arguments arguments) =>
        wrapper.Method.Call(t, wrapper.Function, instance, in arguments);

    private static PyMethodWrapper Of(Value self) => (PyMethodWrapper)self.Ref!;

    private static Value GetRepr(ThreadState t, Value self)
    {
        PyMethodWrapper method = Of(self);
        return Value.FromString($"<method-wrapper '{method.wrapper.Method.Name.Text}' of {method.instance.Type.Name} object at {Identity.Address(method.instance)}>");
    }

    private static long GetHash(ThreadState t, Value self) =>
        Hashing.NotError(Identity.Number(Of(self).instance) ^ Identity.Number(Of(self).wrapper));

    private static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (op is not (CompareOp.Equal or CompareOp.NotEqual) || other.Ref is not PyMethodWrapper second)
            return Value.NotImplemented;
        PyMethodWrapper first = Of(self);
        bool equal = ReferenceEquals(first.wrapper, second.wrapper) && first.instance.Is(second.instance);
        return Value.FromBool(equal == (op == CompareOp.Equal));
    }
}
