using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Attributes of any object: the operations behind <c>getattr</c>, <c>setattr</c> and special methods.</summary>
internal static class Attributes
{
    /// <summary><c>value.name</c>.</summary>
    public static Value Get(ThreadState t, Value value, PyStr name)
    {
        Value found = value.Type.GetAttribute!(t, value, name);
        if (found.IsError && t.Pending is PyAttributeError error)
            error.NoteMissing(name, value);
        return found;
    }

    /// <summary><c>value.name</c>, or unbound where that is an AttributeError.</summary>
    public static Value GetOrUnbound(ThreadState t, Value value, PyStr name)
    {
        // Without making an exception only to drop it.
        if (ReferenceEquals(value.Type.GetAttribute, GenericAttributes.GetSlot))
        {
            Value plain = GenericAttributes.GetOrUnbound(t, value, name);
            return plain.IsError && t.ClearIf(BuiltinExceptions.AttributeError) ? default : plain;
        }
        Value found = Get(t, value, name);
        return found.IsError && t.ClearIf(BuiltinExceptions.AttributeError) ? default : found;
    }

    /// <summary><c>value.name = item</c>; false on error.</summary>
    public static bool Set(ThreadState t, Value value, PyStr name, Value item)
    {
        PyType type = value.Type;
        if (type.SetAttribute is { } set)
            return set(t, value, name, item);
        t.RaiseTypeError($"'{type.Name}' object has no attributes (assign to .{name.Text})");
        return false;
    }

    /// <summary><c>del value.name</c>; false on error.</summary>
    public static bool Delete(ThreadState t, Value value, PyStr name) => Set(t, value, name, default);

    /// <summary>A special method looked up on the type and bound to the value; unbound when the type has none.</summary>
    public static Value LookupSpecial(ThreadState t, Value value, PyStr name)
    {
        PyType type = value.Type;
        Value found = type.Lookup(name);
        return found.IsUnbound ? found : Bind(t, found, value, type);
    }

    /// <summary>What reading <paramref name="attribute"/> (found on <paramref name="owner"/>) through an instance gives.</summary>
    public static Value Bind(ThreadState t, Value attribute, Value instance, PyType owner)
    {
        DescriptorGetFunction? get = attribute.Type.DescriptorGet;
        return get is null ? attribute : get(t, attribute, instance, owner);
    }

    /// <summary>Calls a special method of the type without making a bound method; unbound when the type has none.</summary>
    public static Value CallSpecial(ThreadState t, Value value, PyStr name)
    {
        Value method = value.Type.Lookup(name);
        if (method.Ref is PyFunction function)
            return function.Invoke1(t, value);
        if (method.IsUnbound)
            return default;
        if (IsPlainMethod(method))
            return Calls.Call1(t, method, value);
        method = Bind(t, method, value, value.Type);
        return method.IsError ? method : Calls.Call0(t, method);
    }

    /// <summary>As <see cref="CallSpecial(ThreadState, Value, PyStr)"/>, with an argument.</summary>
    public static Value CallSpecial(ThreadState t, Value value, PyStr name, Value argument)
    {
        Value method = value.Type.Lookup(name);
        if (method.Ref is PyFunction function)
            return function.Invoke2(t, value, argument);
        if (method.IsUnbound)
            return default;
        if (IsPlainMethod(method))
            return Calls.Call2(t, method, value, argument);
        method = Bind(t, method, value, value.Type);
        return method.IsError ? method : Calls.Call1(t, method, argument);
    }

    /// <summary>As <see cref="CallSpecial(ThreadState, Value, PyStr)"/>, with two arguments.</summary>
    public static Value CallSpecial(ThreadState t, Value value, PyStr name, Value a, Value b)
    {
        Value method = value.Type.Lookup(name);
        if (method.IsUnbound)
            return default;
        if (IsPlainMethod(method))
            return Calls.Call3(t, method, value, a, b);
        method = Bind(t, method, value, value.Type);
        return method.IsError ? method : Calls.Call2(t, method, a, b);
    }

    /// <summary>A function that, read from an instance, gives a bound method: calling it with the instance in front is the same.</summary>
    public static bool IsPlainMethod(Value attribute) => attribute.Ref is PyFunction or PyMethodDescriptor or PySlotWrapper;

    /// <summary>Calls the method <paramref name="name"/> of a value, found as an attribute.</summary>
    public static Value CallMethod(ThreadState t, Value value, PyStr name)
    {
        Value method = Get(t, value, name);
        return method.IsError ? method : Calls.Call0(t, method);
    }

    /// <summary>As <see cref="CallMethod(ThreadState, Value, PyStr)"/>, with an argument.</summary>
    public static Value CallMethod(ThreadState t, Value value, PyStr name, Value argument)
    {
        Value method = Get(t, value, name);
        return method.IsError ? method : Calls.Call1(t, method, argument);
    }
}
