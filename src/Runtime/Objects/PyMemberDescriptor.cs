using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>member_descriptor</c>: an attribute declared in <c>__slots__</c>.</summary>
internal sealed class PyMemberDescriptor(PyType owner, PyStr name, int index) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("member_descriptor")
    {
        Repr = static (t, self) => Value.FromString($"<member '{Of(self).Name.Text}' of '{Of(self).Owner.Name}' objects>"),
        DescriptorGet = Get,
        DescriptorSet = Set,
        Members = static () =>
        [
            new GetSet("__name__", static (t, self) => Of(self).Name),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).Owner.QualName}.{Of(self).Name.Text}")),
            new GetSet("__objclass__", static (t, self) => Of(self).Owner),
            new GetSet("__doc__", static (t, self) => Value.None),
        ],
    }.Ready();

    public PyType Owner { get; } = owner;

    public PyStr Name { get; } = name;

    /// <summary>The place in <see cref="InstanceAttributes.SlotValues"/>.</summary>
    public int Index { get; } = index;

    private static PyMemberDescriptor Of(Value self) => (PyMemberDescriptor)self.Ref!;

    private static Value Get(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        PyMemberDescriptor member = Of(self);
        if (!member.Accepts(t, instance))
            return Value.Error;
        Value[]? values = ((IAttributed)instance.Ref!).Attributes.SlotValues;
        if (values is null || values[member.Index].IsUnbound)
            return t.RaiseNoAttribute(instance, member.Name);
        return values[member.Index];
    }

    private static bool Set(ThreadState t, Value self, Value instance, Value value)
    {
        PyMemberDescriptor member = Of(self);
        if (!member.Accepts(t, instance))
            return false;
        ref InstanceAttributes attributes = ref ((IAttributed)instance.Ref!).Attributes;
        attributes.SlotValues ??= new Value[instance.Type.SlotCount];
        ref Value place = ref attributes.SlotValues[member.Index];
        if (value.IsUnbound && place.IsUnbound)
        {
            t.RaiseAttributeError(member.Name.Text, instance, member.Name);
            return false;
        }
        place = value;
        return true;
    }

    private bool Accepts(ThreadState t, Value instance)
    {
        if (instance.Type.IsSubtypeOf(Owner) && instance.Ref is IAttributed)
            return true;
        t.RaiseTypeError($"descriptor '{Name.Text}' for '{Owner.Name}' objects doesn't apply to a '{instance.Type.Name}' object");
        return false;
    }
}
