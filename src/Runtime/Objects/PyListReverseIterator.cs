using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>list_reverseiterator</c>.</summary>
internal sealed class PyListReverseIterator : PyObject
{
    public static new readonly PyType TypeObject = new PyType("list_reverseiterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyListReverseIterator)self.Ref!).MoveNext(out Value item) ? item : default,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(object, /)", SetState),
        ],
    }.Ready();

    private PyList? list;
    private int index;

    public PyListReverseIterator(PyList list) : base(TypeObject)
    {
        this.list = list;
        index = list.Count - 1;
    }

    /// <summary>Gives the next item; false, with an unbound item, at the end.</summary>
    public bool MoveNext(out Value item)
    {
        if (list is not null && index >= 0 && index < list.Count)
        {
            item = list.Items[index--];
            return true;
        }
        list = null;
        item = default;
        return false;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PyListReverseIterator iterator = (PyListReverseIterator)self.Ref!;
        bool isAlive = iterator.list is not null && iterator.index < iterator.list.Count;
        return Value.FromInt64(isAlive ? iterator.index + 1 : 0);
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyListReverseIterator iterator = (PyListReverseIterator)self.Ref!;
        return iterator.list is null
            ? IteratorReduction.Exhausted(t, new PyList(), "reversed")
            : IteratorReduction.At(t, "reversed", iterator.list, iterator.index);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyListReverseIterator iterator = (PyListReverseIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, -1, (iterator.list?.Count ?? 0) - 1, out long index))
            return Value.Error;
        iterator.index = (int)index;
        return Value.None;
    }
}
