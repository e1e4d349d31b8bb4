using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>
/// Attributes as <c>object</c> has them: data descriptors of the type, the instance's own attributes, other attributes of the type, in this
/// order. See cpython Objects/object.c _PyObject_GenericGetAttrWithDict.
/// </summary>
internal static class GenericAttributes
{
    /// <summary>The slot function that reads.</summary>
    public static readonly GetAttributeFunction GetSlot = Get;

    /// <summary>The slot function that writes and deletes.</summary>
    public static readonly SetAttributeFunction SetSlot = Set;

    public static Value Get(ThreadState t, Value self, PyStr name)
    {
        Value found = GetOrUnbound(t, self, name);
        return found.IsUnbound ? t.RaiseNoAttribute(self, name) : found;
    }

    /// <summary>As <see cref="Get"/>, but unbound when there is no such attribute (a descriptor may still raise AttributeError).</summary>
    public static Value GetOrUnbound(ThreadState t, Value self, PyStr name)
    {
        PyType type = self.Type;
        Value found = type.Lookup(name);
        if (found.IsUnbound)
            return GetOwn(self, name);
        PyType foundType = found.Type;
        DescriptorGetFunction? get = foundType.DescriptorGet;
        if (get is not null && foundType.DescriptorSet is not null)
            return get(t, found, self, type);
        Value own = GetOwn(self, name);
        if (!own.IsUnbound)
            return own;
        return get is null ? found : get(t, found, self, type);
    }

    /// <summary>Writes, or deletes when <paramref name="value"/> is unbound. See cpython Objects/object.c _PyObject_GenericSetAttrWithDict.</summary>
    public static bool Set(ThreadState t, Value self, PyStr name, Value value)
    {
        Value found = self.Type.Lookup(name);
        if (!found.IsUnbound && found.Type.DescriptorSet is { } set)
            return set(t, found, self, value);
        if (self.Ref is IAttributed attributed && self.Type.HasInstanceDict)
        {
            if (!value.IsUnbound)
            {
                attributed.Attributes.Set(name, value);
                return true;
            }
            return attributed.Attributes.Remove(name) || RaiseMissing(t, self, name);
        }
        if (self.Ref is IHasDict { } owner)
        {
            if (!value.IsUnbound)
            {
                owner.MakeDict().Set(name, value);
                return true;
            }
            return (owner.DictOrNull?.Remove(name) ?? false) || RaiseMissing(t, self, name);
        }
        return RaiseNotSettable(t, self, name, found);
    }

    /// <summary>What the object itself has under the name, types left aside; unbound when nothing.</summary>
    public static Value GetOwn(Value self, PyStr name) => self.Ref switch
    {
        PyInstance instance => instance.Attributes.Get(name),
        IAttributed attributed => attributed.Attributes.Get(name),
        IHasDict owner => owner.DictOrNull?.GetOrUnbound(name) ?? default,
        _ => default,
    };

    /// <summary>The <c>__dict__</c> of an object; null when it has none.</summary>
    public static PyDict? DictOf(Value self) => self.Ref switch
    {
        IAttributed attributed when self.Type.HasInstanceDict => attributed.Attributes.Dict,
        IHasDict owner => owner.MakeDict(),
        _ => null,
    };

    private static bool RaiseMissing(ThreadState t, Value self, PyStr name)
    {
        t.RaiseAttributeError($"'{self.Type.Name}' object has no attribute '{name.Text}'", self, name);
        return false;
    }

    private static bool RaiseNotSettable(ThreadState t, Value self, PyStr name, Value found)
    {
        string message = !found.IsUnbound
            ? $"'{self.Type.Name}' object attribute '{name.Text}' is read-only"
            : ReferenceEquals(self.Type.SetAttribute, SetSlot)
                ? $"'{self.Type.Name}' object has no attribute '{name.Text}' and no __dict__ for setting new attributes"
                : $"'{self.Type.Name}' object has no attribute '{name.Text}'";
        t.RaiseAttributeError(message, self, name);
        return false;
    }
}

/// <summary>A built-in object whose <c>__dict__</c> is a dict made on first use.</summary>
internal interface IHasDict
{
    /// <summary>The dict; null while nothing was stored.</summary>
    PyDict? DictOrNull { get; }

    PyDict MakeDict();

    /// <summary>Puts another dict in its place (assignment to <c>__dict__</c>).</summary>
    void ReplaceDict(PyDict replacement);
}
