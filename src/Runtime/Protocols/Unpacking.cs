using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Assignment of an iterable to several targets. See cpython Python/ceval.c _PyEval_UnpackIterableStackRef.</summary>
internal static class Unpacking
{
    /// <summary>Fills all targets from an iterable with just as many items; false on error.</summary>
    public static bool Unpack(ThreadState t, Value iterable, Span<Value> targets)
    {
        switch (iterable.Ref)
        {
            case PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject):
                return UnpackSpan(t, tuple.Items, targets);
            case PyList list when ReferenceEquals(list.Type, PyList.TypeObject):
                return UnpackSpan(t, list.Span, targets);
        }
        Value iterator = IterOrRaise(t, iterable);
        if (iterator.IsError)
            return false;
        for (int i = 0; i < targets.Length; i++)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsError)
                return false;
            if (item.IsUnbound)
                return RaiseTooFew(t, targets.Length, i);
            targets[i] = item;
        }
        Value extra = Iteration.Next(t, iterator);
        if (extra.IsUnbound)
            return true;
        return !extra.IsError && RaiseTooMany(t, iterable, targets.Length);
    }

    /// <summary>
    /// Unpacking with a starred target: fills <paramref name="before"/> targets, then one with a list of what is left over, then
    /// <paramref name="after"/> targets; false on error.
    /// </summary>
    public static bool UnpackEx(ThreadState t, Value iterable, int before, int after, Span<Value> targets)
    {
        Value iterator = IterOrRaise(t, iterable);
        if (iterator.IsError)
            return false;
        for (int i = 0; i < before; i++)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsError)
                return false;
            if (item.IsUnbound)
                return RaiseTooFewForStar(t, before + after, i);
            targets[i] = item;
        }
        PyList? rest = Iteration.ToList(t, iterator);
        if (rest is null)
            return false;
        if (rest.Count < after)
            return RaiseTooFewForStar(t, before + after, before + rest.Count);
        rest.Span[^after..].CopyTo(targets[(before + 1)..]);
        rest.Truncate(rest.Count - after);
        targets[before] = rest;
        return true;
    }

    private static bool UnpackSpan(ThreadState t, ReadOnlySpan<Value> items, Span<Value> targets)
    {
        if (items.Length == targets.Length)
        {
            items.CopyTo(targets);
            return true;
        }
        if (items.Length < targets.Length)
            return RaiseTooFew(t, targets.Length, items.Length);
        t.RaiseValueError($"too many values to unpack (expected {targets.Length}, got {items.Length})");
        return false;
    }

    private static Value IterOrRaise(ThreadState t, Value iterable)
    {
        PyType type = iterable.Type;
        if (type.Iter is null && type.GetItem is null)
            return t.RaiseTypeError($"cannot unpack non-iterable {type.Name} object");
        return Iteration.Iter(t, iterable);
    }

    private static bool RaiseTooFew(ThreadState t, int expected, int given)
    {
        t.RaiseValueError($"not enough values to unpack (expected {expected}, got {given})");
        return false;
    }

    private static bool RaiseTooFewForStar(ThreadState t, int expected, int given)
    {
        t.RaiseValueError($"not enough values to unpack (expected at least {expected}, got {given})");
        return false;
    }

    // CPython tells how many there are for list, tuple and dict alone.
    private static bool RaiseTooMany(ThreadState t, Value iterable, int expected)
    {
        if (iterable.Ref is PyDict dict && ReferenceEquals(dict.Type, PyDict.TypeObject) && dict.Count > expected)
            t.RaiseValueError($"too many values to unpack (expected {expected}, got {dict.Count})");
        else
            t.RaiseValueError($"too many values to unpack (expected {expected})");
        return false;
    }
}
