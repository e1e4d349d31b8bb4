using PyLite.Runtime.Execution;
using PyLite.Runtime.Objects;

namespace PyLite.Runtime.Modules.Collections;

/// <summary>The iterator over a deque, in either direction.</summary>
internal sealed class PyDequeIterator : PyObject
{
    private static readonly PyType Forward = MakeType("_deque_iterator");
    private static readonly PyType Backward = MakeType("_deque_reverse_iterator");

    private readonly PyDeque deque;
    private readonly uint version;
    private readonly bool isReversed;
    private int remaining;

    public PyDequeIterator(PyDeque deque, bool isReversed)
        : base(isReversed ? Backward : Forward)
    {
        this.deque = deque;
        this.isReversed = isReversed;
        version = deque.Version;
        remaining = deque.Count;
    }

    private static PyType MakeType(string name) => new PyType("collections." + name)
    {
        Iter = static (t, self) => self,
        Next = GetNext,
        Members = static () =>
        [
            new Method("__length_hint__", "()", static (t, self) => Value.FromInt64(((PyDequeIterator)self.Ref!).remaining)),
        ],
    }.Ready();

    private static Value GetNext(ThreadState t, Value self)
    {
        PyDequeIterator iterator = (PyDequeIterator)self.Ref!;
        if (iterator.deque.Version != iterator.version)
        {
            iterator.remaining = 0;
            return t.RaiseRuntimeError("deque mutated during iteration");
        }
        if (iterator.remaining == 0)
            return default;
        iterator.remaining--;
        return iterator.deque[iterator.isReversed ? iterator.remaining : iterator.deque.Count - 1 - iterator.remaining];
    }
}
