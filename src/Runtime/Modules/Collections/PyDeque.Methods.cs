using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;
using PyLite.Runtime.Protocols;

namespace PyLite.Runtime.Modules.Collections;

internal partial class PyDeque
{
    private static Value AppendMethod(ThreadState t, Value self, Value item)
    {
        Self(self).Append(item);
        return Value.None;
    }

    private static Value AppendLeftMethod(ThreadState t, Value self, Value item)
    {
        Self(self).AppendLeft(item);
        return Value.None;
    }

    private static Value ClearMethod(ThreadState t, Value self)
    {
        Self(self).Clear();
        return Value.None;
    }

    private static Value Pop(ThreadState t, Value self) =>
        Self(self).count == 0 ? t.RaiseIndexError("pop from an empty deque") : Self(self).TakeRight();

    private static Value PopLeft(ThreadState t, Value self) =>
        Self(self).count == 0 ? t.RaiseIndexError("pop from an empty deque") : Self(self).TakeLeft();

    private static Value RotateMethod(ThreadState t, Value self, Value places)
    {
        if (!Numbers.TryIndex64(t, places, BuiltinExceptions.OverflowError, out long steps))
            return Value.Error;
        Self(self).Rotate(steps);
        return Value.None;
    }

    private static Value Reverse(ThreadState t, Value self)
    {
        PyDeque deque = Self(self);
        for (int left = 0, right = deque.count - 1; left < right; left++, right--)
            (deque[left], deque[right]) = (deque[right], deque[left]);
        return Value.None;
    }

    private static Value ExtendLeft(ThreadState t, Value self, Value iterable)
    {
        PyDeque deque = Self(self);
        if (ReferenceEquals(iterable.Ref, deque))
            iterable = new PyList(deque.ToArray());
        Value iterator = Iteration.Iter(t, iterable);
        if (iterator.IsError)
            return iterator;
        while (true)
        {
            Value item = Iteration.Next(t, iterator);
            if (item.IsUnbound || item.IsError)
                return item.IsUnbound ? Value.None : item;
            deque.AppendLeft(item);
        }
    }

    // The position of the first equal item; -1 when there is none, -2 on error.
    private int Find(ThreadState t, Value item, int start, long stop, string changed)
    {
        uint before = version;
        for (int i = start; i < count && i < stop; i++)
        {
            Truth equal = Comparison.EqualTruth(t, this[i], item);
            if (equal == Truth.Error)
                return -2;
            if (version != before)
            {
                t.Raise(changed.StartsWith("deque mutated during remove", StringComparison.Ordinal) ? BuiltinExceptions.IndexError : BuiltinExceptions.RuntimeError, changed);
                return -2;
            }
            if (equal == Truth.True)
                return i;
        }
        return -1;
    }

    private static Truth Contains(ThreadState t, Value self, Value item)
    {
        int index = Self(self).Find(t, item, 0, long.MaxValue, "deque mutated during iteration");
        return index == -2 ? Truth.Error : index >= 0 ? Truth.True : Truth.False;
    }

    private static Value CountOf(ThreadState t, Value self, Value item)
    {
        PyDeque deque = Self(self);
        uint before = deque.version;
        long found = 0;
        for (int i = 0; i < deque.count; i++)
        {
            Truth equal = Comparison.EqualTruth(t, deque[i], item);
            if (equal == Truth.Error)
                return Value.Error;
            if (deque.version != before)
                return t.RaiseRuntimeError("deque mutated during iteration");
            found += (long)equal;
        }
        return Value.FromInt64(found);
    }

    private static Value Index(ThreadState t, ReadOnlySpan<Value> arguments)
    {
        PyDeque deque = Self(arguments[0]);
        if (!Sequences.TryBounds(t, arguments[2], arguments[3], deque.count, out int start, out long stop))
            return Value.Error;
        int index = deque.Find(t, arguments[1], start, stop, "deque mutated during iteration");
        if (index >= 0)
            return Value.FromInt64(index);
        if (index == -2)
            return Value.Error;
        return t.RaiseValueError("deque.index(x): x not in deque");
    }

    private static Value InsertMethod(ThreadState t, Value self, Value indexValue, Value item)
    {
        if (!Numbers.TryIndex64(t, indexValue, BuiltinExceptions.OverflowError, out long index))
            return Value.Error;
        PyDeque deque = Self(self);
        if (deque.count == deque.MaximumLength)
            return t.RaiseIndexError("deque already at its maximum size");
        if (index < 0)
            index = Math.Max(0, index + deque.count);
        deque.Insert((int)Math.Min(index, deque.count), item);
        return Value.None;
    }

    private static Value Remove(ThreadState t, Value self, Value item)
    {
        PyDeque deque = Self(self);
        int index = deque.Find(t, item, 0, long.MaxValue, "deque mutated during remove().");
        if (index < 0)
            return index == -2 ? Value.Error : t.RaiseValueError("deque.remove(x): x not in deque");
        deque.RemoveAt(index);
        return Value.None;
    }
}
