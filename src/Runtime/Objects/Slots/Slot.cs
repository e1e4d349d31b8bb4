using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Where a slot stands in a type.</summary>
internal delegate ref T? SlotPlace<T>(PyType type) where T : Delegate;

/// <summary>A slot of types together with the special methods that stand for it in Python. See cpython Objects/typeobject.c slotdefs.</summary>
internal abstract class Slot
{
    /// <summary>The special methods; most slots have one, binary operators have two, rich comparison has six.</summary>
    public SpecialMethod[] Methods { get; private init; }

    protected Slot(params SpecialMethod[] methods)
    {
        Methods = methods;
        foreach (SpecialMethod method in methods)
            method.Slot = this;
    }

    /// <summary>The native function in the slot of a type.</summary>
    public abstract Delegate? Get(PyType type);

    /// <summary>Fills the slot of a type.</summary>
    protected abstract void Set(PyType type, Delegate? function);

    /// <summary>The function that looks the special method up and calls it; null where Python code cannot fill the slot.</summary>
    protected abstract Delegate? GenericFunction { get; }

    /// <summary>True when a built-in type fills the slot itself instead of inheriting it.</summary>
    public bool IsOwn(PyType type)
    {
        Delegate? function = Get(type);
        return function is not null && (type.Base is null || !ReferenceEquals(function, Get(type.Base)));
    }

    /// <summary>
    /// Fills the slot of a class from what its linearisation has under the special names: a native function where that is the method
    /// of a built-in type, else the function that looks up. See cpython Objects/typeobject.c update_one_slot.
    /// </summary>
    public void Update(PyType type)
    {
        Delegate? specific = null;
        bool useGeneric = false;
        foreach (SpecialMethod method in Methods)
        {
            Value found = type.Lookup(method.Name);
            if (found.IsUnbound)
                continue;
            Delegate? native = NativeFunctionOf(found, method, type, out bool concernsOtherSlot);
            if (concernsOtherSlot)
                continue;
            if (native is null || (specific is not null && !ReferenceEquals(specific, native)))
                useGeneric = true;
            else
                specific = native;
        }
        Set(type, useGeneric ? GenericFunction : specific);
    }

    /// <summary>The native function that a special method of a class found in its linearisation stands for; null when it needs a call.</summary>
    protected virtual Delegate? NativeFunctionOf(Value found, SpecialMethod method, PyType type, out bool concernsOtherSlot)
    {
        concernsOtherSlot = false;
        if (found.Ref is not PySlotWrapper wrapper || !ReferenceEquals(wrapper.Method.Name, method.Name))
            return null;
        // The method of a strange type is called, and complains.
        if (!type.IsSubtypeOf(wrapper.Owner))
            return null;
        // `__add__` of a sequence is its Concat, which is no Add.
        concernsOtherSlot = !ReferenceEquals(wrapper.Method.Slot, this);
        return wrapper.Function;
    }
}

/// <summary>A slot of a known shape.</summary>
internal abstract class Slot<T>(SlotPlace<T> place, params SpecialMethod[] methods) : Slot(methods) where T : Delegate
{
    /// <summary>See <see cref="Slot.GenericFunction"/>; one object, since the operators compare slots by reference.</summary>
    protected T? Generic { get; init; }

    protected override Delegate? GenericFunction => Generic;

    public override Delegate? Get(PyType type) => place(type);

    protected override void Set(PyType type, Delegate? function) => place(type) = (T?)function;

    /// <summary>The slot of a type holds the generic function.</summary>
    protected bool IsGeneric(PyType type) => ReferenceEquals(place(type), Generic);
}
