using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>list_iterator</c>; a <c>for</c> statement calls <see cref="MoveNext"/> itself.</summary>
internal sealed class PyListIterator(PyList sequence) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("list_iterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => Unsafe.As<PyListIterator>(self.Ref!).MoveNext(out Value item) ? item : default,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private PyList? sequence = sequence;
    private int index;

    /// <summary>Gives the next item; false, with an unbound item, at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext(out Value item)
    {
        PyList? current = sequence;
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
        PyListIterator iterator = (PyListIterator)self.Ref!;
        return Value.FromInt64(iterator.sequence is null ? 0 : Math.Max(0, iterator.sequence.Count - iterator.index));
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyListIterator iterator = (PyListIterator)self.Ref!;
        return IteratorReduction.At(t, iterator.sequence, iterator.index, new PyList());
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyListIterator iterator = (PyListIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, -1, iterator.sequence?.Count ?? 0, out long index))
            return Value.Error;
        // A position before the first item is the end.
        if (index < 0)
            iterator.sequence = null;
        else
            iterator.index = (int)index;
        return Value.None;
    }
}
