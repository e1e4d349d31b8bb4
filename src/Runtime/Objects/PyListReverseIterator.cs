using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>list_reverseiterator</c>.</summary>
internal sealed class PyListReverseIterator : PyObject
{
    public static new readonly PyType TypeObject = new PyType("list_reverseiterator")
    {
        Iter = static (t, self) => self,
        Next = static (t, self) => ((PyListReverseIterator)self.Ref!).MoveNext(out Value item) ? item : default,
        Members = static () => [new Method("__length_hint__", "()", LengthHint)],
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
}
