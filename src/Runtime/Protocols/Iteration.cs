using System.Numerics;
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
        // A native type that has no length is subscripted with other things than positions.
        if (type.GetItem is not null && (type.IsHeapType || type.Length is not null) && !type.IsSubtypeOf(PyDict.TypeObject))
            return new PySequenceIterator(value);
        return t.RaiseTypeError($"'{type.Name}' object is not iterable");
    }

    /// <summary>The next item of an iterator: unbound when it is exhausted, whatever way it said so.</summary>
    public static Value Next(ThreadState t, Value iterator)
    {
        // The commonest iterators of consumers such as sum() and any(): without the call through the slot.
        if (iterator.Ref is PyGenerator generator)
            return generator.Resume(t, Value.None);
        if (iterator.Type.Next is not { } next)
            return t.RaiseTypeError($"'{iterator.Type.Name}' object is not an iterator");
        Value item = next(t, iterator);
        return item.IsError && t.ClearIf(BuiltinExceptions.StopIteration) ? default : item;
    }

    /// <summary>All items of an iterable, as a list of the caller's own; null on error.</summary>
    public static PyList? ToList(ThreadState t, Value iterable)
    {
        PyList list = new();
        return list.TryExtend(t, iterable) ? list : null;
    }

    /// <summary>
    /// Gives the items of an iterator to a sink: unbound when the iterator is exhausted, the error sentinel, or the item that the sink did not take.
    /// </summary>
    public static Value Feed<TSink>(ThreadState t, Value iterator, ref TSink sink)
        where TSink : struct, IItemSink
    {
        if (iterator.Ref is PyGenerator generator)
            return generator.Feed(t, ref sink);
        Function1 next = iterator.Type.Next!;
        while (true)
        {
            Value item = next(t, iterator);
            if (item.IsUnbound)
                return item;
            if (item.IsError)
                return t.ClearIf(BuiltinExceptions.StopIteration) ? default : item;
            if (!sink.Take(item))
                return item;
        }
    }

    /// <summary>Adds what an iterator still has to a list; false on error.</summary>
    public static bool TryAppendAll(ThreadState t, Value iterator, PyList list)
    {
        ListSink sink = new(list);
        return !Feed(t, iterator, ref sink).IsError;
    }

    /// <summary>
    /// What an object says about how many items it will give: <paramref name="missing"/> where it does not say, -1 on error.
    /// See cpython Objects/abstract.c PyObject_LengthHint.
    /// </summary>
    public static long LengthHint(ThreadState t, Value value, long missing)
    {
        if (value.Type.Length is { } length)
        {
            long known = length(t, value);
            if (known >= 0)
                return known;
            if (!t.ClearIf(BuiltinExceptions.TypeError))
                return -1;
        }
        Value hint = Attributes.CallSpecial(t, value, SpecialNames.LengthHint);
        if (hint.IsUnbound || (hint.IsError && t.ClearIf(BuiltinExceptions.TypeError)) || hint.IsNotImplemented)
            return missing;
        if (hint.IsError)
            return -1;
        if (!PyInt.TryGet(hint, out BigInteger number))
        {
            t.RaiseTypeError($"__length_hint__ must be an integer, not {hint.Type.Name}");
            return -1;
        }
        if (number.Sign < 0)
        {
            t.RaiseValueError("__length_hint__() should return >= 0");
            return -1;
        }
        if (number <= long.MaxValue)
            return (long)number;
        t.RaiseOverflowError("Python int too large to convert to C ssize_t");
        return -1;
    }

    /// <summary>Makes room in a list for what an iterable is expected to give; false on error.</summary>
    public static bool TryReserve(ThreadState t, Value iterable, PyList list)
    {
        const long LargestTrusted = 1 << 16;
        long hint = LengthHint(t, iterable, 0);
        if (hint < 0)
            return false;
        // A large hint may be wrong: growing as the items come costs little.
        list.Reserve((int)Math.Min(hint, LargestTrusted));
        return true;
    }

    private readonly struct ListSink(PyList list) : IItemSink
    {
        public bool Take(Value item)
        {
            list.Append(item);
            return true;
        }
    }
}
