using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary><c>isinstance</c> and <c>issubclass</c>. See cpython Objects/abstract.c object_isinstance.</summary>
internal static class TypeChecks
{
    /// <summary><c>isinstance(value, classInfo)</c>.</summary>
    public static Truth IsInstance(ThreadState t, Value value, Value classInfo)
    {
        if (classInfo.Ref is PyType type)
        {
            if (ReferenceEquals(value.Type, type))
                return Truth.True;
            if (ReferenceEquals(type.Type, PyType.TypeObject))
                return IsRealInstance(t, value, classInfo);
        }
        if (Alternatives(classInfo) is { } tuple)
            return AnyOf(t, value, tuple, IsInstance, " in __instancecheck__");
        return Check(t, value, classInfo, SpecialNames.InstanceCheck, IsRealInstance);
    }

    /// <summary><c>issubclass(derived, classInfo)</c>.</summary>
    public static Truth IsSubclass(ThreadState t, Value derived, Value classInfo)
    {
        if (classInfo.Ref is PyType type && ReferenceEquals(type.Type, PyType.TypeObject))
            return derived.Is(classInfo) ? Truth.True : IsRealSubclass(t, derived, classInfo);
        if (Alternatives(classInfo) is { } tuple)
            return AnyOf(t, derived, tuple, IsSubclass, " in __subclasscheck__");
        return Check(t, derived, classInfo, SpecialNames.SubclassCheck, IsRealSubclass);
    }

    /// <summary>As <see cref="IsInstance"/>, without asking <c>__instancecheck__</c>: <c>type.__instancecheck__</c>.</summary>
    public static Truth IsRealInstance(ThreadState t, Value value, Value classInfo)
    {
        if (classInfo.Ref is PyType type)
        {
            if (value.Type.IsSubtypeOf(type))
                return Truth.True;
            // A proxy may claim another class.
            if (value.IsInt || value.IsFloat
                || (value.Type.UsesGenericGetAttribute && ReferenceEquals(value.Type.Lookup(SpecialNames.Class).Ref, ObjectClass)))
                return Truth.False;
            Value declared = Attributes.GetOrUnbound(t, value, SpecialNames.Class);
            if (declared.IsError)
                return Truth.Error;
            bool claims = declared.Ref is PyType other && !ReferenceEquals(other, value.Type) && other.IsSubtypeOf(type);
            return claims ? Truth.True : Truth.False;
        }
        if (!HasBases(t, classInfo, "isinstance() arg 2 must be a type, a tuple of types, or a union"))
            return Truth.Error;
        Value ownClass = Attributes.GetOrUnbound(t, value, SpecialNames.Class);
        if (ownClass.IsError)
            return Truth.Error;
        return ownClass.IsUnbound ? Truth.False : IsAbstractSubclass(t, ownClass, classInfo);
    }

    /// <summary>As <see cref="IsSubclass"/>, without asking <c>__subclasscheck__</c>: <c>type.__subclasscheck__</c>.</summary>
    public static Truth IsRealSubclass(ThreadState t, Value derived, Value classInfo)
    {
        if (derived.Ref is PyType type && classInfo.Ref is PyType other)
            return type.IsSubtypeOf(other) ? Truth.True : Truth.False;
        if (!HasBases(t, derived, "issubclass() arg 1 must be a class")
            || !HasBases(t, classInfo, "issubclass() arg 2 must be a class, a tuple of classes, or a union"))
            return Truth.Error;
        return IsAbstractSubclass(t, derived, classInfo);
    }

    private static readonly PyObject? ObjectClass = PyType.ObjectType.Lookup(SpecialNames.Class).Object;

    private static Truth Check(ThreadState t, Value value, Value classInfo, PyStr name, Func<ThreadState, Value, Value, Truth> real)
    {
        if (classInfo.Type.Lookup(name).IsUnbound)
            return real(t, value, classInfo);
        if (!t.EnterNative(name == SpecialNames.InstanceCheck ? " in __instancecheck__" : " in __subclasscheck__"))
            return Truth.Error;
        Value result = Attributes.CallSpecial(t, classInfo, name, value);
        t.LeaveNative();
        return result.IsError ? Truth.Error : Truthiness.Of(t, result);
    }

    // A tuple and a union stand for each of their items.
    private static PyTuple? Alternatives(Value classInfo) => classInfo.Ref switch
    {
        PyTuple tuple => tuple,
        PyUnion union => union.Arguments,
        _ => null,
    };

    private static Truth AnyOf(ThreadState t, Value value, PyTuple classes, Func<ThreadState, Value, Value, Truth> check, string where)
    {
        if (!t.EnterNative(where))
            return Truth.Error;
        Truth result = Truth.False;
        foreach (Value item in classes.Items)
        {
            result = check(t, value, item);
            if (result != Truth.False)
                break;
        }
        t.LeaveNative();
        return result;
    }

    private static bool HasBases(ThreadState t, Value value, string message)
    {
        if (value.Ref is PyType)
            return true;
        Value bases = Attributes.GetOrUnbound(t, value, SpecialNames.Bases);
        if (bases.IsError)
            return false;
        if (bases.Ref is PyTuple)
            return true;
        t.RaiseTypeError(message);
        return false;
    }

    // Walks `__bases__` of what need not be types.
    private static Truth IsAbstractSubclass(ThreadState t, Value derived, Value classInfo)
    {
        if (derived.Is(classInfo))
            return Truth.True;
        Value bases = Attributes.GetOrUnbound(t, derived, SpecialNames.Bases);
        if (bases.IsError)
            return Truth.Error;
        if (bases.Ref is not PyTuple tuple)
            return Truth.False;
        if (!t.EnterNative(" in __issubclass__"))
            return Truth.Error;
        Truth result = Truth.False;
        for (int i = 0; i < tuple.Count && result == Truth.False; i++)
            result = IsAbstractSubclass(t, tuple.Items[i], classInfo);
        t.LeaveNative();
        return result;
    }
}
