using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>The descriptor of a name in <c>__slots__</c>.</summary>
/// <param name="owner">The class with the <c>__slots__</c>.</param>
/// <param name="name">The name, mangled.</param>
/// <param name="index">The place in <see cref="InstanceAttributes.SlotValues"/>.</param>
internal sealed class PySlotMember(PyType owner, PyStr name, int index) : PyMemberDescriptor(owner, name)
{
    protected override Value Read(ThreadState t, Value instance)
    {
        Value[]? values = ((IAttributed)instance.Ref!).Attributes.SlotValues;
        return values is null || values[index].IsUnbound ? t.RaiseNoAttribute(instance, Name) : values[index];
    }

    protected override bool Write(ThreadState t, Value instance, Value value)
    {
        ref InstanceAttributes attributes = ref ((IAttributed)instance.Ref!).Attributes;
        attributes.SlotValues ??= new Value[instance.Type.SlotCount];
        ref Value place = ref attributes.SlotValues[index];
        if (value.IsUnbound && place.IsUnbound)
        {
            t.RaiseAttributeError(Name.Text, instance, Name);
            return false;
        }
        place = value;
        return true;
    }
}
