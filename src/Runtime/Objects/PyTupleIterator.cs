using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>tuple_iterator</c>; a <c>for</c> statement calls <see cref="MoveNext"/> itself.</summary>
internal sealed class PyTupleIterator(PyTuple sequence) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("tuple_iterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<PyTupleIterator>(self.Ref!).MoveNext(out Value item) ? item : default,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private PyTuple? sequence = sequence;
    private int index;

    /// <summary>Gives the next item; false, with an unbound item, at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(out Value item)
    {
        PyTuple? current = sequence;
        if (current is not null && (uint)index < (uint)current.Count)
        {
            item = current.Items[index++];
            return true;
        }
        sequence = null;
        item = default;
        return false;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PyTupleIterator iterator = (PyTupleIterator)self.Ref!;
        return Value.FromInt64(iterator.sequence is null ? 0 : Math.Max(0, iterator.sequence.Count - iterator.index));
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyTupleIterator iterator = (PyTupleIterator)self.Ref!;
        return IteratorReduction.At(t, iterator.sequence, iterator.index, PyTuple.Empty);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyTupleIterator iterator = (PyTupleIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, 0, iterator.sequence?.Count ?? 0, out long index))
            return Value.Error;
        iterator.index = (int)index;
        return Value.None;
    }
}
