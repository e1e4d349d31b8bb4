using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Assignment to <c>__bases__</c>. See cpython Objects/typeobject.c type_set_bases.</summary>
internal static class BaseAssignment
{
    public static bool Assign(ThreadState t, Value self, Value value)
    {
        PyType type = (PyType)self.Ref!;
        if (!type.IsHeapType)
            return Fail(t, $"cannot set '__bases__' attribute of immutable type '{type.Name}'");
        if (value.IsUnbound)
            return Fail(t, $"cannot delete '__bases__' attribute of immutable type '{type.Name}'");
        if (value.Ref is not PyTuple tuple)
            return Fail(t, $"can only assign tuple to {type.Name}.__bases__, not {value.Type.Name}");
        if (tuple.Count == 0)
            return Fail(t, $"can only assign non-empty tuple to {type.Name}.__bases__, not ()");
        PyType[] bases = new PyType[tuple.Count];
        for (int i = 0; i < bases.Length; i++)
        {
            if (tuple.Items[i].Ref is not PyType candidate)
                return Fail(t, $"{type.Name}.__bases__ must be tuple of classes, not '{tuple.Items[i].Type.Name}'");
            if (candidate.IsSubtypeOf(type))
                return Fail(t, "a __bases__ item causes an inheritance cycle");
            bases[i] = candidate;
        }
        return Layout.BestBase(t, bases) is { } best && Replace(t, type, bases, best);
    }

    private static bool Replace(ThreadState t, PyType type, PyType[] bases, PyType best)
    {
        if (!ReferenceEquals(Layout.SolidBase(best), Layout.SolidBase(type.Base!)) || best.SlotCount != type.Base!.SlotCount)
            return Fail(t, $"__bases__ assignment: '{best.Name}' object layout differs from '{type.Base!.Name}'");
        (PyType[] oldBases, PyType? oldBase) = (type.Bases, type.Base);
        (type.Bases, type.Base) = (bases, best);
        if (!Relinearize(t, type))
        {
            (type.Bases, type.Base) = (oldBases, oldBase);
            return false;
        }
        foreach (PyType old in oldBases)
            old.RemoveSubclass(type);
        foreach (PyType added in bases)
            added.AddSubclass(type);
        type.Modified();
        SlotTable.BasesChanged(type);
        return true;
    }

    // The class and those below it; on failure those done are put back.
    private static bool Relinearize(ThreadState t, PyType type)
    {
        PyType[] old = type.Mro;
        PyType[]? mro = Linearization.ComputeFor(t, type);
        if (mro is null)
            return false;
        type.Mro = mro;
        foreach (PyType subclass in type.Subclasses())
        {
            if (Relinearize(t, subclass))
                continue;
            type.Mro = old;
            return false;
        }
        return true;
    }

    private static bool Fail(ThreadState t, string message)
    {
        t.RaiseTypeError(message);
        return false;
    }
}
