namespace PyLite.Runtime.Objects;

/// <summary>
/// A built-in object that, as an instance of a class written in Python, has a <c>__dict__</c>: it takes no room while it is not used.
/// </summary>
internal abstract class AttributedObject(PyType type) : PyObject(type), IAttributed
{
    private Box? box;

    /// <inheritdoc/>
    ref InstanceAttributes IAttributed.Attributes => ref OwnAttributes;

    /// <summary>Some attribute of its own was set.</summary>
    protected bool HasOwnAttributes => box is not null && !box.Attributes.IsEmpty;

    /// <summary>The attributes of its own.</summary>
    protected ref InstanceAttributes OwnAttributes => ref (box ??= new Box(Type)).Attributes;

    private sealed class Box(PyType type)
    {
        public InstanceAttributes Attributes = new(type);
    }
}
