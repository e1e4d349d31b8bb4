using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Assignment to <c>__class__</c>. See cpython Objects/typeobject.c object_set_class.</summary>
internal static class ClassAssignment
{
    public static bool Assign(ThreadState t, Value self, Value value)
    {
        if (value.IsUnbound)
            return Fail(t, "can't delete __class__ attribute");
        if (value.Ref is not PyType target)
            return Fail(t, $"__class__ must be set to a class, not '{value.Type.Name}' object");
        PyType current = self.Type;
        bool modules = current.IsSubtypeOf(PyModule.TypeObject) && target.IsSubtypeOf(PyModule.TypeObject);
        if (!modules && !(current.IsHeapType && target.IsHeapType))
            return Fail(t, "__class__ assignment only supported for mutable types or ModuleType subclasses");
        if (ReferenceEquals(current, target))
            return true;
        if (!SameLayout(current, target))
            return Fail(t, $"__class__ assignment: '{target.Name}' object layout differs from '{current.Name}'");
        self.Object!.Type = target;
        if (self.Ref is IAttributed attributed)
            attributed.Attributes.MoveTo(target);
        return true;
    }

    // See cpython Objects/typeobject.c compatible_for_assignment.
    private static bool SameLayout(PyType a, PyType b)
    {
        if (a.HasInstanceDict != b.HasInstanceDict || HasWeakref(a) != HasWeakref(b))
            return false;
        PyType lastOfA = LastThatAdds(a);
        PyType lastOfB = LastThatAdds(b);
        if (ReferenceEquals(lastOfA, lastOfB))
            return true;
        // The same was added to the same base by two classes.
        return lastOfA.IsHeapType && lastOfB.IsHeapType && ReferenceEquals(lastOfA.Base, lastOfB.Base)
            && (lastOfA.SlotNames ?? []).SequenceEqual(lastOfB.SlotNames ?? []);
    }

    private static PyType LastThatAdds(PyType type)
    {
        while (type.IsHeapType && type.Base is { } next && type.SlotCount == next.SlotCount && type.HasInstanceDict == next.HasInstanceDict
            && HasWeakref(type) == HasWeakref(next))
            type = next;
        return type;
    }

    private static bool HasWeakref(PyType type) => !type.Lookup(SpecialNames.Weakref).IsUnbound || type.IsSubtypeOf(PyModule.TypeObject);

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return false;
    }
}
