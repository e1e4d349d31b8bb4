using PyLite.Runtime.Execution;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Objects;

/// <summary>What <c>dict_keys</c>, <c>dict_values</c> and <c>dict_items</c> have in common. See cpython Objects/dictobject.c dictviewobject.</summary>
internal abstract class PyDictView(PyType type, PyDict dict) : PyObject(type)
{
    public PyDict Dict { get; } = dict;

    protected static PyDict DictOf(Value self) => ((PyDictView)self.Ref!).Dict;

    protected static long GetLength(ThreadState t, Value self) => DictOf(self).Count;

    protected static Value GetRepr(ThreadState t, Value self)
    {
        PyDictView view = (PyDictView)self.Ref!;
        if (!t.EnterRepr(view))
            return Value.FromString("...");
        PyList? items = Iteration.ToList(t, self);
        string? text = items is null ? null : Representation.Repr(t, items);
        t.LeaveRepr(view);
        return text is null ? Value.Error : Value.FromString($"{view.Type.Name}({text})");
    }

    /// <summary>Compares a view as a set with another view or set.</summary>
    protected static Value Compare(ThreadState t, Value self, Value other, CompareOp op)
    {
        if (other.Ref is not (PySet or PyDictKeys or PyDictItems))
            return Value.NotImplemented;
        long left = Containers.Length(t, self);
        long right = Containers.Length(t, other);
        if (left < 0 || right < 0)
            return Value.Error;
        Truth result = op switch
        {
            CompareOp.Equal or CompareOp.NotEqual => left == right ? ContainsAll(t, self, other) : Truth.False,
            CompareOp.Less => left < right ? ContainsAll(t, self, other) : Truth.False,
            CompareOp.LessEqual => left <= right ? ContainsAll(t, self, other) : Truth.False,
            CompareOp.Greater => left > right ? ContainsAll(t, other, self) : Truth.False,
            _ => left >= right ? ContainsAll(t, other, self) : Truth.False,
        };
        if (result == Truth.Error)
            return Value.Error;
        return Value.FromBool(result == Truth.True != (op == CompareOp.NotEqual));
    }

    protected static Value And(ThreadState t, Value a, Value b)
    {
        // The other operand may be any iterable; the view is asked about its items.
        if (a.Ref is not PyDictView)
            (a, b) = (b, a);
        long own = Containers.Length(t, a);
        if (b.Ref is PyDictView && Containers.Length(t, b) > own)
            (a, b) = (b, a);
        else if (b.Ref is PySet set && ReferenceEquals(set.Type, PySet.TypeObject) && own <= set.Count)
            return set.Intersection(t, a) is { } common ? common : Value.Error;
        Value iterator = Iteration.Iter(t, b);
        if (iterator.IsError)
            return iterator;
        PySet result = new();
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return result;
            if (item.IsError)
                return item;
            Truth contained = Containers.Contains(t, a, item);
            if (contained == Truth.Error || (contained == Truth.True && !result.Add(t, item)))
                return Value.Error;
        }
    }

    protected static Value Or(ThreadState t, Value a, Value b)
    {
        PySet result = new();
        return result.TryUpdate(t, a) && result.TryUpdate(t, b) ? result : Value.Error;
    }

    protected static Value Subtract(ThreadState t, Value a, Value b)
    {
        PySet result = new();
        return result.TryUpdate(t, a) && result.TryRemoveAll(t, b) ? result : Value.Error;
    }

    protected static Value Xor(ThreadState t, Value a, Value b)
    {
        PySet result = new();
        return result.TryUpdate(t, a) && result.TryToggleAll(t, b) ? result : Value.Error;
    }

    protected static Value IsDisjoint(ThreadState t, Value self, Value other)
    {
        if (self.Is(other))
            return Value.FromBool(DictOf(self).Count == 0);
        Value iterator = Iteration.Iter(t, other);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Value.True;
            if (item.IsError)
                return item;
            Truth contained = Containers.Contains(t, self, item);
            if (contained != Truth.False)
                return contained == Truth.Error ? Value.Error : Value.False;
        }
    }

    // Whether each item of a is in b.
    private static Truth ContainsAll(ThreadState t, Value a, Value b)
    {
        Value iterator = Iteration.Iter(t, a);
        if (iterator.IsError)
            return Truth.Error;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound)
                return Truth.True;
            if (item.IsError)
                return Truth.Error;
            Truth contained = Containers.Contains(t, b, item);
            if (contained != Truth.True)
                return contained;
        }
    }
}
