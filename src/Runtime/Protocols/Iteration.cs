using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Protocols;

/// <summary>Iterating over any object.</summary>
internal static class Iteration
{
    /// <summary><c>iter(value)</c>. See cpython Objects/abstract.c PyObject_GetIter.</summary>
    public static Value Iter(ThreadState t, Value value)
    {
        PyType type = value.Type;
        if (type.Iter is { } iter)
        {
            Value iterator = iter(t, value);
            if (!iterator.IsError && iterator.Type.Next is null)
                return t.RaiseTypeError($"iter() returned non-iterator of type '{iterator.Type.Name}'");
            return iterator;
        }
        if (type.GetItem is not null && !type.IsSubtypeOf(PyDict.TypeObject))
            return new PySequenceIterator(value);
        return t.RaiseTypeError($"'{type.Name}' object is not iterable");
    }

    /// <summary>The next item of an iterator: unbound when it is exhausted, whatever way it said so.</summary>
    public static Value Next(ThreadState t, Value iterator)
    {
        if (iterator.Type.Next is not { } next)
            return t.RaiseTypeError($"'{iterator.Type.Name}' object is not an iterator");
        Value item = next(t, iterator);
        return item.IsError && t.ClearIf(BuiltinExceptions.StopIteration) ? default : item;
    }

    /// <summary>All items of an iterable, as a list of the caller's own; null on error.</summary>
    public static PyList? ToList(ThreadState t, Value iterable)
    {
        switch (iterable.Ref)
        {
            case PyList list when ReferenceEquals(list.Type, PyList.TypeObject):
                return new PyList(list.Span.ToArray());
            case PyTuple tuple when ReferenceEquals(tuple.Type, PyTuple.TypeObject):
                return new PyList(tuple.Items.AsSpan().ToArray());
        }
        Value iterator = Iter(t, iterable);
        if (iterator.IsError)
            return null;
        PyList result = new();
        while (true)
        {
            Value item = Next(t, iterator);
            if (item.IsUnbound)
                return result;
            if (item.IsError)
                return null;
            result.Append(item);
        }
    }
}
