using System.Runtime.CompilerServices;
using PyLite.Runtime.Execution;

namespace PyLite.Runtime.Objects;

/// <summary>Python's <c>set_iterator</c>; a <c>for</c> statement calls <see cref="MoveNext"/> itself.</summary>
internal sealed class PySetIterator : PyObject
{
    public static new readonly PyType TypeObject = new PyType("set_iterator")
    {
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", LengthHint),
            new Method("__reduce__", "()", Reduce),
        ],
    }.Ready();

    private int count;
    private PySet? set;
    private int position;
    private int given;

    public PySetIterator(PySet set)
        : base(TypeObject)
    {
        this.set = set;
        count = set.Count;
    }

    /// <summary>
    /// Gives the next item; false at the end, with an unbound item, or with the error sentinel where the set was changed.
    /// </summary>
    public bool MoveNext(ThreadState t, out Value item)
    {
        item = default;
        if (set is null)
            return false;
        if (set.Count != count)
        {
            // From now on it says so always.
            count = -1;
            item = t.RaiseRuntimeError("Set changed size during iteration");
            return false;
        }
        PySet.Entry[] table = set.Table;
        while ((uint)position < (uint)table.Length)
        {
            ref PySet.Entry entry = ref table[position++];
            if (entry.IsUsed)
            {
                given++;
                item = entry.Key;
                return true;
            }
        }
        set = null;
        return false;
    }

    private static Value GetNext(ThreadState t, Value self)
    {
        Unsafe.As<PySetIterator>(self.Ref!).MoveNext(t, out Value item);
        return item;
    }

    private static Value LengthHint(ThreadState t, Value self)
    {
        PySetIterator iterator = (PySetIterator)self.Ref!;
        bool isAlive = iterator.set is not null && iterator.set.Count == iterator.count;
        return Value.FromInt64(isAlive ? iterator.count - iterator.given : 0);
    }

    // What is left is told by a copy: asking moves nothing.
    private static Value Reduce(ThreadState t, Value self) => IteratorReduction.Remaining(t, (PySetIterator)((PySetIterator)self.Ref!).MemberwiseClone());
}
