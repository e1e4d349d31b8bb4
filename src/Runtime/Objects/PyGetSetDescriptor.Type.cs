using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

internal sealed partial class PyGetSetDescriptor
{
    public static new readonly PyType TypeObject = new PyType("getset_descriptor")
    {
        Repr = static (t, self) => Value.FromString($"<attribute '{Of(self).Name}' of '{Of(self).Owner.Name}' objects>"),
        DescriptorGet = Get,
        DescriptorSet = Set,
        Members = static () =>
        [
            new Field("__name__", static (t, self) => Value.FromString(Of(self).Name)),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).Owner.QualName}.{Of(self).Name}")),
            new Field("__objclass__", static (t, self) => Of(self).Owner),
            new GetSet("__doc__", static (_, self) => Of(self).Doc is { } doc ? Value.FromString(doc) : Value.None),
        ],
    }.Ready();

    private static PyGetSetDescriptor Of(Value self) => (PyGetSetDescriptor)self.Ref!;

    private static Value Get(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        PyGetSetDescriptor attribute = Of(self);
        return attribute.Accepts(t, instance) ? attribute.Getter(t, instance) : Value.Error;
    }

    private static bool Set(ThreadState t, Value self, Value instance, Value value)
    {
        PyGetSetDescriptor attribute = Of(self);
        if (!attribute.Accepts(t, instance))
            return false;
        if (attribute.Setter is { } set)
            return set(t, instance, value);
        t.RaiseAttributeError($"attribute '{attribute.Name}' of '{attribute.Owner.Name}' objects is not writable", instance, PyStr.Intern(attribute.Name));
        return false;
    }

    private bool Accepts(ThreadState t, Value instance)
    {
        if (instance.Type.IsSubtypeOf(Owner))
            return true;
        t.RaiseTypeError($"descriptor '{Name}' for '{Owner.Name}' objects doesn't apply to a '{instance.Type.Name}' object");
        return false;
    }
}
