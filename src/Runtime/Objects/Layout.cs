namespace PyLite.Runtime.Objects;

/// <summary>Which base gives a class the layout of its instances. See cpython Objects/typeobject.c best_base.</summary>
internal static class Layout
{
    /// <summary>The base whose layout the others agree with; null with a TypeError pending when there is none.</summary>
    public static PyType? BestBase(ThreadState t, ReadOnlySpan<PyType> bases)
    {
        PyType? winner = null;
        PyType? best = null;
        foreach (PyType candidate in bases)
        {
            if (!candidate.IsSubclassable)
            {
                t.RaiseTypeError($"type '{TypeMembers.FullName(candidate)}' is not an acceptable base type");
                return null;
            }
            PyType solid = SolidBase(candidate);
            if (winner is null || solid.IsSubtypeOf(winner))
            {
                if (winner is null || !ReferenceEquals(solid, winner))
                    (winner, best) = (solid, candidate);
            }
            else if (!winner.IsSubtypeOf(solid))
            {
                t.RaiseTypeError("multiple bases have instance lay-out conflict");
                return null;
            }
        }
        return best;
    }

    /// <summary>The nearest type that adds to the layout: a built-in one with objects of its own C# class, or one with <c>__slots__</c>.</summary>
    public static PyType SolidBase(PyType type)
    {
        while (type.Base is { } next)
        {
            bool adds = type.IsHeapType ? type.SlotCount > next.SlotCount : !ReferenceEquals(type.Allocate, next.Allocate);
            if (adds)
                return type;
            type = next;
        }
        return type;
    }
}
