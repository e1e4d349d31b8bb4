using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>member_descriptor</c>: an attribute with a place of its own in the object, declared in <c>__slots__</c> or native.</summary>
internal abstract class PyMemberDescriptor(PyType owner, PyStr name) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("member_descriptor")
    {
        Repr = static (t, self) => Value.FromString($"<member '{Of(self).Name.Text}' of '{Of(self).Owner.Name}' objects>"),
        DescriptorGet = Get,
        DescriptorSet = Set,
        Members = static () =>
        [
            new Field("__name__", static (t, self) => Of(self).Name),
            new GetSet("__qualname__", static (t, self) => Value.FromString($"{Of(self).Owner.QualName}.{Of(self).Name.Text}")),
            new Field("__objclass__", static (t, self) => Of(self).Owner),
            new GetSet("__doc__", static (t, self) => Of(self).Doc is { } doc ? Value.FromString(doc) : Value.None),
            new Method("__reduce__", "()", static (t, self) => Reduction.OfAttribute(t, Of(self).Owner, Of(self).Name.Text)),
        ],
    }.Ready();

    public PyType Owner { get; } = owner;

    public PyStr Name { get; } = name;

    protected virtual string? Doc => null;

    /// <summary>The value of the attribute of an instance of <see cref="Owner"/>.</summary>
    protected abstract Value Read(ThreadState t, Value instance);

    /// <summary>Writes the attribute, or deletes it when <paramref name="value"/> is unbound; false on error.</summary>
    protected abstract bool Write(ThreadState t, Value instance, Value value);

    private static PyMemberDescriptor Of(Value self) => (PyMemberDescriptor)self.Ref!;

    private static Value Get(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        PyMemberDescriptor member = Of(self);
        return member.Accepts(t, instance) ? member.Read(t, instance) : Value.Error;
    }

    private static bool Set(ThreadState t, Value self, Value instance, Value value)
    {
        PyMemberDescriptor member = Of(self);
        return member.Accepts(t, instance) && member.Write(t, instance, value);
    }

    private bool Accepts(ThreadState t, Value instance)
    {
        if (instance.Type.IsSubtypeOf(Owner))
            return true;
        t.RaiseTypeError($"descriptor '{Name.Text}' for '{Owner.Name}' objects doesn't apply to a '{instance.Type.Name}' object");
        return false;
    }
}
