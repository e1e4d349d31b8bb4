using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>property</c>: an attribute computed by functions. See cpython Objects/descrobject.c.</summary>
internal sealed partial class PyProperty : PyObject, IAttributed
{
    private InstanceAttributes attributes;

    private PyProperty(PyType type) : base(type) => attributes = new InstanceAttributes(type);

    public ref InstanceAttributes Attributes => ref attributes;

    /// <summary>True for an object of exact type <c>property</c>.</summary>
    public bool IsExact => ReferenceEquals(Type, TypeObject);

    /// <summary><c>fget</c>; None when it cannot be read.</summary>
    public Value Getter { get; private set; } = Value.None;

    public Value Setter { get; private set; } = Value.None;

    public Value Deleter { get; private set; } = Value.None;

    public Value Doc { get; private set; } = Value.None;

    /// <summary>The name it was given in its class; unbound when unknown.</summary>
    private Value Name { get; set; }

    // The doc came from the getter, so that another getter brings its own.
    private bool docIsFromGetter;

    private static Value Get(ThreadState t, Value self, Value instance, PyType owner)
    {
        if (instance.IsUnbound)
            return self;
        PyProperty property = (PyProperty)self.Ref!;
        return property.Getter.IsNone ? property.RaiseNo(t, instance, "getter") : Calls.Call1(t, property.Getter, instance);
    }

    private static bool Set(ThreadState t, Value self, Value instance, Value value)
    {
        PyProperty property = (PyProperty)self.Ref!;
        if (value.IsUnbound)
            return !(property.Deleter.IsNone ? property.RaiseNo(t, instance, "deleter") : Calls.Call1(t, property.Deleter, instance)).IsError;
        return !(property.Setter.IsNone ? property.RaiseNo(t, instance, "setter") : Calls.Call2(t, property.Setter, instance, value)).IsError;
    }

    private Value RaiseNo(ThreadState t, Value instance, string function)
    {
        Value name = GetName(t);
        if (name.IsError)
            return name;
        string typeName = instance.Type.QualName;
        if (name.IsUnbound)
            return t.Raise(BuiltinExceptions.AttributeError, $"property of '{typeName}' object has no {function}");
        string? text = Representation.Repr(t, name);
        return text is null ? Value.Error : t.Raise(BuiltinExceptions.AttributeError, $"property {text} of '{typeName}' object has no {function}");
    }

    // See cpython Objects/descrobject.c property_name.
    private Value GetName(ThreadState t)
    {
        if (!Name.IsUnbound || Getter.IsNone)
            return Name;
        return Protocols.Attributes.GetOrUnbound(t, Getter, SpecialNames.Name);
    }
}
