using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>The method resolution order: C3. See cpython Objects/typeobject.c mro_implementation.</summary>
internal static class Linearization
{
    /// <summary>The order of a class with the given bases; null with a TypeError pending when there is none.</summary>
    public static PyType[]? Compute(ThreadState t, PyType type, PyType[] bases)
    {
        if (Array.Find(bases, static parent => parent.LacksMro) is { } incomplete)
        {
            t.RaiseTypeError($"Cannot extend an incomplete type '{incomplete.Name}'");
            return null;
        }
        if (bases.Length == 1)
            return [type, .. bases[0].Mro];
        for (int i = 0; i < bases.Length; i++)
        {
            for (int j = i + 1; j < bases.Length; j++)
            {
                if (!ReferenceEquals(bases[i], bases[j]))
                    continue;
                t.RaiseTypeError($"duplicate base class {bases[i].Name}");
                return null;
            }
        }
        return Merge(t, type, bases);
    }

    /// <summary>The order as <c>mro()</c> of the metatype says, where that is overridden; null on error.</summary>
    public static PyType[]? ComputeFor(ThreadState t, PyType type)
    {
        Value method = type.Type.Lookup(SpecialNames.Mro);
        if (ReferenceEquals(type.Type, PyType.TypeObject) || method.Is(PyType.TypeObject.Lookup(SpecialNames.Mro)))
            return Compute(t, type, type.Bases);
        Value result = Attributes.CallSpecial(t, type, SpecialNames.Mro);
        PyList? items = result.IsError ? null : Iteration.ToList(t, result);
        if (items is null)
            return null;
        if (items.Count == 0)
        {
            t.RaiseTypeError("type MRO must not be empty");
            return null;
        }
        PyType[] mro = new PyType[items.Count];
        for (int i = 0; i < mro.Length; i++)
        {
            if (items.Items[i].Ref is not PyType ancestor)
            {
                t.RaiseTypeError($"mro() returned a non-class ('{items.Items[i].Type.Name}')");
                return null;
            }
            if (!Layout.SolidBase(type.Base!).IsSubtypeOf(Layout.SolidBase(ancestor)) && !ReferenceEquals(ancestor, type))
            {
                t.RaiseTypeError($"mro() returned base with unsuitable layout ('{ancestor.Name}')");
                return null;
            }
            mro[i] = ancestor;
        }
        return mro;
    }

    private static PyType[]? Merge(ThreadState t, PyType type, PyType[] bases)
    {
        PyType[][] lists = [.. bases.Select(static b => b.Mro), bases];
        int[] heads = new int[lists.Length];
        List<PyType> order = [type];
        while (true)
        {
            PyType? next = null;
            bool isEmpty = true;
            for (int i = 0; i < lists.Length && next is null; i++)
            {
                if (heads[i] >= lists[i].Length)
                    continue;
                isEmpty = false;
                PyType candidate = lists[i][heads[i]];
                if (!IsInATail(lists, heads, candidate))
                    next = candidate;
            }
            if (isEmpty)
                return [.. order];
            if (next is null)
            {
                RaiseNone(t, lists, heads);
                return null;
            }
            order.Add(next);
            for (int i = 0; i < lists.Length; i++)
            {
                if (heads[i] < lists[i].Length && ReferenceEquals(lists[i][heads[i]], next))
                    heads[i]++;
            }
        }
    }

    private static bool IsInATail(PyType[][] lists, int[] heads, PyType candidate)
    {
        for (int i = 0; i < lists.Length; i++)
        {
            for (int j = heads[i] + 1; j < lists[i].Length; j++)
            {
                if (ReferenceEquals(lists[i][j], candidate))
                    return true;
            }
        }
        return false;
    }

    private static void RaiseNone(ThreadState t, PyType[][] lists, int[] heads)
    {
        List<string> names = [];
        for (int i = 0; i < lists.Length; i++)
        {
            if (heads[i] < lists[i].Length && !names.Contains(lists[i][heads[i]].ShortName))
                names.Add(lists[i][heads[i]].ShortName);
        }
        t.RaiseTypeError($"Cannot create a consistent method resolution order (MRO) for bases {string.Join(", ", names)}");
    }
}
