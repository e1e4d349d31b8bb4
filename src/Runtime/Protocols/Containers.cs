using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Length, items and membership of any object. See cpython Objects/abstract.c.</summary>
internal static class Containers
{
    /// <summary><c>len(value)</c>; -1 on error.</summary>
    public static long Length(ThreadState t, Value value)
    {
        if (value.Type.Length is { } length)
            return length(t, value);
        t.RaiseTypeError($"object of type '{value.Type.Name}' has no len()");
        return -1;
    }

    /// <summary><c>value[key]</c>.</summary>
    public static Value GetItem(ThreadState t, Value value, Value key)
    {
        PyType type = value.Type;
        if (type.GetItem is { } get)
            return get(t, value, key);
        if (value.Ref is PyType subscripted)
        {
            if (ReferenceEquals(subscripted, PyType.TypeObject))
                return PyGenericAlias.OfClass(t, value, key);
            Value classGetItem = Attributes.GetOrUnbound(t, value, SpecialNames.ClassGetItem);
            if (classGetItem.IsError)
                return classGetItem;
            return classGetItem.IsUnbound
                ? t.RaiseTypeError($"type '{subscripted.Name}' is not subscriptable")
                : Calls.Call1(t, classGetItem, key);
        }
        return t.RaiseTypeError($"'{type.Name}' object is not subscriptable");
    }

    /// <summary><c>value[key] = item</c>; false on error.</summary>
    public static bool SetItem(ThreadState t, Value value, Value key, Value item)
    {
        if (value.Type.SetItem is { } set)
            return set(t, value, key, item);
        t.RaiseTypeError($"'{value.Type.Name}' object does not support item assignment");
        return false;
    }

    /// <summary><c>del value[key]</c>; false on error.</summary>
    public static bool DeleteItem(ThreadState t, Value value, Value key)
    {
        if (value.Type.SetItem is { } set)
            return set(t, value, key, default);
        // What could be a sequence says it in other words of a position. See cpython Objects/abstract.c PySequence_DelItem.
        bool isSequence = key.Type.Index is not null
            && (value.Type.IsHeapType || value.Type.GetItem is not null || value.Type.Contains is not null || value.Type.Length is not null);
        t.RaiseTypeError($"'{value.Type.Name}' object {(isSequence ? "doesn't" : "does not")} support item deletion");
        return false;
    }

    /// <summary><c>item in value</c>.</summary>
    public static Truth Contains(ThreadState t, Value value, Value item)
    {
        if (value.Type.Contains is { } contains)
            return contains(t, value, item);
        if (value.Type.Iter is null && value.Type.GetItem is null)
        {
            t.RaiseTypeError($"argument of type '{value.Type.Name}' is not a container or iterable");
            return Truth.Error;
        }
        return ContainsByIterating(t, value, item);
    }

    /// <summary><c>item in value</c>, by going through the items.</summary>
    public static Truth ContainsByIterating(ThreadState t, Value value, Value item)
    {
        Value iterator = Iteration.Iter(t, value);
        if (iterator.IsError)
        {
            if (t.ClearIf(BuiltinExceptions.TypeError))
                t.RaiseTypeError($"argument of type '{value.Type.Name}' is not a container or iterable");
            return Truth.Error;
        }
        long index = IndexByIterating(t, iterator, item);
        return index == -2 ? Truth.Error : index >= 0 ? Truth.True : Truth.False;
    }

    /// <summary>How many items before the first that equals <paramref name="item"/>; -1 when none does, -2 on error.</summary>
    public static long IndexByIterating(ThreadState t, Value value, Value item)
    {
        Value iterator = Iteration.Iter(t, value);
        if (iterator.IsError)
            return -2;
        for (long index = 0; ; index++)
        {
            Value next = Iteration.Next(t, iterator);
            if (next.IsUnbound)
                return -1;
            if (next.IsError)
                return -2;
            Truth equal = Comparison.EqualTruth(t, next, item);
            if (equal != Truth.False)
                return equal == Truth.True ? index : -2;
        }
    }

    /// <summary>How many items equal <paramref name="item"/>; -1 on error.</summary>
    public static long CountByIterating(ThreadState t, Value value, Value item)
    {
        Value iterator = Iteration.Iter(t, value);
        if (iterator.IsError)
            return -1;
        long count = 0;
        while (true)
        {
            Value next = Iteration.Next(t, iterator);
            if (next.IsUnbound)
                return count;
            if (next.IsError)
                return -1;
            Truth equal = Comparison.EqualTruth(t, next, item);
            if (equal == Truth.Error)
                return -1;
            count += (long)equal;
        }
    }
}
