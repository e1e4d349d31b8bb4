using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PySlotWrapper
{
    public static new readonly PyType TypeObject = new PyType("wrapper_descriptor")
    {
        Repr = static (t, self) => Value.FromString($"<slot wrapper '{Of(self).Method.Name.Text}' of '{Of(self).Owner.Name}' objects>"),
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        DescriptorGet = Bind,
        Members = static () =>
        [
            new Field("__name__", static (t, self) => Of(self).Method.Name),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).Owner.QualName}.{Of(self).Method.Name.Text}")),
            new Field("__objclass__", static (t, self) => Of(self).Owner),
            new GetSet("__doc__", static (t, self) => Of(self).Method.Doc is { } doc ? Value.FromString(doc) : Value.None),
            new GetSet("__text_signature__", static (t, self) => Of(self).TextSignature),
            new Method("__reduce__", "()", static (t, self) => Reduction.OfAttribute(t, Of(self).Owner, Of(self).Method.Name.Text)),
        ],
    }.Ready();

    private static PySlotWrapper Of(Value self) => (PySlotWrapper)self.Ref!;

    /// <summary><c>__text_signature__</c>.</summary>
    public Value TextSignature => Value.FromString(Method.TextSignature);

    private static Value Bind(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        PySlotWrapper wrapper = Of(self);
        return wrapper.Accepts(t, instance) ? new PyMethodWrapper(wrapper, instance) : Value.Error;
    }
}
