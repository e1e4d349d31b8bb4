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
        Value[]? values = ValuesOf(instance);
        return values is null || values[index].IsUnbound ? t.RaiseNoAttribute(instance, Name) : values[index];
    }

    protected override bool Write(ThreadState t, Value instance, Value value)
    {
        ref Value[]? values = ref ValuesOf(instance);
        values ??= new Value[instance.Type.SlotCount];
        ref Value place = ref values[index];
        if (value.IsUnbound && place.IsUnbound)
        {
            t.RaiseAttributeError(Name.Text, instance, Name);
            return false;
        }
        place = value;
        return true;
    }

    // A module keeps its other attributes in the namespace, so it has the values of slots alone.
    private static ref Value[]? ValuesOf(Value instance)
    {
        if (instance.Ref is IAttributed attributed)
            return ref attributed.Attributes.SlotValues;
        return ref ((PyModule)instance.Ref!).SlotValues;
    }
}
