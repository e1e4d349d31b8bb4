using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyMethodDescriptor
{
    public static new readonly PyType TypeObject = new PyType("method_descriptor")
    {
        Repr = static (t, self) => Value.FromString($"<method '{Of(self).Function.Name}' of '{Of(self).Owner.Name}' objects>"),
        Call = static (ThreadState t, Value self, scoped in Arguments arguments) => Of(self).Invoke(t, in arguments),
        DescriptorGet = Bind,
        Members = static () =>
        [
            new Field("__name__", static (t, self) => Value.FromString(Of(self).Function.Name)),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).Owner.QualName}.{Of(self).Function.Name}")),
            new Field("__objclass__", static (t, self) => Of(self).Owner),
            new GetSet("__doc__", static (t, self) => Of(self).Function.Doc is { } doc ? Value.FromString(doc) : Value.None),
            new GetSet("__text_signature__", static (t, self) => NativeSignatures.TextOf(Of(self).Function, "$self")),
            new Method("__reduce__", "()", static (t, self) => Reduction.OfAttribute(t, Of(self).Owner, Of(self).Function.Name)),
        ],
    }.Ready();

    private static PyMethodDescriptor Of(Value self) => (PyMethodDescriptor)self.Ref!;

    private static Value Bind(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        PyMethodDescriptor method = Of(self);
        return method.Accepts(t, instance) ? new PyBuiltinFunction(method.Function, instance) : Value.Error;
    }
}
