using System.Numerics;
using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>range_iterator</c>, in 64 bits; a <c>for</c> statement calls <see cref="MoveNext"/> itself.</summary>
internal sealed class PyRangeIterator(long start, long step, long length) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("range_iterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<PyRangeIterator>(self.Ref!).MoveNext(out Value item) ? item : default,
        Members = static () =>
        [
            new Method("__length_hint__", "()", static (t, self) => Value.FromInt64(((PyRangeIterator)self.Ref!).Remaining)),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    /// <summary>The next number, when <see cref="Remaining"/> is not 0.</summary>
    public long Current = start;

    /// <summary>How many numbers are left.</summary>
    public long Remaining = length;

    public readonly long Step = step;

    /// <summary>Gives the next number; false, with an unbound item, at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(out Value item)
    {
        if (Remaining > 0)
        {
            Remaining--;
            long current = Current;
            Current = current + Step;
            item = Value.FromInt64(current);
            return true;
        }
        item = default;
        return false;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyRangeIterator iterator = (PyRangeIterator)self.Ref!;
        PyRange left = PyRange.From(iterator.Current, iterator.Current + ((BigInteger)iterator.Step * iterator.Remaining), iterator.Step);
        Value call = IteratorReduction.Call(t, "iter", left);
        return call.Ref is PyTuple pair ? new PyTuple(pair.Items[0], pair.Items[1], Value.None) : call;
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyRangeIterator iterator = (PyRangeIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, 0, iterator.Remaining, out long index))
            return Value.Error;
        iterator.Current += index * iterator.Step;
        iterator.Remaining -= index;
        return Value.None;
    }
}
