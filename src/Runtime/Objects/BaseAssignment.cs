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
            if (candidate.IsSubtypeOf(type) || IsBaseOf(type, candidate))
                return Fail(t, "a __bases__ item causes an inheritance cycle");
            bases[i] = candidate;
        }
        return Layout.BestBase(t, bases) is { } best && Replace(t, type, bases, best);
    }

    private static bool Replace(ThreadState t, PyType type, PyType[] bases, PyType best)
    {
        if (IsPlainData(best))
            return Fail(t, $"__bases__ assignment: '{best.Name}' deallocator differs from '{type.Base!.Name}'");
        if (!ReferenceEquals(Layout.SolidBase(best), Layout.SolidBase(type.Base!)) || best.SlotCount != type.Base!.SlotCount)
            return Fail(t, $"__bases__ assignment: '{best.Name}' object layout differs from '{type.Base!.Name}'");
        (PyType[] oldBases, PyType? oldBase) = (type.Bases, type.Base);
        (type.Bases, type.Base) = (bases, best);
        List<(PyType Type, PyType[] New, PyType[] Old)> changed = [];
        if (!Relinearize(t, type, changed))
        {
            foreach ((PyType below, PyType[] added, PyType[] old) in changed)
            {
                if (ReferenceEquals(below.Mro, added))
                    below.Mro = old;
            }
            if (ReferenceEquals(type.Bases, bases))
                (type.Bases, type.Base) = (oldBases, oldBase);
            return false;
        }
        // A mro() of the program may have given the class other bases meanwhile: then the rest was done there.
        if (!ReferenceEquals(type.Bases, bases))
            return true;
        foreach (PyType old in oldBases)
            old.RemoveSubclass(type);
        foreach (PyType added in bases)
            added.AddSubclass(type);
        type.Modified();
        SlotTable.BasesChanged(type);
        return true;
    }

    // Built-in types whose objects refer to no others.
    private static bool IsPlainData(PyType type) => !type.IsHeapType
        && (type.IsSubtypeOf(PyInt.TypeObject) || type.IsSubtypeOf(PyFloat.TypeObject) || type.IsSubtypeOf(PyComplex.TypeObject)
            || type.IsSubtypeOf(PyStr.TypeObject) || type.IsSubtypeOf(PyBytes.TypeObject));

    // While a mro() of the program runs, the bases are new already and the linearisation is not.
    private static bool IsBaseOf(PyType type, PyType candidate)
    {
        for (PyType? parent = candidate; parent is not null; parent = parent.Base)
        {
            if (ReferenceEquals(parent, type))
                return true;
        }
        return false;
    }

    // The class and those below it.
    private static bool Relinearize(ThreadState t, PyType type, List<(PyType Type, PyType[] New, PyType[] Old)> changed)
    {
        PyType[] old = type.Mro;
        PyType[]? mro = Linearization.ComputeFor(t, type);
        if (mro is null)
            return false;
        if (!ReferenceEquals(type.Mro, old))
            return true;
        type.Mro = mro;
        type.LacksMro = false;
        changed.Add((type, mro, old));
        foreach (PyType subclass in type.Subclasses())
        {
            if (!Relinearize(t, subclass, changed))
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
