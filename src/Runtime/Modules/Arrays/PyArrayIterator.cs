using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Arrays;

/// <summary>Python's <c>array.arrayiterator</c>.</summary>
internal sealed class PyArrayIterator(PyArray array) : PyObject(TypeObject)
{
    public static new readonly PyType TypeObject = new PyType("array.arrayiterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyArrayIterator)self.Ref!).Next(t),
        Members = static () =>
        [
            new Method("__reduce__", "()", Reduce),
            new Method("__setstate__", "(state, /)", SetState),
        ],
    }.Ready();

    // Null when the iterator has come to the end: it stays there.
    private PyArray? array = array;
    private int index;

    private Value Next(ThreadState t)
    {
        if (array is not null && index < array.Count)
            return array.ItemAt(t, index++);
        array = null;
        return default;
    }

    private static Value Reduce(ThreadState t, Value self)
    {
        PyArrayIterator iterator = (PyArrayIterator)self.Ref!;
        return IteratorReduction.At(t, iterator.array, iterator.index, PyTuple.Empty);
    }

    private static Value SetState(ThreadState t, Value self, Value state)
    {
        PyArrayIterator iterator = (PyArrayIterator)self.Ref!;
        if (!IteratorReduction.TryIndex(t, state, 0, iterator.array?.Count ?? 0, out long index))
            return Value.Error;
        iterator.index = (int)index;
        return Value.None;
    }
}
