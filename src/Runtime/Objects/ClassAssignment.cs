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

    private static bool SameLayout(PyType a, PyType b)
    {
        if (a.HasInstanceDict != b.HasInstanceDict || a.SlotCount != b.SlotCount || !ReferenceEquals(NativeBase(a), NativeBase(b)))
            return false;
        // Slots of the same names in the same order are the same layout, whichever classes they are from.
        return a.SlotCount == 0 || SlotNames(a).SequenceEqual(SlotNames(b));
    }

    private static PyType NativeBase(PyType type)
    {
        while (type.IsHeapType)
            type = type.Base!;
        return type;
    }

    private static List<PyStr> SlotNames(PyType type)
    {
        List<PyStr> names = type.Base is null ? [] : SlotNames(type.Base);
        names.AddRange(type.SlotNames ?? []);
        return names;
    }

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return false;
    }
}
